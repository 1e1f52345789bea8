import type { Meaning, Table } from '../../plan/table.ts';
import type { CellEdit } from '../../sheet/cell-edit.ts';
import { contentAt } from '../../sheet/cell-edit.ts';
import type { CellRef } from '../../sheet/cell-reference.ts';
import { serialFromDay } from '../../sheet/serial-date.ts';
import type { CellValue } from '../../sheet/workbook.ts';
import type { Displacement } from './displacements.ts';
import type { AnswerEdits, Writing } from './written.ts';
import { outcomeWords } from './outcome-words.ts';
import type { PieceOutcome } from './outcome.ts';

/** Columns that a line of a change log is written into; of several with one meaning the first. */
const COLUMNS: readonly (readonly [readonly Meaning[], keyof Line])[] = [
  [['date', 'decided_on', 'updated_on', 'raised_on'], 'on'],
  [['initiative', 'title', 'milestone', 'description'], 'of'],
  [['before'], 'before'],
  [['after', 'decision'], 'after'],
  [['reason', 'notes'], 'reason'],
  [['approver', 'decision_owner'], 'approver'],
];

interface Line {
  readonly on: CellValue;
  readonly of: CellValue;
  readonly before: CellValue;
  readonly after: CellValue;
  readonly reason: CellValue;
  readonly approver: CellValue;
}

/** A line below the change log for each piece that gives way: what, from, to, for what, and who approves a promise that is touched. */
export function changeLogEdits(
  away: readonly PieceOutcome[],
  displacements: readonly Displacement[],
  { plan, workbook, today, language }: Writing,
): AnswerEdits {
  const table = plan.tables.find(({ kind, transposed }) => kind === 'change_log' && !transposed);
  const nothing = {
    edits: [],
    notWritten: away.map(({ piece }) => ({ what: 'no-change-log' as const, name: piece.name })),
  };
  if (table === undefined) return nothing;
  const reasonOf = (outcome: PieceOutcome): string => {
    const causes = displacements.find((one) => one.outcome.at === outcome.at)?.causes ?? [];
    return causes.length > 0
      ? causes.map(({ piece }) => piece.name).join('; ')
      : language === 'de'
        ? 'Kapazität'
        : 'Capacity';
  };
  // Lines that were read tell which column is which; of an empty log its headers do.
  const fields = plan.changes.find(({ source }) => source.table === table.id)?.source.fields ?? {};
  const lines = away.map((outcome): Line => {
    const { piece, from } = outcome;
    const approvers = piece.commitments.flatMap(({ approver }) => approver?.names ?? []);
    return {
      on: serialFromDay(today, workbook.dateSystem),
      of: piece.name,
      before: from?.key ?? '',
      after: outcomeWords(outcome, language),
      reason: reasonOf(outcome),
      approver: [...new Set(approvers)].join(', '),
    };
  });
  const first = Math.max(table.area.bottom, ...table.totalRows) + 1;
  const edits = lines.flatMap((line, at) => lineEdits(line, table, first + at));
  const isFree = edits.every(({ before }) => before.value === null && before.formula === null);
  return isFree ? { edits, notWritten: [] } : nothing;

  function lineEdits(line: Line, { sheet, columns, bodyRows }: Table, row: number): readonly CellEdit[] {
    return COLUMNS.flatMap(([meanings, part]): readonly CellEdit[] => {
      const meant = meanings.map((meaning) => columns.find((one) => one.meaning === meaning));
      const column = fields[part] ?? meant.find((one) => one !== undefined)?.column;
      const value = line[part];
      if (column === undefined || value === '') return [];
      const cell: CellRef = { sheet, row, column };
      const above = contentAt(workbook, { ...cell, row: bodyRows.at(-1) ?? row });
      const format = part === 'on' ? (typeof above.value === 'number' ? above.numberFormat : 'yyyy-mm-dd') : null;
      return [{ cell, before: contentAt(workbook, cell), after: { value, formula: null, numberFormat: format } }];
    });
  }
}
