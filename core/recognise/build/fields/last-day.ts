import type { Day } from '../../../calendar/day.ts';
import { monthOf } from '../../../calendar/period.ts';
import { readPeriod } from '../../values/period.ts';
import { remembered } from '../../lexicon/remembered.ts';
import type { Reader } from './readers.ts';
import { DAY } from './readers.ts';

/**
 * Last day of what a cell says: a day, or the month, quarter or year it is due in (`Aug-26`, `Q3 2026`, a date shown as
 * month and year). Spans without a year and `Aug 26`, which may be a day, are not read.
 */
export const LAST_DAY: Reader<Day> = {
  habit: 'day',
  byFill: false,
  read(value, style, context) {
    const day = DAY.read(value, style, context);
    if (typeof value === 'string')
      return day ?? (/\p{L}\.? \d{2}$/u.test(value.trim()) ? null : (readPeriod(value)?.end ?? null));
    return day !== null && style.isDate && showsMonth(style.numberFormat) ? monthOf(day).end : day;
  },
};

/** Whether a format of dates shows month and year, and no day. */
const showsMonth = remembered((format) => /y/i.test(format) && !/d/i.test(format));
