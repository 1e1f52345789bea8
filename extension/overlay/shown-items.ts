import type { Where } from './feature.ts';
import { createFrames, parentOf } from './frames-of.ts';
import type { Thing } from './free-spot.ts';
import { freeSpot } from './free-spot.ts';
import type { Layer } from './layer.ts';
import type { Meter } from './meter.ts';
import type { Box, Place } from './place.ts';
import type { Item } from './shown-item.ts';
import { boxAt, isOneOfFew, limitOf, write } from './shown-item.ts';
import { placeAt, within } from './place.ts';
import type { Site } from './site.ts';
import { windowBox } from './window-box.ts';

/** What is shown at elements, kept in its place while the page scrolls and changes. */
export interface ShownItems {
  /** Puts a part at an element until the signal is aborted; parts at the same place stand side by side. */
  add(part: HTMLElement, element: Element, where: Where, signal: AbortSignal): void;
  /** The page changed: everything is put where it belongs in the next frame. */
  arrange(hasChanged: boolean): void;
}

/** So long, in milliseconds, what changes is let be before it is looked whether it is in the way. */
const SETTLED = 500;

/** What moves things without changing the page’s tree. */
const MOVES = ['scroll', 'transitionend', 'animationend', 'load', 'toggle'];

export function createShownItems(
  layer: Layer,
  { spotFor = freeSpot }: Site,
  meter: Meter,
  signal: AbortSignal,
): ShownItems {
  const items = new Map<HTMLElement, Item>();
  let frames = createFrames();
  let frame = 0;
  let looking: ReturnType<typeof setTimeout> | undefined;

  /** @param mayResize not while sizes are being told: what changes then is an error on the page */
  const arrangeAll = (mayResize: boolean): void => {
    const origin = layer.origin();
    const boxes = new Map<Element, Box>();
    const boxOf = (element: Element): Box => {
      const known = boxes.get(element) ?? element.getBoundingClientRect();
      boxes.set(element, known);
      return known;
    };
    const inWindow = windowBox();
    const isFromRight = getComputedStyle(document.body).direction === 'rtl';
    // A page from right to left is reckoned with as in a mirror.
    const turned = ({ left, right, top, bottom }: Box): Box =>
      isFromRight ? { left: -right, right: -left, top, bottom } : { left, right, top, bottom };
    const around = new Map<Element, readonly Thing[]>();
    // All is read before anything is written: one layout, however many there are.
    const taken: Box[] = [];
    const places = [...items.values()].map((item): [Item, Place | null, string] => {
      const { element, where, width } = item;
      // What is beside an element is not cut off by it.
      const { clips, level } = frames(isOneOfFew(where) ? (parentOf(element) ?? element) : element);
      const view = turned(within(inWindow, clips.map(boxOf)));
      const at = turned(boxOf(element));
      if (width > 0 && item.mayBeInTheWay) {
        const size = { width: item.wanted, height: item.height };
        item.spot = spotFor({ where, element, at, turned, size, view, taken, around, before: item.spot });
        item.mayBeInTheWay = false;
      }
      const place = placeAt(item.spot ?? { where, shift: 0 }, at, item, view);
      if (place !== null && isOneOfFew(where)) taken.push(boxAt(place, item));
      return [item, place, level === 'auto' ? (item.spot?.level ?? level) : level];
    });
    let isTooWide = false;
    for (const [item, place, level] of places) {
      const limit = place === null ? item.limit : limitOf(item, place);
      if (mayResize) item.limit = limit;
      else isTooWide ||= limit !== item.limit;
      write(item, place !== null && isFromRight ? { ...place, x: -boxAt(place, item).right } : place, level, origin);
    }
    if (isTooWide) schedule(true);
  };
  const arrange = (hasChanged: boolean): void => {
    if (hasChanged) looking ??= setTimeout(lookForRoom, SETTLED);
    schedule(hasChanged);
  };
  /** @param isLaidOut not before the frame is laid out: to ask a page that has changed would have that done twice */
  const schedule = (isLaidOut: boolean): void => {
    if (items.size === 0 || frame !== 0) return;
    const put = (): void => {
      frame = 0;
      meter.run('place', () => arrangeAll(true));
    };
    frame = requestAnimationFrame(isLaidOut ? () => setTimeout(put) : put);
  };
  const lookForRoom = (): void => {
    looking = undefined;
    frames = createFrames();
    // Of cards there are many, and what is on them changes with their size, which is told.
    for (const item of items.values())
      if (isOneOfFew(item.where)) {
        item.mayBeInTheWay = true;
        item.isLookedAtAgain = false;
      }
    schedule(true);
  };
  const listened = { signal, capture: true };
  for (const type of MOVES) meter.listen(document, type, () => arrange(type !== 'scroll'), listened);
  meter.listen(window, 'resize', () => arrange(true), listened);
  // Sizes are told when the layout is done: what is read here costs nothing more.
  const resized = new ResizeObserver((entries) =>
    meter.run('place', () => {
      for (const { target, borderBoxSize } of entries) {
        const item = items.get(target as HTMLElement);
        if (item === undefined) {
          for (const other of items.values()) if (other.element === target) other.mayBeInTheWay = true;
          continue;
        }
        item.width = borderBoxSize[0]?.inlineSize ?? 0;
        item.height = borderBoxSize[0]?.blockSize ?? 0;
        if (item.limit === null) {
          const room = Math.max(item.wanted, item.spot?.most ?? 0);
          item.wanted = item.width;
          if (item.width <= room) continue;
        }
        // With less room it is higher: looked at once more, and not again until the page changes.
        else if (item.isLookedAtAgain || item.spot?.most !== undefined) continue;
        else item.isLookedAtAgain = true;
        item.mayBeInTheWay = true;
      }
      arrangeAll(false);
    }),
  );
  meter.observe(resized, signal);
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    clearTimeout(looking);
  });

  const itemAt = (element: Element, where: Where): Item => {
    const known = [...items.values()].find((item) => item.element === element && item.where === where);
    if (known !== undefined) return known;
    const box = document.createElement('div');
    box.className = 'item';
    layer.root.append(box);
    const item: Item = {
      box,
      element,
      where,
      spot: null,
      mayBeInTheWay: true,
      isLookedAtAgain: false,
      width: 0,
      wanted: 0,
      height: 0,
      limit: null,
      written: '',
    };
    items.set(box, item);
    resized.observe(box);
    resized.observe(element);
    return item;
  };
  const leave = ({ box, element }: Item): void => {
    items.delete(box);
    box.remove();
    resized.unobserve(box);
    if (![...items.values()].some((other) => other.element === element)) resized.unobserve(element);
  };
  return {
    arrange,
    add(part, element, where, until) {
      const item = itemAt(element, where);
      item.box.append(part);
      item.limit = null;
      meter.count('drawn', until);
      until.addEventListener('abort', () => {
        part.remove();
        if (item.box.childElementCount === 0) leave(item);
      });
    },
  };
}
