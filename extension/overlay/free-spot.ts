import type { Where } from './feature.ts';
import { parentOf } from './frames-of.ts';
import type { Box, Spot } from './place.ts';
import { elsewhere, placeAt } from './place.ts';
import { firstIn } from './shadow-roots.ts';

/** What looks for a spot, and what is around it. */
export interface Seeker {
  readonly where: Where;
  readonly element: Element;
  /** The element’s own box. */
  readonly at: Box;
  readonly size: { readonly width: number; readonly height: number };
  /** The part of the window that is not cut off around the element. */
  readonly view: Box;
  /** Turns what is measured into what is reckoned with. */
  turned(box: Box): Box;
  /** Where the overlay has drawn something itself. */
  readonly taken: readonly Box[];
  /** What was found around elements just now: more than one seeker is at the same. */
  readonly around: Map<Element, readonly Thing[]>;
  /** Where it was until now: it stays there as long as that is free. */
  readonly before: Spot | null;
}

const CONTROL =
  'a, button, input, select, textarea, summary, label, [role="button"], [role="link"], [contenteditable="true"]';
/** So many elements around it are looked at: measured boxes cost little, asking what lies at a point a whole layout. */
const MOST = 600;
/** Under a title so much of the page matters at least, in CSS pixels. */
const AROUND = 200;
const GAP = 4;

/** What a spot would cover, with the edges of the worst thing that is in its way. */
interface Covered {
  readonly cost: number;
  readonly left: number;
  readonly right: number;
}

export interface Thing extends Box {
  readonly cost: number;
}

const FREE: Covered = { cost: 0, left: 0, right: 0 };
const NOWHERE: Covered = { ...FREE, cost: Number.POSITIVE_INFINITY };
export const TEXT = 1;
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
  const things = thingsAround(seeker);
  if (before !== null && coveredAt(before, seeker, things).cost === 0) return before;
  let best: Spot = { where, shift: 0 };
  let least = Number.POSITIVE_INFINITY;
  for (const one of [where, ...elsewhere(where)]) {
    const isInside = one.startsWith('inside');
    let spot: Spot = { where: one, shift: 0 };
    for (let tries = isInside || one === 'below' ? 2 : 1; tries > 0; tries -= 1) {
      const { cost, left, right } = coveredAt(spot, seeker, things);
      if (cost < least) [best, least] = [spot, cost];
      if (cost === 0) return spot;
      const { x } = placeAt(spot, seeker.at, seeker.size, seeker.view) ?? { x: right };
      spot = { where: one, shift: isInside ? Math.max(0, x + seeker.size.width + GAP - left) : x - right - 2 * GAP };
    }
  }
  return best;
}

function coveredAt(spot: Spot, { at, size, view }: Seeker, things: readonly Thing[]): Covered {
  const place = placeAt(spot, at, size, view);
  if (place === null) return NOWHERE;
  const { x, y, maxWidth } = place;
  const width = Math.min(size.width, maxWidth);
  let covered: Covered = FREE;
  for (const thing of things)
    if (
      thing.cost > covered.cost &&
      thing.left < x + width &&
      thing.right > x &&
      thing.top < y + size.height &&
      thing.bottom > y
    )
      covered = thing;
  return size.width > maxWidth ? { ...covered, cost: covered.cost + CUT } : covered;
}

/** What is in the way: of the overlay’s own and of the page. */
export function thingsAround(seeker: Seeker): readonly Thing[] {
  return [...seeker.taken.map((box) => ({ ...box, cost: CONTROLS })), ...thingsAt(seeker)];
}

/** What can be clicked and what can be read on a card, or around a title. */
function thingsAt({ where, element, at, around, turned }: Seeker): readonly Thing[] {
  const known = around.get(element);
  if (known !== undefined) return known;
  const things: Thing[] = [];
  let root = element;
  if (!where.startsWith('inside')) {
    for (let up = parentOf(element); up !== null && isNear(root, at); up = parentOf(up)) root = up;
    around.set(element, things);
  }
  const range = document.createRange();
  for (const one of [root, ...firstIn(root, MOST)]) {
    if (one.matches(CONTROL) && !one.contains(element))
      things.push({ ...turned(one.getBoundingClientRect()), cost: CONTROLS });
    // What is a pixel wide is heard, not seen.
    for (const node of one.clientWidth === 1 ? [] : [...one.childNodes, ...(one.shadowRoot?.childNodes ?? [])])
      if (node.nodeType === Node.TEXT_NODE && (node.nodeValue ?? '').trim() !== '') {
        range.selectNode(node);
        things.push({ ...turned(range.getBoundingClientRect()), cost: TEXT });
      }
  }
  return things;
}

function isNear(root: Element, at: Box): boolean {
  return root.getBoundingClientRect().bottom < at.bottom + AROUND;
}
