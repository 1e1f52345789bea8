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
import { fold } from './fold.ts';
import { monthNamed } from './month-names.ts';

/** What is known around a period's text. */
export interface PeriodHint {
  /** The year of a period that states none. */
  readonly year?: number | undefined;
  /** Month the fiscal year starts in, 1–12; January where it is not told. */
  readonly fiscalYearStart?: number | undefined;
  readonly order?: DayOrder | undefined;
}

/** A period's text taken apart; `year` is null where the text states none. */
export interface PeriodParts {
  readonly unit: 'week' | 'month' | 'quarter' | 'half' | 'year';
  /** 1-based within the year; 1 for a year. */
  readonly number: number;
  readonly year: number | null;
  readonly fiscal: boolean;
}

const YEAR = `'?(\\d{4}|\\d{2})`;
const FISCAL = `(?:fy|fiscal(?: year)?|gj|ej|cy) ?'?`;
const QUARTER = `(?:q|qtr|qu|quarter|quartal|trimestre|trim\\.?|kvartal|kw?artal|т|t)[ .-]?([1-4])`;
const WEEK = `(?:calendar week|kalenderwoche|week|woche|semaine|semana|settimana|wk|kw|cw|ww|w|uke|vecka|uge|sem)[ .#-]?(\\d{1,2})`;
const HALF = `(?:h|hy|half|hj|s)[ -]?([12])`;

const SHAPES: readonly {
  readonly unit: PeriodParts['unit'];
  readonly test: RegExp;
  readonly at: readonly [number, number];
}[] = [
  { unit: 'quarter', test: new RegExp(`^${QUARTER}(?:[ ,/.-]*(?:${FISCAL})?${YEAR})?$`), at: [1, 2] },
  { unit: 'quarter', test: new RegExp(`^(?:${FISCAL})?${YEAR}[ ,/.-]*${QUARTER}$`), at: [2, 1] },
  {
    unit: 'quarter',
    test: new RegExp(
      `^([1-4])(?:st|nd|rd|th|\\.|er|e|º|o)? ?(?:q|quarter|quartal|trimestre|kvartal)(?:[ ,/.-]*(?:${FISCAL})?${YEAR})?$`,
    ),
    at: [1, 2],
  },
  { unit: 'half', test: new RegExp(`^${HALF}(?:[ ,/.-]*(?:${FISCAL})?${YEAR})?$`), at: [1, 2] },
  { unit: 'half', test: new RegExp(`^(?:${FISCAL})?${YEAR}[ ,/.-]*${HALF}$`), at: [2, 1] },
  { unit: 'week', test: new RegExp(`^${WEEK}(?:[ ,/.-]+${YEAR})?$`), at: [1, 2] },
  { unit: 'week', test: new RegExp(`^(\\d{4})[ ,/.-]*${WEEK}$`), at: [2, 1] },
];
const YEAR_ALONE = new RegExp(`^(?:(${FISCAL})${YEAR}|((?:19|20)\\d{2})(?: ?年)?)$`);
const NAME_YEAR = /^(\p{L}+|1?\d月)\.?(?:[ ,/.\-'–]+(?:de |del )?'?|(?=\d))(\d{4}|\d{2})$/u;
const YEAR_NAME = /^(\d{4})(?:年)?[ ,/.-]*(\p{L}+|1?\d月)\.?$/u;
const YEAR_MONTH = /^(\d{4})[-/.](\d{1,2})$/;
const MONTH_YEAR = /^(\d{1,2})[-/.](\d{4})$/;
const NAME_ALONE = /^(\p{L}+|1?\d月)\.?$/u;

/** Takes a period's text apart: `Jan`, `Jan-26`, `2026-01`, `Q1 FY27`, `KW 14`, `H1 2026`, `2026`; null for any other text. */
export function periodParts(text: string): PeriodParts | null {
  if (text.length > 40) return null;
  const known = KNOWN.get(text);
  if (known !== undefined) return known;
  const found = findParts(text);
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  KNOWN.set(text, found);
  return found;
}

/** Headers are looked at several times, and come again from sheet to sheet. */
const KNOWN = new Map<string, PeriodParts | null>();
const MOST_KNOWN = 20_000;

function findParts(text: string): PeriodParts | null {
  const folded = fold(text)
    .normalize('NFC')
    .replace(/^(?:month of|mois de|mes de) /, '');
  if (folded === '') return null;
  for (const { unit, test, at } of SHAPES) {
    const match = test.exec(folded);
    if (match !== null) return parts(unit, Number(match[at[0]]), match[at[1]], /fy|fiscal|\bgj|\bej/.test(folded));
  }
  const alone = YEAR_ALONE.exec(folded);
  if (alone !== null)
    return parts('year', 1, alone[2] ?? alone[3], alone[1] !== undefined && !alone[1].startsWith('cy'));
  const ym = YEAR_MONTH.exec(folded);
  if (ym !== null) return parts('month', Number(ym[2]), ym[1], false);
  const my = MONTH_YEAR.exec(folded);
  if (my !== null) return parts('month', Number(my[1]), my[2], false);
  const named = NAME_YEAR.exec(folded);
  const named2 = YEAR_NAME.exec(folded);
  const month = monthNamed(named?.[1] ?? named2?.[2] ?? NAME_ALONE.exec(folded)?.[1] ?? '');
  return month === null ? null : parts('month', month, named?.[2] ?? named2?.[1], false);
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
  const year = found.year ?? hint.year;
  if (year === undefined) return null;
  const start = hint.fiscalYearStart ?? 1;
  switch (found.unit) {
    case 'week':
      return weekPeriod(year, found.number);
    case 'month':
      return monthPeriod(year, found.number);
    case 'quarter':
      return found.fiscal ? fiscalPeriod(year, start, { quarter: found.number }) : quarterPeriod(year, found.number);
    case 'half':
      return found.fiscal ? fiscalPeriod(year, start, { half: found.number }) : halfPeriod(year, found.number);
    case 'year':
      return found.fiscal ? fiscalPeriod(year, start, {}) : yearPeriod(year);
  }
}

/** Whether the text is a period that states no year: `Jan`, `Q3`, `KW 14`. */
export function needsYear(text: string): boolean {
  return periodParts(text)?.year === null;
}

function parts(
  unit: PeriodParts['unit'],
  number: number,
  year: string | undefined,
  fiscal: boolean,
): PeriodParts | null {
  const most = { week: 53, month: 12, quarter: 4, half: 2, year: 1 }[unit];
  if (number < 1 || number > most) return null;
  if (year === undefined) return { unit, number, year: null, fiscal };
  const full = year.length === 2 ? 2000 + Number(year) : Number(year);
  return full < 1950 || full > 2150 ? null : { unit, number, year: full, fiscal };
}
