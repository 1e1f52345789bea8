import { toEpochDays } from '../../calendar/day.ts';
import { AT_ONCE } from '../../plan/at-once.ts';
import { SIGNS } from './comparison-words.ts';
import type { DayOrder } from './day.ts';
import { readNumber } from './number.ts';
import { readPeriod } from './period.ts';
import type { Mark, WrittenValue } from './written-value.ts';
import { BARE, markOf } from './written-value.ts';

/** What is known of the column that a condition stands in. */
export interface ConditionHints {
  readonly decimal?: '.' | ',' | undefined;
  readonly order?: DayOrder | undefined;
  /** Month the fiscal year starts in, 1–12. */
  readonly fiscalYearStart?: number | undefined;
  /** The column counts time, or holds days: `m` are months, `2027` is a year. */
  readonly wants?: 'time' | 'day' | undefined;
  /** The column is one of durations: “due on receipt” is one of 0 days. */
  readonly atOnce?: boolean | undefined;
  /** Words of the header, folded: they say nothing new in a cell. */
  readonly header?: ReadonlySet<string> | undefined;
}

const DIGITS = /(?:\d[\d.,']*(?: \d{3}(?!\d))*(?:[.,]\d+)?|[.,]\d+)/y;
const MARK = / ?(%|[€$£¥₹₽₩₺]|[\p{L}$€£]+\.?)/uy;
const PREFIX = /(?:[€$£¥₹₽₩₺]|[\p{L}]{1,4}[€$£]?\.?)(?= ?[-+]?[\d.,])/uy;
const DAYS = [
  /\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?![\d\p{L}])/uy,
  /\d{1,2}[-/.]\d{1,2}[-/.]\d{4}(?![\d\p{L}])/uy,
  /\d{1,2}(?:st|nd|rd|th|\.|er|º)?[ -]?(?:of |de |d')?\p{L}{3,10}\.?,?[ -](?:de |del )?\d{4}(?!\d)/uy,
  /\p{L}{3,10}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}(?!\d)/uy,
  /(?:fy ?'?\d{2,4}|(?:q|h|kw|t|s) ?\d{1,2}[ ,./'-]{0,2}(?:fy ?)?'?(?:\d{4}|\d{2}))(?![\d\p{L}])/uy,
  /(?:fy ?)?\d{4}[ /-]?(?:q|h)[1-4](?![\d\p{L}])/uy,
  /\p{L}{3,10}\.?[ -]'?\d{4}(?![\d.,])/uy,
];
const SHORT_DAYS = [/\d{1,2}[-/.]\d{1,2}[-/.]\d{2}(?![\d\p{L}])/uy, /(?:19|20)\d{2}(?![\d.,\p{L}])/uy];

/** A day or a span of time that is written at a place of a folded text. */
export function dayAt(
  text: string,
  at: number,
  hints: ConditionHints,
): { readonly value: WrittenValue; readonly end: number } | null {
  const first = text.charAt(at);
  if (!/[\p{L}\d]/u.test(first)) return null;
  for (const shape of hints.wants === 'day' ? [...DAYS, ...SHORT_DAYS] : DAYS) {
    shape.lastIndex = at;
    const found = shape.exec(text)?.[0];
    if (found === undefined) continue;
    const period = readPeriod(found, { order: hints.order, fiscalYearStart: hints.fiscalYearStart });
    if (period === null) continue;
    const value = { ...BARE, amount: toEpochDays(period.start), dayAfter: toEpochDays(period.end) + 1 };
    return { value, end: at + found.length };
  }
  return null;
}

/** Payment at once at a place of a folded text, where durations stand. */
export function atOnceAt(
  text: string,
  at: number,
  hints: ConditionHints,
): { readonly value: WrittenValue; readonly end: number } | null {
  if (hints.atOnce !== true) return null;
  AT_ONCE.lastIndex = at;
  const found = AT_ONCE.exec(text)?.[0];
  return found === undefined ? null : { value: { ...BARE, amount: 0, unit: 'days' }, end: at + found.length };
}

/** A currency or scale in front of its number: `€50k`, `TEUR 20`. */
export function markBefore(
  text: string,
  at: number,
  hints: ConditionHints,
): { readonly mark: Mark; readonly end: number } | null {
  PREFIX.lastIndex = at;
  const found = PREFIX.exec(text)?.[0];
  if (found === undefined) return null;
  const mark = found === 'teur' ? { currency: 'EUR', scale: 1e3 } : markOf(found, hints.wants === 'time');
  return mark === null || mark.currency === undefined || mark.currency === null
    ? null
    : { mark, end: at + found.length };
}

/** A number with its marks at a place of a folded text; several where commas only part them. */
export function numberAt(
  text: string,
  at: number,
  hints: ConditionHints,
  afterValue: boolean,
): { readonly values: readonly WrittenValue[]; readonly isOpen: boolean; readonly end: number } | null {
  const signed = !afterValue && /[-+]/.test(text.charAt(at)) && /[\d.,]/.test(text.charAt(at + 1));
  DIGITS.lastIndex = signed ? at + 1 : at;
  const digits = DIGITS.exec(text)?.[0].replace(/[.,']+$/, '') ?? '';
  if (digits === '') return null;
  let end = DIGITS.lastIndex - (DIGITS.lastIndex - (signed ? at + 1 : at) - digits.length);
  const whole = readNumber(digits, hints.decimal)?.value;
  const parts = whole === undefined ? digits.split(',').map((part) => readNumber(part, hints.decimal)?.value) : [whole];
  if (parts.some((part) => part === undefined)) return null;
  const factor = signed && text.charAt(at) === '-' ? -1 : 1;
  const mark: Mark = {};
  // “25+ months”
  const isOpen = /^\+ ?[%\p{L}]/u.test(text.slice(end, end + 3));
  if (isOpen) end += 1;
  for (let count = 0; count < 3; count += 1) {
    MARK.lastIndex = end;
    const found = MARK.exec(text);
    // “3y” is a time, “3 y 5” joins in Spanish.
    if (found === null || (SIGNS.has(found[1] ?? '') && found[0].startsWith(' '))) break;
    const next =
      found[1] === 'teur' || found[1] === 'keur'
        ? { currency: 'EUR', scale: 1e3 }
        : markOf(found[1] ?? '', hints.wants === 'time');
    if (next === null) break;
    Object.assign(mark, next);
    end += found[0].length;
  }
  const values = parts.map((part) => ({ ...BARE, ...mark, amount: factor * (part ?? 0) }));
  return { values, isOpen, end };
}
