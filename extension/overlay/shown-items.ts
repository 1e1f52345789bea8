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
  /** Its own size; 0 where it has to be measured. */
  width: number;
  height: number;
  written: string;
}

/** What moves things without changing the page’s tree. */
const MOVES = ['scroll', 'transitionend', 'animationend', 'load', 'toggle'];

export function createShownItems(layer: Layer, meter: Meter, signal: AbortSignal): ShownItems {
  const items = new Map<HTMLElement, Item>();
  let frames = createFrames();
  let frame = 0;

  const arrangeAll = (): void => {
    frame = 0;
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
      if (item.width === 0) measure(item);
      return [item, placeAt(item.where, boxOf(item.element), item, within(view, clips.map(boxOf))), level];
    });
    for (const [item, place, level] of places) write(item, place, level, origin);
  };
  const arrange = (hasChanged: boolean): void => {
    if (hasChanged) frames = createFrames();
    if (items.size > 0 && frame === 0) frame = requestAnimationFrame(() => meter.run('place', arrangeAll));
  };
  const listened = { signal, part: 'place', capture: true };
  for (const type of MOVES) meter.listen(document, type, () => arrange(type !== 'scroll'), listened);
  meter.listen(window, 'resize', () => arrange(true), listened);
  const resized = new ResizeObserver((entries) =>
    meter.run('place', () => {
      for (const { target } of entries) {
        const item = items.get(target as HTMLElement);
        if (item !== undefined) item.width = 0;
      }
      arrange(false);
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
      items.set(box, { box, element, where, width: 0, height: 0, written: '' });
      resized.observe(box);
      resized.observe(element);
      meter.count('drawn', until);
      until.addEventListener('abort', () => {
        items.delete(box);
        box.remove();
        resized.unobserve(box);
        if (![...items.values()].some((other) => other.element === element)) resized.unobserve(element);
      });
      arrange(false);
    },
  };
}

function measure(item: Item): void {
  const { width, height } = item.box.getBoundingClientRect();
  item.width = width;
  item.height = height;
}

/** Moves with `transform`: what moves so is no layout shift. */
function write(item: Item, place: Place | null, level: string, origin: { x: number; y: number }): void {
  const written =
    place === null
      ? 'visibility: hidden'
      : `transform: translate(${place.x - origin.x}px, ${place.y - origin.y}px); z-index: ${level}; max-inline-size: ${Math.floor(place.maxWidth)}px; visibility: visible`;
  if (written === item.written) return;
  item.box.style.cssText = written;
  item.written = written;
}
