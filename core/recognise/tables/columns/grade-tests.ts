import type { ColumnProfile } from './column-profile.ts';
import { traitShare } from './column-profile.ts';
import type { Test } from './value-tests.ts';
import { says } from './value-tests.ts';

export const graded: Test = (p) => {
  const grades = traitShare(p, 'grade');
  if (grades >= 0.5) return says(1.8, 'its cells are grades such as High and Low');
  if (p.dates >= 0.4) return says(-3);
  if (p.numbers >= 0.55) return says(p.largest <= 100 ? 1.1 : -0.8);
  return p.filled >= 2 && (p.meanLength > 25 || traitShare(p, 'sentence') > 0.5)
    ? says(-2, 'its cells are long texts')
    : says(-0.2);
};
/** A score is no code that each row has of its own: `R1`, `R2`. */
export const rated: Test = (p) =>
  p.filled >= 3 && p.texts >= 0.8 && p.apart >= 0.9 && traitShare(p, 'id') >= 0.8
    ? says(-4, 'its cells look like ids')
    : areNames(p)
      ? says(-2.4)
      : graded(p);
/** Words of a few letters and more, another in each row: they name something, and grade nothing. */
const areNames = (p: ColumnProfile): boolean =>
  p.filled >= 4 &&
  p.texts >= 0.9 &&
  p.distinct >= 0.9 &&
  p.meanLength >= 8 &&
  traitShare(p, 'grade', 'status') < 0.2 &&
  [...p.examples].every((text) => !/\d/.test(text));
/** Odd numbers above a scale of ten count how often something came about. */
export const likely: Test = (p) =>
  p.numbers >= 0.8 && p.whole >= 0.9 && p.largest > 10 && [...p.examples].some((text) => Number(text) % 5 !== 0)
    ? says(-3, 'its cells are counts')
    : graded(p);
