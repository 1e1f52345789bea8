import { monthNamed } from './month-names.ts';

/** A quarter or a half of the calendar year that is written by its first and last month. */
export interface MonthSpan {
  readonly unit: 'quarter' | 'half';
  readonly number: number;
  /** As written; undefined where the text states none. */
  readonly year: string | undefined;
}

const SPAN =
  /^([^\s\d.,/–—-]{3,12})\.? ?(?:[-–—/]|to|bis|au?|ate) ?([^\s\d.,/–—-]{3,12})\.?(?:(?:[ ,/.-]+(?:fy|gj)? ?'?|')(\d{4}|\d{2}))?$/;

/** Reads `Jan-Mar`, `Apr–Jun 2026`, `July to December '26` in folded text; null for months that are no quarter or half. */
export function monthSpan(text: string): MonthSpan | null {
  const [, from, to, year] = SPAN.exec(text) ?? [];
  if (from === undefined || to === undefined) return null;
  const [first, last] = [monthNamed(from), monthNamed(to)];
  if (first === null || last === null) return null;
  const months = last - first + 1;
  if (months !== 3 && months !== 6) return null;
  if (last % months !== 0) return null;
  return { unit: months === 3 ? 'quarter' : 'half', number: last / months, year };
}
