import { cellOf, hasField } from '../../plan/provenance.ts';
import type { CellEdit } from '../../sheet/cell-edit.ts';
import { contentAt } from '../../sheet/cell-edit.ts';
import { serialFromDay } from '../../sheet/serial-date.ts';
import type { Workbook } from '../../sheet/workbook.ts';
import type { Day } from '../../calendar/day.ts';
import type { CellRef } from '../../sheet/cell-reference.ts';
import type { LevelMove } from './level-plan.ts';

/** Edits of the cells that state dates, for preview; and cells whose formulas say the date, which are left as they are. */
export interface DateEdits {
  readonly edits: readonly CellEdit[];
  readonly formulas: readonly CellRef[];
}

/** Writes moved dates where dates are stated: start, due or end. Cells that are empty stay empty. */
export function dateEdits(workbook: Workbook, moves: readonly LevelMove[]): DateEdits {
  const edits: CellEdit[] = [];
  const formulas: CellRef[] = [];
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
    if (work.start && hasField(work, 'start')) write(cellOf(work, 'start'), to.start);
    if ('due' in work) {
      if (work.due && hasField(work, 'due')) write(cellOf(work, 'due'), to.finish);
    } else if (work.end && hasField(work, 'end')) write(cellOf(work, 'end'), to.finish);
  }
  return { edits, formulas };
}
