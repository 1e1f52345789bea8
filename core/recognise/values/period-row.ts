import type { Period } from '../../calendar/period.ts';
import { periodOf, periodParts, readPeriod } from './period.ts';
import type { PeriodHint, PeriodParts } from './period.ts';

/**
 * Reads a row of period headers, each with the help of its neighbours: `Nov 2025, Dec, Jan` rolls into 2026, and a year
 * stated further right is counted back from. Where no header states a year, `hint.year` is the first one's. Texts that
 * are no periods are null.
 */
export function readPeriodRow(texts: readonly string[], hint: PeriodHint = {}): readonly (Period | null)[] {
  const found = texts.map((text) => periodParts(text));
  const years = yearsOf(found, hint.year);
  return found.map((one, index) =>
    one === null ? readPeriod(texts[index] ?? '', hint) : periodOf(one, { ...hint, year: years[index] ?? undefined }),
  );
}

/** A year of a sheet's name, a file's name or a title: the only one in it between 1990 and 2099, fiscal ones too. */
export function yearIn(text: string): number | null {
  const years = new Set<number>();
  for (const match of text.matchAll(/(?<!\d)(?:(?:fy|gj)[ '-]?(\d{2})|((?:19[9]|20\d)\d))(?!\d)/gi))
    years.add(match[1] === undefined ? Number(match[2]) : 2000 + Number(match[1]));
  const [only] = years;
  return years.size === 1 && only !== undefined ? only : null;
}

function yearsOf(found: readonly (PeriodParts | null)[], first: number | undefined): readonly (number | null)[] {
  const years: (number | null)[] = found.map((one) => one?.year ?? null);
  const anchor = years.findIndex((year) => year !== null);
  const start = anchor >= 0 ? anchor : found.findIndex((one) => one !== null);
  if (start < 0 || (anchor < 0 && first === undefined)) return years;
  let year = years[start] ?? first ?? null;
  years[start] = year;
  roll(found, years, start, 1);
  year = years[start] ?? null;
  roll(found, years, start, -1);
  return years;
}

/** Carries the year along in one direction, one further whenever the numbers start over. */
function roll(found: readonly (PeriodParts | null)[], years: (number | null)[], start: number, step: 1 | -1): void {
  let year = years[start] ?? null;
  let before = found[start] ?? null;
  for (let at = start + step; at >= 0 && at < found.length; at += step) {
    const one = found[at] ?? null;
    if (one === null || year === null || before === null) continue;
    if (one.year !== null) year = one.year;
    else if (one.unit === before.unit && (one.number - before.number) * step < 0) year += step;
    years[at] = year;
    before = one;
  }
}
