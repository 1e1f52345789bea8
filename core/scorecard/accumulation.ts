import type { Day } from '../calendar/day.ts';
import { daysBetween } from '../calendar/day.ts';
import type { Period } from '../calendar/period.ts';
import { fiscalPeriod, monthOf } from '../calendar/period.ts';
import type { Measure } from '../plan/measure.ts';
import type { DatedPoint } from './dated-series.ts';
import type { Count } from './pace/count.ts';
import { plainWords } from './plain-words.ts';

/** Over which period a measure is counted up, and what says so. */
export interface Accumulation {
  readonly unit: 'month' | 'quarter' | 'half' | 'year';
  readonly from: 'words' | 'readings';
}

const WORDS: readonly (readonly [Accumulation['unit'], RegExp])[] = [
  ['year', /\b(?:ytd|year[- ]to[- ]date|fytd|seit jahresbeginn|jahr bis heute|auflaufend im jahr)\b/],
  ['quarter', /\b(?:qtd|quarter[- ]to[- ]date|seit quartalsbeginn)\b/],
  ['half', /\b(?:htd|half[- ]to[- ]date)\b/],
  ['month', /\b(?:mtd|month[- ]to[- ]date|seit monatsbeginn)\b/],
  [
    'year',
    /\b(?:cumulative|cumulated|cumul\.?|running total|kumuliert\w*|kumulativ\w*|aufgelaufen\w*|auflaufend\w*|to date|bis heute)(?![\w])/,
  ],
];
/** So many counts that began anew on the first days of a unit, and nowhere else, say that the measure is one. */
const FEWEST_RESTARTS = 2;

/**
 * Whether readings add up: as the words of name, unit or definition say, else where they only rise and begin anew with a
 * unit of the calendar, twice at least; null else. Straight readings that merely rise are no count.
 */
export function accumulationOf(
  { name, unit, definition }: Measure,
  points: readonly DatedPoint[],
  fiscalYearStart: number,
): Accumulation | null {
  const words = plainWords([name, unit ?? '', definition ?? ''].join(' ; '));
  const said = WORDS.find(([, test]) => test.test(words));
  if (said !== undefined) return { unit: said[0], from: 'words' };
  const known = points.filter(({ value }) => value !== null);
  for (const unit of ['year', 'half', 'quarter'] as const) {
    let restarts = 0;
    const fits = known.every((point, at) => {
      const before = known[at - 1];
      if (before === undefined) return true;
      const anew = spanOf(before.on, unit, fiscalYearStart).key !== spanOf(point.on, unit, fiscalYearStart).key;
      const falls = (point.value ?? 0) < (before.value ?? 0);
      if (anew && (point.value ?? 0) < (before.value ?? 0) / 2) restarts += 1;
      else if (anew) return false;
      return anew || !falls;
    });
    if (fits && restarts >= FEWEST_RESTARTS) return { unit, from: 'readings' };
  }
  return null;
}

/** Readings and targets of an accumulating measure, period by period, the one that runs last. */
export function countsOf(
  points: readonly (Pick<DatedPoint, 'on'> & { readonly value: number | null })[],
  { unit }: Accumulation,
  rhythmDays: number | null | undefined,
  targetOf: (span: Period) => number | null,
  fiscalYearStart: number,
): readonly (Count & { readonly span: Period })[] {
  const counts: { span: Period; steps: number; totals: (number | null)[] }[] = [];
  for (const { on, value } of points) {
    if (value === null) continue;
    const span = spanOf(on, unit, fiscalYearStart);
    const days = daysBetween(span.start, span.end) + 1;
    const steps = Math.max(1, Math.round(days / Math.max(1, rhythmDays ?? STEP_DAYS)));
    let count = counts.at(-1);
    if (count?.span.key !== span.key) counts.push((count = { span, steps, totals: [] }));
    const step = Math.min(
      count.steps,
      Math.max(1, Math.round(((daysBetween(span.start, on) + 1) * count.steps) / days)),
    );
    while (count.totals.length < step) count.totals.push(null);
    count.totals[step - 1] = value;
  }
  return counts.map((count) => ({ ...count, target: targetOf(count.span) }));
}

const STEP_DAYS = 30;

/** The month, quarter, half or year of the fiscal calendar that a day lies in. */
export function spanOf(day: Day, unit: Accumulation['unit'], fiscalYearStart: number): Period {
  if (unit === 'month') return monthOf(day);
  const calendarYear = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  const year = fiscalYearStart > 1 && month >= fiscalYearStart ? calendarYear + 1 : calendarYear;
  const within = (month - fiscalYearStart + 12) % 12;
  const part =
    unit === 'quarter'
      ? { quarter: 1 + Math.floor(within / 3) }
      : unit === 'half'
        ? { half: 1 + Math.floor(within / 6) }
        : {};
  return fiscalPeriod(year, fiscalYearStart, part) ?? monthOf(day);
}
