import type { Day } from '../../core/calendar/day.ts';
import { POINT, pointOf } from '../../core/capacity/question/time-words.ts';
import type { AuditedWorkbook } from '../pane/workbook-port.ts';
import type { Answer } from './answer.ts';
import { invalid, value } from './answer.ts';
import type { Cell } from './cell-argument.ts';
import { isBlank, isError, shownCell, textOf } from './cell-argument.ts';
import { readDay } from './day-argument.ts';
import type { FunctionWords } from './words/english.ts';

const NAME = new RegExp(`^(?:${POINT})$`, 'iu');
/** Numbers that are years, not days: as serials they lie before 1906. */
const [FIRST_YEAR, LAST_YEAR] = [1990, 2199];

/**
 * The time that a cell names, from its first to its last day: `2027-03`, `Mar 2027`, `Q1 2027`, `2027`, or a date. Quarters
 * are those of the plan’s own year; a name without a year is the first that has not ended.
 */
export function readPeriod(
  cell: Cell,
  { dateSystem, today, settings }: Pick<AuditedWorkbook, 'dateSystem' | 'today' | 'settings'>,
  words: FunctionWords,
): Answer<{ readonly from: Day; readonly to: Day }> {
  if (isError(cell)) return invalid(words.holdsError(cell.code));
  if (isBlank(cell)) return invalid(words.noPeriod(''));
  const isYear = typeof cell === 'number' && Number.isInteger(cell) && cell >= FIRST_YEAR && cell <= LAST_YEAR;
  const text = textOf(cell);
  if (isYear || (typeof cell === 'string' && NAME.test(text))) {
    const { from, to } = pointOf(text, { today, fiscalYearStart: settings.fiscalYearStart });
    return value({ from, to });
  }
  const day = readDay(cell, dateSystem, words);
  return day.ok ? value({ from: day.value, to: day.value }) : invalid(words.noPeriod(shownCell(cell)));
}
