import type { Where } from './feature.ts';
import type { Box, Spot } from './place.ts';
import { elsewhere, placeAt } from './place.ts';

/** What looks for a spot, and what is around it. */
export interface Seeker {
  readonly where: Where;
  readonly element: Element;
  /** The element’s own box. */
  readonly at: Box;
  readonly size: { readonly width: number; readonly height: number };
  /** The part of the window that is not cut off around the element. */
  readonly view: Box;
  /** Where the overlay has drawn something itself. */
  readonly taken: readonly Box[];
  /** Where it was until now: it stays there as long as that is free. */
  readonly before: Spot | null;
}

const CONTROL =
  'a, button, input, select, textarea, summary, label, [role="button"], [role="link"], [contenteditable="true"]';
/** Distance in CSS pixels between two points that are looked at. */
const STEP = 90;
const GAP = 4;

/** What a spot would cover, with the edges of the worst thing that is in its way. */
interface Covered {
  readonly cost: number;
  readonly left: number;
  readonly right: number;
}

const FREE: Covered = { cost: 0, left: 0, right: 0 };
const NOWHERE: Covered = { ...FREE, cost: Number.POSITIVE_INFINITY };
const TEXT = 1;
/** Part of it would be cut off. */
const CUT = 2;
/** Text scrolls away from under the dock; what can be clicked must never be covered. */
const CONTROLS = 10;

/**
 * The first spot where nothing of the page is covered that can be clicked or read; else the one that covers least. What
 * is in the way is stepped aside from once: to the left on cards, to the right under a title.
 */
export function freeSpot(seeker: Seeker): Spot {
  const { where, before } = seeker;
  if (before !== null && coveredAt(before, seeker).cost === 0) return before;
  let best: Spot = { where, shift: 0 };
  let least = Number.POSITIVE_INFINITY;
  for (const one of [where, ...elsewhere(where)]) {
    const isInside = one.startsWith('inside');
    let spot: Spot = { where: one, shift: 0 };
    for (let tries = isInside || one === 'below' ? 2 : 1; tries > 0; tries -= 1) {
      const { cost, left, right } = coveredAt(spot, seeker);
      if (cost < least) [best, least] = [spot, cost];
      if (cost === 0) return spot;
      const { x } = placeAt(spot, seeker.at, seeker.size, seeker.view) ?? { x: right };
      spot = { where: one, shift: isInside ? Math.max(0, x + seeker.size.width + GAP - left) : x - right - 2 * GAP };
    }
  }
  return best;
}

function coveredAt(spot: Spot, { element, at, size, view, taken }: Seeker): Covered {
  const place = placeAt(spot, at, size, view);
  if (place === null) return NOWHERE;
  const { x, y, maxWidth } = place;
  const width = Math.min(size.width, maxWidth);
  const bottom = y + size.height;
  if (taken.some((it) => x < it.right && x + width > it.left && y < it.bottom && bottom > it.top))
    return { cost: CONTROLS, left: x, right: x + width };
  const across = Math.max(2, Math.ceil(width / STEP));
  let covered = FREE;
  for (let step = across; step >= 0; step -= 1)
    for (const down of [y + 1, bottom - 1]) {
      const thing = thingAt(element, x + (width * step) / across, down);
      if (thing.cost > covered.cost) covered = thing;
    }
  return size.width > maxWidth ? { ...covered, cost: covered.cost + CUT } : covered;
}

function thingAt(element: Element, x: number, y: number): Covered {
  const top = document.elementFromPoint(x, y);
  // What the overlay drew itself lies beside the body.
  const isOurs = top !== null && !document.body.contains(top);
  const under = isOurs ? document.elementsFromPoint(x, y).find((one) => document.body.contains(one)) : top;
  if (under === undefined || under === null || under === document.body) return FREE;
  const control = under.closest(CONTROL);
  if (control !== null && !control.contains(element)) return edgesOf(control, CONTROLS);
  const hasText = [...under.childNodes].some(
    (node) => node.nodeType === Node.TEXT_NODE && (node.nodeValue ?? '').trim() !== '',
  );
  return hasText || under instanceof HTMLImageElement ? edgesOf(under, TEXT) : FREE;
}

function edgesOf(thing: Element, cost: number): Covered {
  const { left, right } = thing.getBoundingClientRect();
  return { cost, left, right };
}
