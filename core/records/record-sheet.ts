import type { ApprovalField, MappedField } from '../plan/approvals.ts';
import { isTotalWord } from '../recognise/lexicon/lexicon.ts';
import type { CellValue, Row, Sheet, Workbook } from '../sheet/workbook.ts';
import { PLAIN_STYLE } from '../sheet/workbook.ts';
import type { RecordCell } from './record-cell.ts';
import type { RecordColumns } from './record-columns.ts';
import { currencyColumn, recordColumns } from './record-columns.ts';

/** Records on a sheet: one a row below a row of headers. */
export interface RecordSheet {
  readonly sheet: Sheet;
  /** Row counted from 0. */
  readonly headerRow: number;
  readonly headers: readonly string[];
  readonly columns: RecordColumns;
  /** Rows that are records, ascending. */
  readonly rows: readonly number[];
  /** Filled rows below the header that are none: totals, and single cells of several columns, as notes below an export are. */
  readonly leftOut: number;
}

/** Exports have a title and filters above their headers, not a page of them. */
const LAST_HEADER_ROW = 40;

/**
 * Finds the records of a workbook: the sheet and the row whose headers name most of a table’s fields, the first of equals.
 * Null where no row names any.
 */
export function recordSheetIn(
  workbook: Workbook,
  fields: readonly ApprovalField[],
  mapped: readonly MappedField[],
): RecordSheet | null {
  let best: Omit<RecordSheet, 'rows' | 'leftOut'> | null = null;
  for (const sheet of workbook.sheets)
    for (let row = 0; row <= Math.min(LAST_HEADER_ROW, sheet.rowCount - 1); row += 1) {
      const headers = headersIn(sheet.rows[row]);
      if (headers.length === 0) continue;
      const columns = recordColumns(headers, fields, mapped);
      if (named(columns) > named(best?.columns ?? null)) best = { sheet, headerRow: row, headers, columns };
    }
  if (best === null) return null;
  const found = recordRows(best.sheet, best.headerRow, best.headers);
  return { ...best, ...found, columns: withoutCopies(best, found.rows) };
}

/** Columns that hold the same in every row are one: reports show a field twice where it is a grouping too. */
function withoutCopies(
  { sheet, columns, headers }: Pick<RecordSheet, 'sheet' | 'columns' | 'headers'>,
  rows: readonly number[],
): RecordColumns {
  const cell = (row: number, column: number): CellValue => sheet.rows[row]?.values[column] ?? null;
  const copies = columns.ambiguous.flatMap(({ field, columns: [column = 0, ...others] }) =>
    rows.every((row) => others.every((other) => cell(row, other) === cell(row, column)))
      ? [{ field, column, header: headers[column] ?? '', currencyColumn: currencyColumn(column, headers) }]
      : [],
  );
  const matched = [...columns.matched, ...copies];
  return {
    ...columns,
    matched,
    ambiguous: columns.ambiguous.filter(({ field }) => !copies.some((copy) => copy.field === field)),
  };
}

function named(columns: RecordColumns | null): number {
  return columns === null ? 0 : columns.matched.length + columns.ambiguous.length;
}

function headersIn(row: Row | undefined): readonly string[] {
  return Array.from(row?.values ?? [], (value) => (typeof value === 'string' ? value.trim() : ''));
}

function recordRows(sheet: Sheet, header: number, headers: readonly string[]) {
  const width = headers.filter((one) => one !== '').length;
  const isWide = width > 2;
  const rows: number[] = [];
  let leftOut = 0;
  for (let at = header + 1; at < sheet.rowCount; at += 1) {
    const cells = (sheet.rows[at]?.values ?? []).filter(isFilled);
    if (cells.length === 0) continue;
    if ((cells.length === 1 && isWide) || isTotal(cells, width)) leftOut += 1;
    else rows.push(at);
  }
  return { rows, leftOut };
}

/** A row of a total’s word and figures; a deal with such a name has more of its columns filled. */
function isTotal([first, ...others]: readonly (CellValue | undefined)[], width: number): boolean {
  return typeof first === 'string' && isTotalWord(first) && others.length < width / 2;
}

function isFilled(value: CellValue | undefined): boolean {
  return value !== null && value !== undefined && value !== '';
}

/** Reads cells as records have them. `readWith` is the decimal mark that a delimited text was read with. */
export function recordCells(
  { styles }: Workbook,
  sheet: Sheet,
  readWith: RecordCell['readWith'],
): (row: number, column: number) => RecordCell {
  const looks = styles.map(({ isDate, numberFormat }) => ({ isDate, isPercent: numberFormat.includes('%') }));
  const { isDate, numberFormat } = PLAIN_STYLE;
  const plain = { isDate, isPercent: numberFormat.includes('%') };
  return (row, column) => {
    const line = sheet.rows[row];
    return { value: line?.values[column] ?? null, ...(looks[line?.styles?.[column] ?? 0] ?? plain), readWith };
  };
}
