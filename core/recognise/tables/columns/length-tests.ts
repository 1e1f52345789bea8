import { isClock } from '../../values/hours-shown.ts';
import { traitShare } from './column-profile.ts';
import type { Test } from './value-tests.ts';
import { amount, says } from './value-tests.ts';

export const length: Test = (p) => {
  if (traitShare(p, 'duration') >= 0.5 || areClocks(p)) return says(1.8, 'its cells are durations');
  return p.largest >= LARGE && p.whole >= 0.9 ? says(amount(p).weight - 0.8) : amount(p);
};
/** Hours and minutes, one length a cell. */
const areClocks = ({ texts, examples }: Parameters<Test>[0]): boolean =>
  texts >= 0.8 && [...examples].every((text) => isClock(text));
/** Whole numbers as large as this are money sooner than the hours or days of a piece of work. */
const LARGE = 3000;
/** Work is sized in figures or as shirts are. */
export const sized: Test = (p) =>
  p.filled >= 2 && [...p.examples].every((text) => SIZE.test(text)) ? says(1, 'its cells are sizes') : length(p);
const SIZE = /^(?:x{0,3}[sl]|m)$/i;
/** What counts up from row to row numbers spans of time and is no length of any. */
export const lasting: Test = (p) =>
  (p.sequential && p.distinct === 1) || countsUp(p) ? says(-2, 'its cells count up') : length(p);

/** Whether the numbers 1, 2, 3 and so on come one after the other, each as often as it may. */
function countsUp({ numbers, examples }: Parameters<Test>[0]): boolean {
  return numbers === 1 && examples.size >= 3 && [...examples].every((text, at) => text === `${at + 1}`);
}
