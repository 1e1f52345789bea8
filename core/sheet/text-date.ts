import type { Day } from '../calendar/day.ts';
import { dayOf } from '../calendar/day.ts';

/** Which of two numbers of a date comes first: `dmy` 31/12, `mdy` 12/31. */
export type DayOrder = 'dmy' | 'mdy';

/** A text that stands for a whole date. */
export interface TextDate {
  /** The day under each order; equal where the text can be read in one way only, null where an order gives no day. */
  readonly dmy: Day | null;
  readonly mdy: Day | null;
}

/** The months' names (English, German, French, Spanish, Portuguese, Italian, Dutch) and short forms that do not begin them. */
const MONTHS: readonly (readonly string[])[] = [
  'january januari janvier janeiro enero gennaio',
  'february februari février fevereiro febrero febbraio',
  'march märz mars marzo março marco maart mrz mrt martie',
  'april avril abril',
  'may mai mayo maio maggio mei',
  'june juni juin junio junho giugno',
  'july juli juillet julio julho luglio',
  'august août agosto',
  'september setembro settembre septiembre',
  'october oktober outubro ottobre',
  'november noviembre',
  'december dezember décembre diciembre dicembre',
].map((names) => names.split(' '));

/** So many letters of a long name leave no doubt of the month, whatever ending the language gives it. */
const STEM = 6;

const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$/;
const NUMBERS = /^(\d{1,2})([-/.])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?: \d{1,2}:\d{2}(?::\d{2})?)?$/;
const DAY_FIRST =
  /^(\d{1,2})(?:st|nd|rd|th)?\.?[-/ ]\s?(?:de |of )?(\p{L}{3,10})\.?[-/, ]\s?(?:de )?'?(\d{4}|\d{2})$/iu;
const MONTH_FIRST = /^(\p{L}{3,10})\.?[- ](\d{1,2})(?:st|nd|rd|th)?[,-]? ?(\d{4})$/iu;

/** The day that a text such as `31/03/2026`, `2026-03-31`, `31.3.26` or `31 Mar 2026` stands for; null where it is none. */
export function readTextDate(text: string): TextDate | null {
  const bare = text.replaceAll('\u00a0', ' ').trim();
  if (bare.length < 6 || bare.length > 30) return null;
  const numbers = NUMBERS.exec(bare);
  if (numbers !== null) {
    const [, a, mark, b, year] = numbers;
    const dmy = dayOf(fullYear(year!), Number(b), Number(a));
    const mdy = dayOf(fullYear(year!), Number(a), Number(b));
    if (mark === '.') return single(dmy);
    return dmy === null && mdy === null ? null : { dmy, mdy };
  }
  const iso = ISO.exec(bare);
  if (iso !== null) return single(dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3])));
  const dayFirst = DAY_FIRST.exec(bare);
  if (dayFirst !== null) return named(dayFirst[3]!, dayFirst[2]!, dayFirst[1]!);
  const monthFirst = MONTH_FIRST.exec(bare);
  return monthFirst === null ? null : named(monthFirst[3]!, monthFirst[1]!, monthFirst[2]!);
}

/** Whether day and month of a text date can be told apart from the text alone. */
export function isCertain(date: TextDate): boolean {
  return date.dmy === null || date.mdy === null || date.dmy === date.mdy;
}

function single(day: Day | null): TextDate | null {
  return day === null ? null : { dmy: day, mdy: day };
}

function named(year: string, month: string, dayOfMonth: string): TextDate | null {
  const word = month.toLowerCase();
  const isNamed = (name: string): boolean =>
    name.startsWith(word) || (name.length >= STEM && word.startsWith(name.slice(0, STEM)));
  const [at, other] = [...MONTHS.keys()].filter((place) => MONTHS[place]!.some(isNamed));
  // “jui” begins two months.
  if (at === undefined || other !== undefined) return null;
  return single(dayOf(fullYear(year), at + 1, Number(dayOfMonth)));
}

/** Two-digit years as Excel reads them: 00–29 are 2000–2029, 30–99 are 1930–1999. */
function fullYear(text: string): number {
  const year = Number(text);
  return text.length > 2 ? year : year < 30 ? 2000 + year : 1900 + year;
}
