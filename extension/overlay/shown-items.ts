import type { Where } from './feature.ts';
import { arrangeItems } from './arrange-items.ts';
import { createFrames } from './frames-of.ts';
import { freeSpot } from './free-spot.ts';
import type { Layer } from './layer.ts';
import type { Meter } from './meter.ts';
import type { Item } from './shown-item.ts';
import { isOneOfFew, measured, newItem } from './shown-item.ts';
import type { Site } from './site.ts';

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
  let frameOf = createFrames();
  let frame = 0;
  let looking: ReturnType<typeof setTimeout> | undefined;

  /** @param mayResize see `arrangeItems` */
  const arrangeAll = (mayResize: boolean): void => {
    const isTooWide = arrangeItems([...items.values()], { layer, frameOf, spotFor }, mayResize);
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
    frameOf = createFrames();
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
        if (item !== undefined) measured(item, borderBoxSize[0]);
        else for (const other of items.values()) if (other.element === target) other.mayBeInTheWay = true;
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
    const item = newItem(box, element, where);
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
