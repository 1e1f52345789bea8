import type { Day } from '../../calendar/day.ts';
import type { Sourced } from '../../plan/provenance.ts';
import { cellOf, hasField } from '../../plan/provenance.ts';
import type { CellContent, CellEdit } from '../../sheet/cell-edit.ts';
import { contentAt } from '../../sheet/cell-edit.ts';
import type { CellRef } from '../../sheet/cell-reference.ts';
import { serialFromDay } from '../../sheet/serial-date.ts';
import type { Workbook } from '../../sheet/workbook.ts';
import type { AnswerEdits, NotWritten, Writing } from './written.ts';

/** A row of the plan with days in it. */
export type Dated = Sourced & {
  readonly name: string;
  readonly start: Day | null | undefined;
  readonly end?: Day | null | undefined;
  readonly due?: Day | null | undefined;
};

/** Puts what is to be written together. */
export function joined(parts: readonly AnswerEdits[]): AnswerEdits {
  return { edits: parts.flatMap(({ edits }) => edits), notWritten: parts.flatMap(({ notWritten }) => notWritten) };
}

/** Writes the days of a row later; the format of each cell stays. */
export function dateEdits(row: Dated, later: (day: Day) => Day, { workbook }: Writing): AnswerEdits {
  const edits: CellEdit[] = [];
  const notWritten: NotWritten[] = [];
  for (const field of ['start', 'end', 'due'] as const) {
    const day = row[field] ?? null;
    if (day === null) continue;
    const cell = cellOf(row, field);
    const before = contentAt(workbook, cell);
    if (!hasField(row, field) || before.value === null)
      notWritten.push({ what: field === 'start' ? 'no-start' : 'no-end', name: row.name });
    else if (before.formula !== null) notWritten.push({ what: 'formula', name: row.name });
    else edits.push({ cell, before, after: dayContent(later(day), before, workbook) });
  }
  return { edits, notWritten };
}

/** A date as the cell shows dates; text becomes a date that can be read in one way only. */
export function dayContent(day: Day, like: CellContent, { dateSystem }: Workbook): CellContent {
  const isNumber = typeof like.value === 'number';
  return {
    value: serialFromDay(day, dateSystem),
    formula: null,
    numberFormat: isNumber ? like.numberFormat : 'yyyy-mm-dd',
  };
}

/** Writes a text into a cell; nothing where a formula stands. */
export function textEdit(cell: CellRef, value: string, name: string, workbook: Workbook): AnswerEdits {
  const before = contentAt(workbook, cell);
  if (before.formula !== null) return { edits: [], notWritten: [{ what: 'formula', name }] };
  if (before.value === value) return { edits: [], notWritten: [] };
  return { edits: [{ cell, before, after: { value, formula: null, numberFormat: null } }], notWritten: [] };
}
