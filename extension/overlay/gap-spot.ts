import type { Where } from './feature.ts';
import type { Seeker } from './free-spot.ts';
import { freeSpot, TEXT, thingsAround } from './free-spot.ts';
import type { Box, Spot } from './place.ts';
import { cornerOf, seenOf } from './place.ts';
import { NARROW } from './shown-item.ts';

/** Rows of a heading, the best first: beside its values, beside its name. */
const ROWS: readonly Where[] = ['inside-bottom-end', 'inside-end'];
/** Rows of a row of a table, or of a card, the best first. */
const INSIDE: readonly Where[] = ['inside-middle', ...ROWS];
/** Heights of one and of two lines, in CSS pixels. */
const [ONE, TWO] = [24, 38] as const;
/** Two lines of text need so much of the width of one: words do not break where they should. */
const HALF = 0.6;
/** Narrower than this nothing is said any more. */
const NARROWEST = 160;
/** A mark with its frame, and as much of its word as there is room for. */
const MARKED = 36;
const INSET = 4;
const APART = 8;
/** So wide the end of a row is, with its menu. */
const MENU = 60;
/** What is higher than this is no heading but a page. */
const HIGHEST = 400;
/** Headings of Lightning have rows of this `z-index`; its bars and dialogs are higher. */
const LEVEL = '2';

interface Gap {
  readonly where: Where;
  readonly right: number;
  readonly width: number;
}

/**
 * A spot in a gap of what is full: of a heading with other cards close under it, or of a row of a table. Where there is
 * none, a strip goes to the window’s edge.
 */
export function gapSpot(seeker: Seeker): Spot {
  const { where, size } = seeker;
  const at = seenOf(seeker.at, seeker.view);
  const things = thingsAround({ ...seeker, where: 'inside-end' });
  if (where.startsWith('inside')) {
    // Cells have a button that is seen only under the pointer; what is read goes first, and the row’s own menu.
    const inTheWay = things.filter(({ cost, right }) => cost <= TEXT || right >= at.right - MENU);
    const gaps = INSIDE.flatMap((row) => gapsIn(inTheWay, at, row, size.height).toReversed());
    // Cut, it still says by its mark what it is; what it would cover says nothing any more.
    const gap = gaps.find(({ width }) => width >= size.width) ?? gaps.find(({ width }) => width >= MARKED);
    return gap === undefined ? freeSpot(seeker) : spotIn(gap, at);
  }
  if (at.bottom - at.top > HIGHEST) return freeSpot({ ...seeker, where: 'dock' });
  const [one = [], two = []] = [ONE, TWO].map((height) => ROWS.map((row) => widest(gapsIn(things, at, row, height))));
  const isStrip = size.width > NARROW;
  const gap =
    one.find(({ width }) => width >= size.width) ??
    two.find(({ width }) => isStrip && width >= size.width * HALF) ??
    // What does not fit into two lines is one line of the most important.
    (isStrip ? widest(one) : null);
  if (gap === null || gap.width < NARROWEST) return freeSpot({ ...seeker, where: 'dock' });
  return spotIn(gap.width < size.width * HALF ? { ...gap, width: Math.min(gap.width, NARROW - 1) } : gap, at);
}

function spotIn({ where, right, width }: Gap, at: Box): Spot {
  return { where, shift: Math.max(0, at.right - INSET - right), most: width, level: LEVEL };
}

function widest(gaps: readonly Gap[]): Gap {
  return gaps.toSorted((a, b) => b.width - a.width)[0]!;
}

/** The gaps between things in a row of a box, from left to right; the last ends with the box. */
function gapsIn(things: readonly Box[], at: Box, where: Where, height: number): readonly Gap[] {
  const top = cornerOf(where, at, { width: 0, height }, at).y;
  const inRow = things
    .filter((it) => it.top < top + height && it.bottom > top && it.right > at.left && it.left < at.right)
    .toSorted((a, b) => a.left - b.left);
  let from = at.left + APART;
  return [...inRow, { left: at.right, right: at.right }].map((it) => {
    const right = it.left - APART;
    // Whole pixels, as what is put there is limited to: half a pixel less would cut its last letters.
    const gap = { where, right, width: Math.floor(right - from) };
    from = Math.max(from, it.right + APART);
    return gap;
  });
}
