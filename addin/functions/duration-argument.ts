import { readDuration } from '../../core/recognise/values/duration.ts';
import type { Cell } from './cell-argument.ts';
import { textOf } from './cell-argument.ts';
import { numberOf } from './series-argument.ts';

/** The working days of a cell: a number, or a text with a unit (`3 d`, `2 Wochen`); null for all else and below 0. */
export function workingDaysOf(cell: Cell): number | null {
  const days = numberOf(cell) ?? (typeof cell === 'string' ? readDuration(textOf(cell))?.workingDays : null) ?? null;
  return days !== null && days >= 0 && Number.isFinite(days) ? days : null;
}
