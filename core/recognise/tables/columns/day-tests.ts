import { isDayWithoutYear } from '../../values/day-without-year.ts';
import { traitShare } from './column-profile.ts';
import type { Test } from './value-tests.ts';
import { NONE, percent, says } from './value-tests.ts';

export const day: Test = (p) => {
  const periods = traitShare(p, 'period');
  if (p.dates >= 0.55) return says(2, `${percent(p.dates)} of its cells are dates`);
  if (p.dates + periods >= 0.3) return says(0.4);
  const gaps = traitShare(p, 'placeholder');
  if (p.filled < 2 || gaps > 0.5) return NONE;
  const texts = [...p.examples];
  if (p.texts >= 0.5 && texts.filter(isDayWithoutYear).length >= texts.length * 0.6)
    return says(1.2, 'its cells are days of a year');
  if (p.numbers > 0.6 && p.largest > LAST_SERIAL) return says(-4, 'its cells are numbers');
  if (p.numbers > 0.6) return says(-1.6);
  return says(p.filled >= MANY && p.texts >= 0.9 && p.dates === 0 ? -4 : -2.6, 'its cells are no dates');
};
/** Texts enough that one of them would be a date. */
const MANY = 6;
/** The last number that may be a day without its format, in 2079. */
const LAST_SERIAL = 65_745;
/** Work may start on day 5 of its plan, but no bare date is such a number. */
export const onDay: Test = (p) =>
  p.numbers > 0.6 && p.dates < 0.1 && p.largest < FIRST_YEAR ? says(-4, 'its cells are numbers') : day(p);
/** Smaller numbers are neither years nor days that lost their format. */
const FIRST_YEAR = 1900;
/** Numbers that are neither years nor count weeks, months or sprints are amounts, not spans of time. */
export const spanned: Test = (p) =>
  p.numbers >= 0.7 && p.dates < 0.1 && p.largest > LAST_WEEK && (p.smallest < FIRST_YEAR || p.largest > LAST_YEAR)
    ? says(-4, 'its cells are numbers')
    : NONE;
const LAST_WEEK = 53;
const LAST_YEAR = 2100;
