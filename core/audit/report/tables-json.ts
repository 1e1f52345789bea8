import type { Table, TableKind } from '../../plan/table.ts';
import { rangeOf } from '../../sheet/cell-reference.ts';
import type { FileAudit, RefusedFile } from './audit-report.ts';
import { columnLetters } from './cell-list.ts';
import type { Language } from '../../sheet/phrase.ts';
import { meaningText } from './meaning-text.ts';
import { questionText } from './question-text.ts';
import { REPORT_WORDS } from './report-words.ts';
import type { TroubleJson } from './losses.ts';
import { troublesJson } from './losses.ts';

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
  readonly troubles: readonly TroubleJson[];
  readonly refused: readonly RefusedFile[];
}

/** What was recognised, as plain data for `JSON.stringify`; sentences are in the language given. */
export function tablesJson(
  files: readonly FileAudit[],
  refused: readonly RefusedFile[],
  language: Language,
): TablesJson {
  const words = REPORT_WORDS[language];
  return {
    version: 1,
    tables: files.flatMap(({ file, tables }) => tables.map((table) => tableJson(table, file, language))),
    unrecognised: files.flatMap(({ file, unrecognised }) =>
      unrecognised.map(({ sheet, area, reason }) => ({
        file,
        sheet,
        range: rangeOf(area),
        reason: words.reason(reason),
      })),
    ),
    questions: files.flatMap((audit) => questionsJson(audit, language)),
    troubles: troublesJson(files),
    refused,
  };
}

export function tableJson(table: Table, file: string, language: Language): TableJson {
  const words = REPORT_WORDS[language];
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
    reasons: reasons.map(words.reason),
    columns: table.columns.map((column) => ({
      column: columnLetters(column.column, transposed),
      header: column.header,
      meaning: meaningText(column),
      confidence: rounded(column.confidence),
      reasons: column.reasons.map(words.reason),
    })),
  };
}

function questionsJson({ file, questions, tables }: FileAudit, language: Language): TablesJson['questions'] {
  return questions.map((question) => {
    const { table, column } = question;
    const transposed = tables.find(({ id }) => id === table)?.transposed ?? false;
    return {
      file,
      table,
      column: column === null ? null : columnLetters(column, transposed),
      text: questionText(question, tables, language),
    };
  });
}

function rounded(share: number): number {
  return Math.round(share * 1000) / 1000;
}
