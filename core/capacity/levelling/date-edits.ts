import { cellOf, hasField } from '../../plan/provenance.ts';
import type { CellEdit } from '../../sheet/cell-edit.ts';
import { contentAt } from '../../sheet/cell-edit.ts';
import { fullAddressOf } from '../../sheet/cell-reference.ts';
import { serialFromDay } from '../../sheet/serial-date.ts';
import type { Workbook } from '../../sheet/workbook.ts';
import type { Day } from '../../calendar/day.ts';
import type { DatedWork } from '../../schedule/activity.ts';
import type { CellRef } from '../../sheet/cell-reference.ts';
import type { LevelMove } from './levelled-plan.ts';

/** Edits of the cells that state dates, for preview, and what is left as it is. */
export interface DateEdits {
  readonly edits: readonly CellEdit[];
  /** Cells whose formulas say the date: what they count from has to be changed. */
  readonly formulas: readonly CellRef[];
  /** Cells that say both start and end, as a text. */
  readonly both: readonly CellRef[];
  /** Work that waits for people and has no cell with a date. */
  readonly undated: readonly DatedWork[];
}

/** Writes moved dates where dates are stated: start, due or end. Cells that are empty stay empty. */
export function dateEdits(workbook: Workbook, moves: readonly LevelMove[]): DateEdits {
  const edits: CellEdit[] = [];
  const formulas: CellRef[] = [];
  const both: CellRef[] = [];
  const write = (cell: CellRef, day: Day): void => {
    const before = contentAt(workbook, cell);
    if (before.formula !== null) {
      formulas.push(cell);
      return;
    }
    // A date that was written as text stays readable: it becomes a date with a format of its own.
    const numberFormat = typeof before.value === 'number' ? null : 'yyyy-mm-dd';
    const value = serialFromDay(day, workbook.dateSystem);
    edits.push({ cell, before, after: { value, formula: null, numberFormat } });
  };
  for (const { work, to } of moves) {
    const [start, finish] = dateCells(work);
    if (start !== null && finish !== null && fullAddressOf(start) === fullAddressOf(finish)) {
      both.push(start);
      continue;
    }
    if (start !== null) write(start, to.start);
    if (finish !== null) write(finish, to.finish);
  }
  const undated = moves.flatMap(({ work, because }) =>
    because?.by === 'capacity' && dateCells(work).every((cell) => cell === null) ? [work] : [],
  );
  return { edits, formulas, both, undated };
}

/** The cells that state when a work starts and ends; null where none does. */
function dateCells(work: DatedWork): readonly [CellRef | null, CellRef | null] {
  const start = work.start && hasField(work, 'start') ? cellOf(work, 'start') : null;
  if ('due' in work) return [start, work.due && hasField(work, 'due') ? cellOf(work, 'due') : null];
  return [start, work.end && hasField(work, 'end') ? cellOf(work, 'end') : null];
}
