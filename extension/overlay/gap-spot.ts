import type { Where } from './feature.ts';
import type { Seeker, Thing } from './free-spot.ts';
import { freeSpot, TEXT, thingsAround } from './free-spot.ts';
import type { Spot } from './place.ts';
import { NARROW } from './shown-item.ts';

/** Rows of a heading, the best first: beside its values, beside its name. */
const ROWS: readonly Where[] = ['inside-bottom-end', 'inside-end'];
/** Heights of one and of two lines, in CSS pixels. */
const [ONE, TWO] = [24, 38] as const;
/** Two lines of text need so much of the width of one: words do not break where they should. */
const HALF = 0.6;
/** Narrower than this nothing is said any more. */
const NARROWEST = 160;
const INSET = 4;
const APART = 8;
/** So wide the end of a row is, with its menu. */
const MENU = 60;
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
  const { where, size, at } = seeker;
  if (where.startsWith('inside')) {
    // Cells have a button that is seen only under the pointer; what is read goes first, and the row’s own menu.
    const gaps = gapsIn(
      seeker,
      'inside-middle',
      size.height,
      ({ cost, right }) => cost > TEXT && right < at.right - MENU,
    );
    const last = gaps.findLast(({ width }) => width >= size.width);
    return last === undefined ? freeSpot(seeker) : spotIn(last, seeker);
  }
  const [one = [], two = []] = [ONE, TWO].map((height) => ROWS.map((row) => widest(gapsIn(seeker, row, height))));
  const isStrip = size.width > NARROW;
  const gap =
    one.find(({ width }) => width >= size.width) ??
    two.find(({ width }) => isStrip && width >= size.width * HALF) ??
    // What does not fit into two lines is one line of the most important.
    [widest(one)].flatMap((it) => (isStrip ? { ...it, width: Math.min(it.width, NARROW - 1) } : []))[0];
  return gap === undefined || gap.width < NARROWEST ? freeSpot({ ...seeker, where: 'dock' }) : spotIn(gap, seeker);
}

function spotIn({ where, right, width }: Gap, { at }: Seeker): Spot {
  return { where, shift: Math.max(0, at.right - INSET - right), most: width, level: LEVEL };
}

function widest(gaps: readonly Gap[]): Gap {
  return gaps.toSorted((a, b) => b.width - a.width)[0]!;
}

/**
 * The gaps between what is in a row, from left to right; the last ends with the row.
 *
 * @param isLeft things that are no obstacle
 */
function gapsIn(seeker: Seeker, where: Where, height: number, isLeft?: (thing: Thing) => boolean): readonly Gap[] {
  const { at } = seeker;
  const top =
    where === 'inside-end'
      ? at.top + INSET
      : where === 'inside-middle'
        ? (at.top + at.bottom - height) / 2
        : at.bottom - INSET - height;
  const inRow = thingsAround(seeker)
    .filter(
      (it) =>
        isLeft?.(it) !== true && it.top < top + height && it.bottom > top && it.right > at.left && it.left < at.right,
    )
    .toSorted((a, b) => a.left - b.left);
  let from = at.left + APART;
  return [...inRow, { left: at.right, right: at.right }].map((it) => {
    const right = it.left - APART;
    const gap = { where, right, width: right - from };
    from = Math.max(from, it.right + APART);
    return gap;
  });
}
