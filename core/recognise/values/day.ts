import type { Day } from '../../calendar/day.ts';
import { dayOf } from '../../calendar/day.ts';
import { fromPersian, inCommonEra } from './eras.ts';
import { fold } from '../lexicon/fold.ts';
import { monthNamed } from './month-names.ts';
import { remembered } from '../lexicon/remembered.ts';

/** Which of two small numbers is the day. */
export type DayOrder = 'dmy' | 'mdy';

/** A day read from text. `ambiguous`: day and month could change places; `order` is null where the text left no choice. */
export interface ReadDay {
  readonly day: Day;
  readonly ambiguous: boolean;
  readonly order: DayOrder | null;
}

const TIME =
  /(?<=[\d日일)г]\.?)(?:t|,? (?:kl\.? ?|um |a las |上午 ?|下午 ?|午前 ?|午後 ?|오전 ?|오후 ?)?)\d{1,2}[:.h]\d{2}(?:[:.]\d{2}(?:\.\d+)?)?(?: ?[ap]\.?m\.?| ?uhr)?(?: ?z| ?utc| ?gmt|[+-]\d{2}:?\d{2})?$/;
/** The day of the week in brackets, and the word for a year, behind a date. */
const BEHIND = /(?: ?[([]\p{L}{1,9}\.?[)\]]| ?г\.?)$/u;
const WEEKDAY = /^\p{L}{2,12}(?:\.,?|,| )\s*(?=\d)/u;
const YEAR_FIRST = /^(\d{4})([-/.]) ?(\d{1,2})\2 ?(\d{1,2})\.?$/;
const COMPACT = /^(19|20)(\d{2})(\d{2})(\d{2})$/;
const NUMBERS = /^(\d{1,2})([-/.]) ?(\d{1,2})\2 ?(\d{4}|\d{2})\.?$/;
const EAST_ASIAN = /^(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日号號일]?$/;
const DAY_FIRST =
  /^(\d{1,2})(?:st|nd|rd|th|er|\.|º|ª|o(?= de))?(?:[ \-/.]+|(?=\p{L}))(?:of |de |d'|ב)?(\p{L}+)\.?,?(?:[ \-/.]+|(?=\d))(?:of |de |del )?'?(\d{4}|\d{2})(?: ?г\.?| ?r\.?|\.)?$/u;
const MONTH_FIRST = /^(\p{L}+)\.?[ \-/.]*(\d{1,2})(?:st|nd|rd|th)?(?:,? +|[-/]|, *)'?(\d{4}|\d{2})$/u;
/** `1 tháng 4 năm 2026`, `01 thg 4, 2026`. */
const MONTH_NUMBERED = /^(?:ngay )?(\d{1,2}) (?:thang|thg) (\d{1,2}),?(?: nam)? (\d{4})$/;
const YEAR_MONTH_NAME = /^(\d{4})[ \-/.]+(\p{L}+)\.?[ \-/.]+(\d{1,2})\.?$/u;

/**
 * Reads a day in the spellings people use: ISO, `31.12.2026`, `12/31/26`, `14 Aug 2026`, `14. August 2026`,
 * `Aug 14, 2026`, `2026年8月14日`; a weekday before it and a time behind it are dropped. Null for anything without a
 * day, month and year. `order` is what the rest of the column decided; a text it cannot hold for is read the other way.
 */
export function readDay(text: string, order?: DayOrder): ReadDay | null {
  return text.length > 60 || !DIGITS.test(text) ? null : KNOWN[`${order}`](text);
}

/** The fewest digits of a day: one of its own or its month's, two of its year. */
const DIGITS = /\p{Nd}\P{Nd}*\p{Nd}\P{Nd}*\p{Nd}/u;

/** By the order: the same days stand in many columns, and each is asked for by what tells columns apart and by what reads them. */
const KNOWN = {
  dmy: remembered((text) => findDay(text, 'dmy')),
  mdy: remembered((text) => findDay(text, 'mdy')),
  undefined: remembered((text) => findDay(text, undefined)),
} as const;

/** The day whose digits a number is, as exports of other systems write them: 20260310; null for any other number. */
export function dayOfDigits(value: number): Day | null {
  return value > 19_000_000 && value < 30_000_000 && Number.isInteger(value)
    ? (readDay(String(value))?.day ?? null)
    : null;
}

function findDay(text: string, order: DayOrder | undefined): ReadDay | null {
  const whole = fold(inCommonEra(text)).normalize('NFC');
  const bare = whole.replace(TIME, '').replace(BEHIND, '').replace(WEEKDAY, '').trim();
  return readNumeric(bare, order) ?? readNamed(bare) ?? (bare === whole ? null : readNamed(whole));
}

function readNumeric(text: string, order: DayOrder | undefined): ReadDay | null {
  const ymd = YEAR_FIRST.exec(text);
  if (ymd !== null && /^1[34]/.test(ymd[1]!)) {
    const [year, month, day] = fromPersian(Number(ymd[1]), Number(ymd[3]), Number(ymd[4]));
    return Number(ymd[3]) <= 12 && Number(ymd[4]) <= 31 ? pick(year, month, day, null, false) : null;
  }
  if (ymd !== null) return certain(ymd[1], Number(ymd[3]), ymd[4]);
  const compact = COMPACT.exec(text);
  if (compact !== null) return certain(`${compact[1]}${compact[2]}`, Number(compact[3]), compact[4]);
  const asian = EAST_ASIAN.exec(text);
  if (asian !== null) return certain(asian[1], Number(asian[2]), asian[3]);
  const match = NUMBERS.exec(text);
  if (match === null) return null;
  const [, first = '', separator, second = '', year = ''] = match;
  // “1.2.10” is a version or an outline number far more often than the first of February 2010.
  if (separator === '.' && first.length + second.length === 2 && year.length === 2 && Number(year) < 20) return null;
  const a = Number(first);
  const b = Number(second);
  const full = fullYear(year);
  const choice = a !== b && a <= 12 && b <= 12;
  if (choice && separator === '.' && order === undefined) return pick(full, b, a, 'dmy', false);
  const wanted = order ?? 'dmy';
  const chosen: DayOrder = a > 12 ? 'dmy' : b > 12 ? 'mdy' : wanted;
  const decided = a > 12 || b > 12 ? chosen : choice ? chosen : null;
  return chosen === 'dmy'
    ? pick(full, b, a, decided, choice && order === undefined)
    : pick(full, a, b, decided, choice && order === undefined);
}

function readNamed(text: string): ReadDay | null {
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst !== null) return certain(dayFirst[3], monthNamed(dayFirst[2] ?? ''), dayFirst[1]);
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst !== null) return certain(monthFirst[3], monthNamed(monthFirst[1] ?? ''), monthFirst[2]);
  const numbered = MONTH_NUMBERED.exec(text);
  if (numbered !== null) return certain(numbered[3], Number(numbered[2]), numbered[1]);
  const yearFirst = YEAR_MONTH_NAME.exec(text);
  return yearFirst === null ? null : certain(yearFirst[1], monthNamed(yearFirst[2] ?? ''), yearFirst[3]);
}

function certain(year: string | undefined, month: number | null, day: string | undefined): ReadDay | null {
  return month === null || year === undefined ? null : pick(fullYear(year), month, Number(day), null, false);
}

function pick(year: number, month: number, day: number, order: DayOrder | null, ambiguous: boolean): ReadDay | null {
  const found = year < 1900 || year > 2999 ? null : dayOf(year, month, day);
  return found === null ? null : { day: found, ambiguous, order };
}

/** Two digits mean 1970–2069, as in spreadsheets' own reading of typed dates to within a generation. */
function fullYear(text: string): number {
  const year = Number(text);
  return text.length > 2 ? year : year < 70 ? 2000 + year : 1900 + year;
}
