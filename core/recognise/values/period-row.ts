import type { Period } from '../../calendar/period.ts';
import { numberedWeeks } from './lettered-weeks.ts';
import { periodOf, periodParts, readPeriod } from './period.ts';
import type { PeriodHint } from './period.ts';
import type { PeriodParts } from './period-shapes.ts';

/**
 * Reads a row of period headers, each with the help of its neighbours: `Nov 2025, Dec, Jan` rolls into 2026, and a year
 * stated further right is counted back from. Where no header states a year, `hint.year` is the first one's, else
 * `hint.fiscalYear` the one that all begin in. Texts that are no periods are null.
 */
export function readPeriodRow(texts: readonly string[], hint: PeriodHint = {}): readonly (Period | null)[] {
  const written = numberedWeeks(yearsBehind(yearsFirst(texts)));
  const found = inFiscalYear(
    written.map((text) => periodParts(text)),
    hint,
  );
  const years = yearsOf(found, firstYear(found, hint));
  return found.map((one, index) =>
    one === null
      ? readPeriod(written[index] ?? '', hint)
      : periodOf({ ...one, year: years[index] ?? null }, { ...hint, year: undefined, fiscalYear: undefined }),
  );
}

/** `26-Jan, 26-Feb` is the year before the month, as the number stays and the months go on; other texts as they stand. */
function yearsFirst(texts: readonly string[]): readonly string[] {
  const parts = texts.map((text) => /^(\d{2})[ -](\p{L}{3,9})\.?$/u.exec(text));
  const years = new Set(parts.flatMap((part) => part?.[1] ?? []));
  const months = new Set(parts.flatMap((part) => part?.[2] ?? []));
  if (months.size < 2 || years.size !== 1 || ![...years].every((year) => Number(year) > 12)) return texts;
  return texts.map((text, at) => (parts[at] ? `${parts[at][2]} ${parts[at][1]}` : text));
}

/** `11/25, 12/25, 01/26` are months and their years, as they go on month by month; other texts as they stand. */
function yearsBehind(texts: readonly string[]): readonly string[] {
  const parts = texts.map((text) => /^(0?[1-9]|1[0-2])[/.]'?(\d{2})$/.exec(text));
  const months = parts.flatMap((part) => (part === null ? [] : [Number(part[2]) * 12 + Number(part[1])]));
  const goOn = months.every((month, at) => at === 0 || month === months[at - 1]! + 1);
  if (months.length < FEWEST || !goOn || months[0]! < FIRST_YEAR * 12) return texts;
  return texts.map((text, at) => (parts[at] ? `${parts[at][1]}/20${parts[at][2]}` : text));
}

/** Fewer numbers may go on by chance, and those up to 12 be the months of days. */
const [FEWEST, FIRST_YEAR] = [3, 13] as const;

/** Quarters and halves beside those of a fiscal year, or in one, are parts of one too. */
function inFiscalYear(
  found: readonly (PeriodParts | null)[],
  { year, fiscalYear, split = false }: PeriodHint,
): readonly (PeriodParts | null)[] {
  const stated = found.filter((one) => one !== null && one.year !== null);
  const isFiscal =
    stated.length > 0 ? stated.every((one) => one?.fiscal === true) : year === undefined && fiscalYear !== undefined;
  if (!isFiscal) return found;
  const isSplit = stated.length > 0 ? stated.some((one) => one?.split === true) : split;
  return found.map((one) =>
    one !== null && !one.byMonths && (one.unit === 'quarter' || one.unit === 'half')
      ? { ...one, fiscal: true, split: isSplit }
      : one,
  );
}

/** The year of the first header where none states one. */
function firstYear(found: readonly (PeriodParts | null)[], hint: PeriodHint): number | undefined {
  if (hint.year !== undefined || hint.fiscalYear === undefined) return hint.year;
  const first = found.find((one) => one !== null);
  if (first === undefined || first === null || first.fiscal) return hint.fiscalYear;
  const months = found.flatMap((one) => (one?.unit === 'month' ? [one.number] : []));
  // Twelve months from April to March say themselves when the fiscal year starts, and so does the first month of `2026/27`.
  const unknown = (hint.fiscalYearStart ?? 1) === 1 && (months.length === 12 || hint.split === true);
  const start = unknown ? (months[0] ?? 7) : hint.fiscalYearStart;
  const period = periodOf(first, { ...hint, fiscalYearStart: start });
  return period === null ? hint.fiscalYear : Number(period.end.slice(0, 4));
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
