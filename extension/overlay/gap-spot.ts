import type { Where } from './feature.ts';
import type { Seeker } from './free-spot.ts';
import { freeSpot, thingsAt } from './free-spot.ts';
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
const APART = 12;
/** Headings of Lightning have rows of this `z-index`; its bars and dialogs are higher. */
const LEVEL = '2';

interface Gap {
  readonly where: Where;
  readonly left: number;
  readonly right: number;
}

/** A spot in the widest gap of a heading that has its own room, where other cards follow close; else at the window’s edge. */
export function gapSpot(seeker: Seeker): Spot {
  const { at, size } = seeker;
  const widthOf = ({ left, right }: Gap): number => right - left;
  const [one, two] = [ONE, TWO].map((height) => ROWS.map((where) => gapIn(seeker, where, height)));
  const isStrip = size.width > NARROW;
  const gap =
    one?.find((it) => widthOf(it) >= size.width) ??
    two?.find((it) => isStrip && widthOf(it) >= size.width * HALF) ??
    one?.toSorted((a, b) => widthOf(b) - widthOf(a)).find((it) => isStrip && widthOf(it) >= NARROWEST);
  if (gap === undefined) return freeSpot({ ...seeker, where: 'dock' });
  // What does not fit into two lines is one line of the most important.
  const most = widthOf(gap) < size.width * HALF ? Math.min(widthOf(gap), NARROW - 1) : widthOf(gap);
  return { where: gap.where, shift: Math.max(0, at.right - INSET - gap.right), most, level: LEVEL };
}

/** The widest gap between what is in a row; the last of equals. */
function gapIn(seeker: Seeker, where: Where, height: number): Gap {
  const { at } = seeker;
  const top = where === 'inside-end' ? at.top + INSET : at.bottom - INSET - height;
  const inRow = [...seeker.taken, ...thingsAt(seeker)]
    .filter((it) => it.top < top + height && it.bottom > top && it.right > at.left && it.left < at.right)
    .toSorted((a, b) => a.left - b.left);
  let widest: Gap = { where, left: 0, right: 0 };
  let from = at.left + APART;
  for (const { left, right } of [...inRow, { left: at.right, right: at.right }]) {
    const gap = { where, left: from, right: left - APART };
    if (gap.right - gap.left >= widest.right - widest.left) widest = gap;
    from = Math.max(from, right + APART);
  }
  return widest;
}
