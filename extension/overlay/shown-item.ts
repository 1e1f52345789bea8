import type { Where } from './feature.ts';
import type { Box, Place, Spot } from './place.ts';

/** Something that is shown at an element, and where it was put last. */
export interface Item {
  readonly box: HTMLElement;
  readonly element: Element;
  readonly where: Where;
  /** Where there is room for it; null where that was never looked for. */
  spot: Spot | null;
  /** The page or its size changed since: something may be in its way. */
  mayBeInTheWay: boolean;
  isLookedAtAgain: boolean;
  /** So much of the element was cut off at its end when there was looked for room. */
  cutOff: number;
  /** Its own size; 0 where it was never measured. */
  width: number;
  /** As wide as it would be with all the room it wants: what is chosen by it does not change with what was chosen. */
  wanted: number;
  height: number;
  /** How wide it may be; null where it has all the room it wants. */
  limit: number | null;
  written: string;
}

/** Less room than this, in CSS pixels, has only the most important. */
export const NARROW = 560;

/** Of what is beside an element there is one or two; on cards there are many. */
export function isOneOfFew(where: Where): boolean {
  return !where.startsWith('inside');
}

export function newItem(box: HTMLElement, element: Element, where: Where): Item {
  return {
    box,
    element,
    where,
    spot: null,
    mayBeInTheWay: true,
    isLookedAtAgain: false,
    cutOff: 0,
    width: 0,
    wanted: 0,
    height: 0,
    limit: null,
    written: '',
  };
}

/** Takes what was told of its size; another one may not fit where it is. */
export function measured(item: Item, size: ResizeObserverSize | undefined): void {
  item.width = size?.inlineSize ?? 0;
  item.height = size?.blockSize ?? 0;
  if (item.limit === null) {
    const room = Math.max(item.wanted, item.spot?.most ?? 0);
    item.wanted = item.width;
    if (item.width <= room) return;
  }
  // With less room it is higher: looked at once more, and not again until the page changes.
  else if (item.isLookedAtAgain || item.spot?.most !== undefined) return;
  else item.isLookedAtAgain = true;
  item.mayBeInTheWay = true;
}

/** Its box, once it is in its place. */
export function boxAt({ x, y, maxWidth }: Place, { width, height }: Item): Box {
  return { left: x, top: y, right: x + Math.min(width, maxWidth), bottom: y + height };
}

/** A limit that was set stays while it binds: without it the box would want its full width again. */
export function limitOf({ width, limit }: Item, { maxWidth }: Place): number | null {
  const room = Math.floor(maxWidth);
  return width > room || (limit !== null && limit !== room && width >= Math.min(limit, room)) ? room : limit;
}

/** Moves with `transform`: what moves so is no layout shift. */
export function write(item: Item, place: Place | null, level: string, origin: { x: number; y: number }): void {
  const written =
    place === null
      ? 'visibility: hidden'
      : `transform: translate(${place.x - origin.x}px, ${place.y - origin.y}px); z-index: ${level}; visibility: inherit; max-inline-size: ${item.limit === null ? 'none' : `${item.limit}px`}`;
  if (written === item.written) return;
  item.box.className = item.limit !== null && item.limit < NARROW ? 'item narrow' : 'item';
  item.box.style.cssText = written;
  item.written = written;
}
