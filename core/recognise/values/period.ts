import type { Period } from '../../calendar/period.ts';
import {
  dayPeriod,
  fiscalPeriod,
  halfPeriod,
  monthPeriod,
  quarterPeriod,
  weekPeriod,
  yearPeriod,
} from '../../calendar/period.ts';
import type { DayOrder } from './day.ts';
import { readDay } from './day.ts';
import { inLatinShape } from './east-asian-periods.ts';
import { fold } from '../lexicon/fold.ts';
import type { PeriodParts } from './period-shapes.ts';
import { findPeriodParts } from './period-shapes.ts';
import { remembered } from '../lexicon/remembered.ts';

/** What is known around a period's text. */
export interface PeriodHint {
  /** The year of a period that states none. */
  readonly year?: number | undefined;
  /** The fiscal year of a period that states none, by the calendar year it ends in; `year` goes before it. */
  readonly fiscalYear?: number | undefined;
  /** That fiscal year begins in the calendar year before. */
  readonly split?: boolean | undefined;
  /** Month the fiscal year starts in, 1–12; January where it is not told. */
  readonly fiscalYearStart?: number | undefined;
  readonly order?: DayOrder | undefined;
}

/** Longest text of a period, and of a month that states neither year nor number: “month of September”. */
const [LONGEST, LONGEST_NAME] = [40, 24] as const;

/** Takes a period's text apart: `Jan`, `Jan-26`, `2026-01`, `Q1 FY27`, `KW 14`, `H1 2026`, `2026`; null for any other text. */
export function periodParts(text: string): PeriodParts | null {
  return text.length > (/\d/.test(text) ? LONGEST : LONGEST_NAME) ? null : knownParts(text);
}

/** `First quarter`, `Second half 2026`: as `1. quarter`; a half without a year may be one of anything. */
const ORDINALS = ['first ', 'second ', 'third ', 'fourth '];
const ORDINAL_WORD = /^(?:first|second|third|fourth) (?=quarter|half.*\d{4})/;

const knownParts = remembered(findParts);

function findParts(text: string): PeriodParts | null {
  const folded = inLatinShape(
    fold(text)
      .normalize('NFC')
      .replace(/^(?:month of|mois de|mes de) /, '')
      .replace(/[’‘`]/g, "'")
      .replace(/_(?=\d)/g, '-')
      .replace(/ \((\d{4})\)$/, ' $1')
      .replace(ORDINAL_WORD, (word) => `${ORDINALS.indexOf(word) + 1}. `),
  );
  if (folded === '') return null;
  const bare = folded.replace(/ ?\([^()]*\)$/, '');
  return findPeriodParts(folded) ?? (bare === folded || bare === '' ? null : findPeriodParts(bare));
}

/**
 * Reads a period. A text without a year takes `hint.year`; without a hint it is null (see `needsYear`). A full date is
 * a period of one day. `Sprint 3` and `Phase 2` are none: they say no time.
 */
export function readPeriod(text: string, hint: PeriodHint = {}): Period | null {
  const found = periodParts(text);
  if (found !== null) return periodOf(found, hint);
  const day = readDay(text, hint.order);
  return day === null ? null : dayPeriod(day.day);
}

/** The period its parts stand for; null without a year or where the calendar has no such period. */
export function periodOf(found: PeriodParts, hint: PeriodHint): Period | null {
  const start = hint.fiscalYearStart ?? 1;
  // Two years and a fiscal year from January on do not go together: it is not told when that year starts.
  if (found.split && start === 1) return null;
  const ofFiscal = found.year === null && hint.year === undefined && hint.fiscalYear !== undefined;
  const saysFiscal = found.fiscal || ofFiscal;
  const fiscal = saysFiscal && !found.byMonths;
  const stated = found.year ?? hint.year ?? hint.fiscalYear;
  if (stated === undefined) return null;
  const year = saysFiscal && found.byMonths ? yearOfMonths(stated, start, found) : stated;
  switch (found.unit) {
    case 'week':
      return fiscal ? weekOfFiscal(year, start, found.number) : weekPeriod(year, found.number);
    case 'month':
      return fiscal ? monthOfFiscal(year, start, found) : monthPeriod(year, found.number);
    case 'quarter':
      return fiscal ? fiscalPeriod(year, start, { quarter: found.number }) : quarterPeriod(year, found.number);
    case 'half':
      return fiscal ? fiscalPeriod(year, start, { half: found.number }) : halfPeriod(year, found.number);
    case 'year':
      return fiscal ? fiscalPeriod(year, start, {}) : yearPeriod(year);
  }
}

/** A month by its name, or by its place in the fiscal year. */
function monthOfFiscal(year: number, start: number, { number, counted }: PeriodParts): Period | null {
  const month = counted ? ((start + number - 2) % 12) + 1 : number;
  return monthPeriod(start > 1 && month >= start ? year - 1 : year, month);
}

/** The calendar year of a quarter or half that is written by its months, in a fiscal year. */
function yearOfMonths(year: number, start: number, { unit, number }: PeriodParts): number {
  const first = (number - 1) * (unit === 'quarter' ? 3 : 6) + 1;
  return start > 1 && first >= start ? year - 1 : year;
}

function weekOfFiscal(year: number, start: number, week: number): Period | null {
  const before = start > 1 ? weekPeriod(year - 1, week) : null;
  return before !== null && Number(before.end.slice(5, 7)) >= start ? before : weekPeriod(year, week);
}

/** Whether the text is a period that states no year: `Jan`, `Q3`, `KW 14`. */
export function needsYear(text: string): boolean {
  return periodParts(text)?.year === null;
}
