import type { Day } from '../../core/calendar/day.ts';
import { addDays } from '../../core/calendar/day.ts';
import { PLAIN_CALENDAR, workingDaysBetween } from '../../core/calendar/working-days.ts';
import type { Answer } from './answer.ts';
import { value } from './answer.ts';
import type { Cell, CellRange } from './cell-argument.ts';
import { isBlank, rowsOf } from './cell-argument.ts';
import type { DateSystem } from './day-argument.ts';
import { readDay } from './day-argument.ts';
import type { FunctionWords } from './words/english.ts';

/** What `WORKDAYS` is given, in its order. */
export type WorkdaysArguments = readonly [from: Cell, to: Cell, holidays?: CellRange];

/**
 * Working days from one day to another, Monday to Friday less the holidays, both days counted; negative where `to` is the
 * earlier one. The convention of Excel's NETWORKDAYS.
 */
export function workdays(args: WorkdaysArguments, dateSystem: DateSystem, words: FunctionWords): Answer<number> {
  const [start, end, days] = args;
  const from = readDay(start, dateSystem, words);
  if (!from.ok) return from;
  const to = readDay(end, dateSystem, words);
  if (!to.ok) return to;
  const holidays = new Set<Day>();
  for (const cell of rowsOf(days).flat()) {
    if (isBlank(cell)) continue;
    const holiday = readDay(cell, dateSystem, words);
    if (!holiday.ok) return holiday;
    holidays.add(holiday.value);
  }
  const calendar = { ...PLAIN_CALENDAR, holidays };
  const isForward = from.value <= to.value;
  const [first, last] = isForward ? [from.value, to.value] : [to.value, from.value];
  const count = workingDaysBetween(addDays(first, -1), last, calendar);
  return value(isForward || count === 0 ? count : -count);
}
