import type { Table, TableKind } from '../../plan/table.ts';
import { rangeOf } from '../../sheet/cell-reference.ts';
import type { FileAudit, RefusedFile } from './audit-report.ts';
import { columnLetters } from './cell-list.ts';
import { meaningText } from './meaning-text.ts';

export interface ColumnJson {
  /** Letters of the column; the number of the row where the table is transposed. */
  readonly column: string;
  readonly header: string;
  /** A word of the plan's vocabulary, `period:2026-01` where the column stands for a span of time, null: not understood. */
  readonly meaning: string | null;
  readonly confidence: number;
  readonly reasons: readonly string[];
}

/** One recognised table as machines read it. */
export interface TableJson {
  readonly file: string;
  readonly id: string;
  readonly sheet: string;
  /** From the first header row to the last data row. */
  readonly range: string;
  /** Rows counted from 1. */
  readonly headerRows: readonly number[];
  readonly kind: TableKind;
  /** 0–1. */
  readonly confidence: number;
  readonly transposed: boolean;
  readonly rows: number;
  readonly reasons: readonly string[];
  readonly columns: readonly ColumnJson[];
}

/** `lanekeeper tables --format json`. Fields are added over time, never renamed or removed. */
export interface TablesJson {
  readonly version: 1;
  readonly tables: readonly TableJson[];
  readonly unrecognised: readonly {
    readonly file: string;
    readonly sheet: string;
    readonly range: string;
    readonly reason: string;
  }[];
  readonly questions: readonly {
    readonly file: string;
    readonly table: string;
    readonly column: string | null;
    readonly text: string;
  }[];
  readonly troubles: readonly {
    readonly file: string;
    readonly id: string;
    readonly message: string;
    readonly sheet: string | null;
  }[];
  readonly refused: readonly RefusedFile[];
}

/** What was recognised, as plain data for `JSON.stringify`. */
export function tablesJson(files: readonly FileAudit[], refused: readonly RefusedFile[]): TablesJson {
  return {
    version: 1,
    tables: files.flatMap(({ file, tables }) => tables.map((table) => tableJson(table, file))),
    unrecognised: files.flatMap(({ file, unrecognised }) =>
      unrecognised.map(({ sheet, area, reason }) => ({ file, sheet, range: rangeOf(area), reason })),
    ),
    questions: files.flatMap((audit) => questionsJson(audit)),
    troubles: files.flatMap(({ file, troubles }) =>
      troubles.map(({ id, message, sheet }) => ({ file, id, message, sheet })),
    ),
    refused,
  };
}

export function tableJson(table: Table, file: string): TableJson {
  const { id, sheet, kind, confidence, transposed, reasons } = table;
  return {
    file,
    id,
    sheet,
    range: rangeOf(table.area),
    headerRows: table.headerRows.map((row) => row + 1),
    kind,
    confidence: rounded(confidence),
    transposed,
    rows: table.bodyRows.length,
    reasons,
    columns: table.columns.map((column) => ({
      column: columnLetters(column.column, transposed),
      header: column.header,
      meaning: meaningText(column),
      confidence: rounded(column.confidence),
      reasons: column.reasons,
    })),
  };
}

function questionsJson({ file, questions, tables }: FileAudit): TablesJson['questions'] {
  return questions.map(({ table, column, text }) => {
    const transposed = tables.find(({ id }) => id === table)?.transposed ?? false;
    return { file, table, column: column === null ? null : columnLetters(column, transposed), text };
  });
}

function rounded(share: number): number {
  return Math.round(share * 1000) / 1000;
}
