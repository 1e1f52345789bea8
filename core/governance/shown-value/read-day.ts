import type { Day } from '../../calendar/day.ts';
import { dayOf } from '../../calendar/day.ts';
import { plainDigits } from './digits.ts';
import type { LocaleMarks } from './locale-marks.ts';
import { localeMarks } from './locale-marks.ts';
import { monthInText } from './month-names.ts';
import type { Read } from './shown-trouble.ts';
import { readAs, unread } from './shown-trouble.ts';

/** What a date-time has behind its day. */
const TIME = /[, ]+[^\d]{0,12}\d{1,2}[:.]\d{2}(?:[:.]\d{2})?[^\d]{0,24}$/;
const NUMERIC = /^(\d{1,4})[-./年년 ]{1,2}(\d{1,2})[-./月월 ]{1,2}(\d{1,4})[.日일]?$/;
const BUDDHIST = 543;

/**
 * Reads a day as a locale writes it, with the year in four digits: numeric in the locale’s order, or with the month’s name.
 * Year first is the same everywhere; else `04/05/2026` is only a day where the locale says which comes first.
 */
export function readDay(text: string, locale: string): Read<Day> {
  const plain = plainDigits(text.replace(TIME, '').trim());
  const marks = plain === null ? null : localeMarks(locale, plain.system);
  if (plain === null || marks === null) return unread('not-a-day');
  const numeric = NUMERIC.exec(plain.text);
  if (numeric !== null) return numericDay(numeric.slice(1).map(Number), numeric[1]?.length === 4, marks);
  const month = monthInText(plain.text, marks.locale);
  const numbers = (plain.text.match(/\d+/g) ?? []).map(Number);
  const [year, ...years] = numbers.filter((number) => number > 99);
  const [day, ...days] = numbers.filter((number) => number <= 99);
  if (month === null || day === undefined || years.length > 0 || days.length > 0) return unread('not-a-day');
  return year === undefined ? unread('ambiguous-day') : checkedDay(year, month, day, marks);
}

function numericDay(parts: readonly number[], isYearFirst: boolean, marks: LocaleMarks): Read<Day> {
  const [first = 0, second = 0, third = 0] = parts;
  if (isYearFirst) return checkedDay(first, second, third, marks);
  if (third < 100) return unread('ambiguous-day');
  const order = marks.dayOrder.join();
  if (order === 'day,month,year') return checkedDay(third, second, first, marks);
  if (order === 'month,day,year') return checkedDay(third, first, second, marks);
  if (first > 12) return checkedDay(third, second, first, marks);
  if (second > 12 || first === second) return checkedDay(third, first, second, marks);
  return unread('ambiguous-day');
}

/** Years outside these are of another calendar, or a slip. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

function checkedDay(shown: number, month: number, day: number, { isBuddhist }: LocaleMarks): Read<Day> {
  const year = isBuddhist && shown > LAST_YEAR ? shown - BUDDHIST : shown;
  if (year < FIRST_YEAR || year > LAST_YEAR) return unread('ambiguous-day');
  const found = dayOf(year, month, day);
  return found === null ? unread('not-a-day') : readAs(found);
}
