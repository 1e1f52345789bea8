import type { Day } from '../../core/calendar/day.ts';
import { dayFromSerial } from '../../core/sheet/serial-date.ts';
import { isCertain, readTextDate } from '../../core/sheet/text-date.ts';
import type { Answer } from './answer.ts';
import { invalid, value } from './answer.ts';
import type { Cell } from './cell-argument.ts';
import { isError, shownCell } from './cell-argument.ts';
import type { FunctionWords } from './words/english.ts';

/** Which day serial 0 of the workbook stands for, in Excel's words. */
export type DateSystem = 1900 | 1904;

/** The day of a cell: a date as Excel keeps it (a serial number), or a text that is one date only. */
export function readDay(cell: Cell, dateSystem: DateSystem, words: FunctionWords): Answer<Day> {
  if (isError(cell)) return invalid(words.holdsError(cell.code));
  const shown = shownCell(cell);
  if (typeof cell === 'number') {
    const day = dayFromSerial(cell, dateSystem);
    return day === null ? invalid(words.noDay(shown)) : value(day);
  }
  const text = typeof cell === 'string' ? readTextDate(cell) : null;
  const day = text?.dmy ?? text?.mdy ?? null;
  if (text === null || day === null) return invalid(words.noDay(shown));
  return isCertain(text) ? value(day) : invalid(words.unclearDay(shown));
}
