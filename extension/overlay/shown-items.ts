import type { Where } from './feature.ts';
import { arrangeItems } from './arrange-items.ts';
import { createFrames } from './frames-of.ts';
import { freeSpot } from './free-spot.ts';
import { createItemBoxes } from './item-boxes.ts';
import type { Layer } from './layer.ts';
import type { Meter } from './meter.ts';
import { createNextFrame } from './next-frame.ts';
import { isOneOfFew } from './shown-item.ts';
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
  let frameOf = createFrames();
  let looking: ReturnType<typeof setTimeout> | undefined;
  const boxes = createItemBoxes(layer, meter, signal, () => arrangeAll(false));
  const nextFrame = createNextFrame(() => meter.run('place', () => arrangeAll(true)), signal);

  /** @param mayResize see `arrangeItems` */
  const arrangeAll = (mayResize: boolean): void => {
    const isTooWide = arrangeItems(boxes.all(), { layer, frameOf, spotFor }, mayResize);
    if (isTooWide) schedule(true);
  };
  const schedule = (isLaidOut: boolean): void => {
    if (boxes.all().length > 0) nextFrame.ask(isLaidOut);
  };
  const arrange = (hasChanged: boolean): void => {
    if (hasChanged) looking ??= setTimeout(lookForRoom, SETTLED);
    schedule(hasChanged);
  };
  const lookForRoom = (): void => {
    looking = undefined;
    frameOf = createFrames();
    // Of cards there are many, and what is on them changes with their size, which is told.
    for (const item of boxes.all())
      if (isOneOfFew(item.where)) {
        item.mayBeInTheWay = true;
        item.isLookedAtAgain = false;
      }
    schedule(true);
  };
  const listened = { signal, capture: true };
  for (const type of MOVES) meter.listen(document, type, () => arrange(type !== 'scroll'), listened);
  meter.listen(window, 'resize', () => arrange(true), listened);
  signal.addEventListener('abort', () => clearTimeout(looking));

  return {
    arrange,
    add(part, element, where, until) {
      const item = boxes.at(element, where);
      item.box.append(part);
      item.limit = null;
      meter.count('drawn', until);
      until.addEventListener('abort', () => {
        part.remove();
        if (item.box.childElementCount === 0) boxes.leave(item);
      });
    },
  };
}
