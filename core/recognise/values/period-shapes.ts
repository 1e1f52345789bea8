import { monthNamed } from './month-names.ts';
import { monthSpan } from './month-spans.ts';

/** A period's text taken apart; `year` is null where the text states none. */
export interface PeriodParts {
  readonly unit: 'week' | 'month' | 'quarter' | 'half' | 'year';
  /** 1-based within the year; 1 for a year. */
  readonly number: number;
  readonly year: number | null;
  /** Of a fiscal year, which is named by the calendar year it ends in. */
  readonly fiscal: boolean;
  /** Its year is written as two, `2026/27`: a fiscal year that begins in the first. */
  readonly split: boolean;
  /** A month that is counted from the start of its fiscal year: `P1 FY27`. */
  readonly counted: boolean;
  /** A quarter or half that is written by its months, `Jan-Mar`: one of the calendar year, whenever the fiscal one starts. */
  readonly byMonths: boolean;
}

const YEAR = `'?(\\d{4}|\\d{2})(?: ?[/–-] ?'?(\\d{4}|\\d{2}))?`;
const FISCAL = `(?:fy|fiscal(?: year)?|gj|ej|cy|ay)[ ._-]?'?`;
const QUARTER = `(?:f?q|qtr|qu|quarter|quartal|trimestre|trim\\.?|kvartal|kw?artal|квартал|quy|ceyrek|т|t)[ .-]?([1-4])`;
const WEEK = `(?:calendar week|kalenderwoche|week|woche|semaine|semana|settimana|wk|kw|cw|ww|w|uke|vecka|uge|sem|sett|tuan|minggu(?: ke)?|hafta|tydzien|tyden|неделя|שבוע|الاسبوع)(?:[ .#/-]{0,2}| n[or]\\.? ?)(\\d{1,2})`;
const HALF = `(?:h|hy|half|hj|s|semestre|semester|halbjahr)[ -]?([12])`;
const NTH = `(?:st|nd|rd|th|er|e|º|o)?\\.? ?`;

/** Which groups hold the number, the year and the second of two years; 0: none does. */
type At = readonly [number: number, year: number, second: number];

const SHAPES: readonly { readonly unit: PeriodParts['unit']; readonly test: RegExp; readonly at: At }[] = [
  { unit: 'quarter', test: new RegExp(`^${QUARTER}(?:[ ,/.-]*(?:${FISCAL})?${YEAR})?$`), at: [1, 2, 3] },
  { unit: 'quarter', test: new RegExp(`^(?:${FISCAL})?${YEAR}[ ,/.-]*${QUARTER}$`), at: [3, 1, 2] },
  {
    unit: 'quarter',
    test: new RegExp(
      `^([1-4])${NTH}(?:q|t(?=[ \\d])|quarter|quartal|trimestre|trim\\.?|tri\\.?|kvartal|kw?artal|кв\\.?|квартал|ceyrek|ctvrtleti)(?:[ ,/.-]*(?:${FISCAL})?${YEAR})?$`,
    ),
    at: [1, 2, 3],
  },
  { unit: 'quarter', test: /^(\d{4}) ([1-4])\. ?(?:ceyrek|kwartal|ctvrtleti|quartal|kvartal)$/, at: [2, 1, 0] },
  { unit: 'half', test: new RegExp(`^${HALF}(?:[ ,/.-]*(?:${FISCAL})?${YEAR})?$`), at: [1, 2, 3] },
  { unit: 'half', test: new RegExp(`^(?:${FISCAL})?${YEAR}[ ,/.-]*${HALF}$`), at: [3, 1, 2] },
  {
    unit: 'half',
    test: new RegExp(
      `^([12])${NTH}(?:h|hj|half(?: year)?|halbjahr|semestre|semester)(?:[ ,/.-]*(?:${FISCAL})?${YEAR})?$`,
    ),
    at: [1, 2, 3],
  },
  { unit: 'week', test: new RegExp(`^${WEEK}(?:(?:[ ,/.-]+|(?='))${YEAR})?$`), at: [1, 2, 3] },
  { unit: 'week', test: new RegExp(`^(\\d{4})[ ,/.-]*${WEEK}$`), at: [2, 1, 0] },
  { unit: 'week', test: /^(\d{2})-?(?:w|wk|kw|cw)(\d{2})$/, at: [2, 1, 0] },
  // Weeks in French and Spanish; two digits, as one may be a half of the year, and without a year it is a sprint.
  { unit: 'week', test: /^s ?(\d{2})[ ,/.-]+(\d{4})$/, at: [1, 2, 0] },
  { unit: 'week', test: /^(\d{4})[ ,/.-]*s ?(\d{2})$/, at: [2, 1, 0] },
  {
    unit: 'week',
    test: new RegExp(
      `^(\\d{1,2})(?:st|nd|rd|th|\\.|e|ª|a|-я) ?(?:week|woche|semaine|semana|settimana|hafta|неделя|tydzien|tyden)(?:[ ,/.-]+${YEAR})?$`,
    ),
    at: [1, 2, 3],
  },
  { unit: 'year', test: new RegExp(`^${FISCAL}${YEAR}$`), at: [0, 1, 2] },
  { unit: 'year', test: /^((?:19|20)\d{2})(?: ?年| ?[/–-] ?(\d{2}|20\d{2}))?$/, at: [0, 1, 2] },
  { unit: 'month', test: /^(\d{4})[-/.](\d{1,2})$/, at: [2, 1, 0] },
  { unit: 'month', test: /^(\d{4})[ .-]?m(\d{2})$/, at: [2, 1, 0] },
  { unit: 'month', test: /^(20[0-4]\d)(0[1-9]|1[0-2])$/, at: [2, 1, 0] },
  { unit: 'month', test: /^(\d{1,2})[-/.](\d{4})$/, at: [1, 2, 0] },
  { unit: 'month', test: /^m[ .-]?(\d{1,2})[ ,/.-]+'?(\d{4}|\d{2})$/, at: [1, 2, 0] },
  {
    unit: 'month',
    test: new RegExp(`^(?:p|period|month|m)[ .-]?(\\d{1,2})[ ,/.-]*(?:fy|gj)[ ._-]?'?${YEAR}$`),
    at: [1, 2, 3],
  },
  {
    unit: 'month',
    test: new RegExp(`^(?:fy|gj)[ ._-]?'?${YEAR}[ ,/.-]*(?:p|period|month|m)[ .-]?(\\d{1,2})$`),
    at: [3, 1, 2],
  },
];
const NAME_YEAR = /^(\p{L}+|1?\d月)\.?(?:[ ,/.\-'–]+(?:de |del )?(?:fy|gj)? ?'?|(?=\d))(\d{4}|\d{2})$/u;
const YEAR_NAME = /^(\d{4})(?:年)?[ ,/.-]*(\p{L}+|1?\d月)\.?$/u;
const NAME_ALONE = /^(\p{L}+|1?\d月)\.?$/u;
const SAYS_FISCAL = /fy|fq|fiscal|\bgj|\bej/;
const COUNTED = /(?:^|[ ,/.-])(?:p|period|month|m)[ .-]?\d/;

/** Takes a folded text apart; null for any that is no period. */
export function findPeriodParts(text: string): PeriodParts | null {
  // All but a month by its name has a number.
  if (!/\d/.test(text)) return monthCalled(NAME_ALONE.exec(text)?.[1], text) ?? spanOfMonths(text);
  if (NUMBERED.test(text)) return null;
  for (const { unit, test, at } of SHAPES) {
    const match = test.exec(text);
    const found =
      match === null ? null : partsOf(unit, text, inGroup(match, at[0]), inGroup(match, at[1]), inGroup(match, at[2]));
    if (found !== null) return found;
  }
  const named = NAME_YEAR.exec(text);
  const other = YEAR_NAME.exec(text);
  const month = monthCalled(named?.[1] ?? other?.[2] ?? NAME_ALONE.exec(text)?.[1], text, named?.[2] ?? other?.[1]);
  return month ?? spanOfMonths(text);
}

function spanOfMonths(text: string): PeriodParts | null {
  const span = monthSpan(text);
  const parts = span === null ? null : partsOf(span.unit, text, String(span.number), span.year);
  return parts === null ? null : { ...parts, byMonths: true };
}

function monthCalled(name: string | undefined, text: string, year?: string): PeriodParts | null {
  const month = name === undefined ? null : monthNamed(name);
  return month === null ? null : partsOf('month', text, String(month), year);
}

function inGroup(match: RegExpExecArray, group: number): string | undefined {
  return group === 0 ? undefined : match[group];
}

/** `Q126`, `H199`: a number rather than a quarter of a year. */
const NUMBERED = /^\p{L}{1,3}\d{3}$/u;

const MOST = { week: 53, month: 12, quarter: 4, half: 2, year: 1 } as const;

function partsOf(
  unit: PeriodParts['unit'],
  text: string,
  counted: string | undefined,
  year: string | undefined,
  second?: string,
): PeriodParts | null {
  const number = unit === 'year' ? 1 : Number(counted);
  const fiscal = SAYS_FISCAL.test(text);
  const parts = { unit, number, fiscal, split: false, counted: fiscal && COUNTED.test(text), byMonths: false };
  if (number < 1 || number > MOST[unit]) return null;
  if (year === undefined) return { ...parts, year: null };
  const full = fullYear(year);
  if (full < 1950 || full > 2150) return null;
  if (second === undefined) return { ...parts, year: full };
  // “2011-12” is a month.
  const follows = Number(second) > 12 && fullYear(second) === full + 1;
  return follows ? { ...parts, year: full + 1, fiscal: true, split: true } : null;
}

function fullYear(text: string): number {
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}
