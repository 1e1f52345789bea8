import type { Table } from '../../plan/table.ts';
import type { Row, Sheet, Workbook } from '../../sheet/workbook.ts';
import { sheetNamed } from '../../sheet/workbook.ts';
import { gridOf } from './grid/grid.ts';
import type { ReadContext } from './read-table.ts';
import { readTable } from './read-table.ts';

/** Rows of each sheet that speak for it. */
const ROWS_EACH = 12;

/** The same small table of several sheets read as one long table with the place of one of them; null where it has no rows. */
export function pooled(workbook: Workbook, tables: readonly Table[], like: Table, context: ReadContext): Table | null {
  const sheet = sheetNamed(workbook, like.sheet);
  if (sheet === null) return null;
  const header = like.headerRows.map((row) => sheet.rows[row]);
  const rows = [...header, ...tables.flatMap((table) => linesOf(workbook, table))];
  const grid = gridOf(workbook, bare(sheet, rows));
  const { left, right } = like.area;
  const laid = {
    area: { top: 0, left, bottom: rows.length - 1, right },
    headerRows: header.map((_, at) => at),
    rows: rows.map((_, at) => at).slice(header.length),
    headerScore: 2.5,
    titles: [],
  };
  const read = readTable(grid, laid, context);
  return read === null
    ? null
    : { ...like, kind: read.kind, confidence: read.confidence, reasons: read.reasons, columns: read.columns };
}

/** Whether the tables say the same on every sheet, as a legend does. */
export function isRepeated(workbook: Workbook, tables: readonly Table[]): boolean {
  const texts = new Set(
    tables.map((table) => JSON.stringify(linesOf(workbook, table).map((row) => valuesOf(row, table)))),
  );
  return texts.size < tables.length / 2;
}

function valuesOf(row: Row | undefined, { area }: Table): Row['values'] {
  return row?.values.slice(area.left, area.right + 1) ?? [];
}

function linesOf(workbook: Workbook, { sheet, bodyRows }: Table): readonly (Row | undefined)[] {
  const rows = sheetNamed(workbook, sheet)?.rows ?? [];
  return bodyRows.slice(0, ROWS_EACH).map((row) => rows[row]);
}

function bare(sheet: Sheet, rows: readonly (Row | undefined)[]): Sheet {
  const frozen = { rows: 0, columns: 0 };
  return { ...sheet, rows, rowCount: rows.length, merges: [], tables: [], autoFilter: null, frozen };
}
