import type { Where } from './feature.ts';
import { createFrames } from './frames-of.ts';
import type { Layer } from './layer.ts';
import type { Meter } from './meter.ts';
import type { Box, Place } from './place.ts';
import { placeAt, within } from './place.ts';

/** What is shown at elements, kept in its place while the page scrolls and changes. */
export interface ShownItems {
  /** Puts a box at an element until the signal is aborted. */
  add(box: HTMLElement, element: Element, where: Where, signal: AbortSignal): void;
  /** The page changed: everything is put where it belongs in the next frame. */
  arrange(hasChanged: boolean): void;
}

interface Item {
  readonly box: HTMLElement;
  readonly element: Element;
  readonly where: Where;
  /** Its own size; 0 where it was never measured. */
  width: number;
  height: number;
  /** How wide it may be; null where it has all the room it wants. */
  limit: number | null;
  written: string;
}

/** What moves things without changing the page’s tree. */
const MOVES = ['scroll', 'transitionend', 'animationend', 'load', 'toggle'];

export function createShownItems(layer: Layer, meter: Meter, signal: AbortSignal): ShownItems {
  const items = new Map<HTMLElement, Item>();
  let frames = createFrames();
  let frame = 0;

  /** @param mayResize not while sizes are being told: what changes then is an error on the page */
  const arrangeAll = (mayResize: boolean): void => {
    const origin = layer.origin();
    const boxes = new Map<Element, Box>();
    const boxOf = (element: Element): Box => {
      const known = boxes.get(element) ?? element.getBoundingClientRect();
      boxes.set(element, known);
      return known;
    };
    const view = { left: 0, top: 0, right: document.documentElement.clientWidth, bottom: window.innerHeight };
    // All is read before anything is written: one layout, however many there are.
    const places = [...items.values()].map((item): [Item, Place | null, string] => {
      const { clips, level } = frames(item.element);
      return [item, placeAt(item.where, boxOf(item.element), item, within(view, clips.map(boxOf))), level];
    });
    let isTooWide = false;
    for (const [item, place, level] of places) {
      const limit = place === null ? item.limit : limitOf(item, place);
      if (mayResize) item.limit = limit;
      else isTooWide ||= limit !== item.limit;
      write(item, place, level, origin);
    }
    if (isTooWide) arrange(false);
  };
  const arrange = (hasChanged: boolean): void => {
    if (hasChanged) frames = createFrames();
    if (items.size === 0 || frame !== 0) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      meter.run('place', () => arrangeAll(true));
    });
  };
  const listened = { signal, part: 'place', capture: true };
  for (const type of MOVES) meter.listen(document, type, () => arrange(type !== 'scroll'), listened);
  meter.listen(window, 'resize', () => arrange(true), listened);
  // Sizes are told when the layout is done: what is read here costs nothing more.
  const resized = new ResizeObserver((entries) =>
    meter.run('place', () => {
      for (const { target, borderBoxSize } of entries) {
        const item = items.get(target as HTMLElement);
        if (item === undefined) continue;
        item.width = borderBoxSize[0]?.inlineSize ?? 0;
        item.height = borderBoxSize[0]?.blockSize ?? 0;
      }
      arrangeAll(false);
    }),
  );
  meter.count('observers', signal);
  signal.addEventListener('abort', () => {
    resized.disconnect();
    cancelAnimationFrame(frame);
  });
  return {
    arrange,
    add(box, element, where, until) {
      layer.root.append(box);
      items.set(box, { box, element, where, width: 0, height: 0, limit: null, written: '' });
      resized.observe(box);
      resized.observe(element);
      meter.count('drawn', until);
      until.addEventListener('abort', () => {
        items.delete(box);
        box.remove();
        resized.unobserve(box);
        if (![...items.values()].some((other) => other.element === element)) resized.unobserve(element);
      });
    },
  };
}

/** A limit that was set stays while it binds: without it the box would want its full width again. */
function limitOf({ width, limit }: Item, { maxWidth }: Place): number | null {
  const room = Math.floor(maxWidth);
  return width > room || (limit !== null && limit !== room && width >= Math.min(limit, room)) ? room : limit;
}

/** Moves with `transform`: what moves so is no layout shift. */
function write(item: Item, place: Place | null, level: string, origin: { x: number; y: number }): void {
  const written =
    place === null
      ? 'visibility: hidden'
      : `transform: translate(${place.x - origin.x}px, ${place.y - origin.y}px); z-index: ${level}; visibility: visible; max-inline-size: ${item.limit === null ? 'none' : `${item.limit}px`}`;
  if (written === item.written) return;
  item.box.style.cssText = written;
  item.written = written;
}
