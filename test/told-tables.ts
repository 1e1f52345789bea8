import type { Plan } from '../core/plan/plan.ts';
import type { Meaning, Table, TableColumn, TableKind } from '../core/plan/table.ts';
import { TABLE_KINDS } from '../core/plan/table-kinds.ts';
import { MEANINGS } from '../core/plan/table.ts';
import { buildPlan } from '../core/recognise/build/build-plan.ts';
import { readPeriodRow } from '../core/recognise/values/period-row.ts';
import type { Sheet, Workbook } from '../core/sheet/workbook.ts';
import { styleAt, valueAt } from '../core/sheet/workbook.ts';
import { littleWorkbook } from './little-sheet.ts';

/**
 * The tables of a drawn workbook whose drawing tells everything a recogniser would have to guess: a sheet is one table
 * from A1, named after its kind (`## tasks`); a header is a meaning (`due`, or `Need by = due` to say both) or a period. A
 * bold row with a first cell only is a section, a row that starts with “Total” a total.
 */
export function toldTables(workbook: Workbook): readonly Table[] {
  return workbook.sheets.map(toldTable.bind(null, workbook));
}

/** The plan of a drawn workbook that tells its own tables. */
export function toldPlan(drawing: string): Plan {
  const workbook = littleWorkbook(drawing);
  return buildPlan(workbook, { tables: toldTables(workbook), unrecognised: [], questions: [] }).plan;
}

function toldTable(workbook: Workbook, sheet: Sheet): Table {
  const kind = TABLE_KINDS.find((one) => sheet.name.startsWith(one)) ?? ('other' satisfies TableKind);
  const headers = Array.from({ length: sheet.columnCount }, (_, column) => textAt(sheet, 0, column));
  const periods = readPeriodRow(headers.map((header) => (/= *\w+$/.test(header) ? '' : header)));
  const columns = headers.map((text, column): TableColumn => {
    const [header = '', said = header] = text.split(/ *= */);
    const meaning = MEANINGS.find((one) => one === said) ?? null;
    return {
      column,
      header,
      meaning: meaning satisfies Meaning | null,
      period: periods[column] ?? null,
      confidence: 1,
      reasons: [],
    };
  });
  const rows = sheet.rows.map((_, row) => row).slice(1);
  const first = (row: number): string => textAt(sheet, row, 0);
  const isSection = (row: number): boolean =>
    styleAt(workbook, sheet, row, 0).bold && headers.slice(1).every((_, at) => valueAt(sheet, row, at + 1) === null);
  const isTotal = (row: number): boolean => first(row).startsWith('Total');
  return {
    id: sheet.name,
    sheet: sheet.name,
    area: { top: 0, left: 0, bottom: sheet.rowCount - 1, right: sheet.columnCount - 1 },
    headerRows: [0],
    transposed: false,
    kind,
    confidence: 1,
    reasons: [],
    columns,
    bodyRows: rows.filter((row) => !isSection(row) && !isTotal(row)),
    totalRows: rows.filter(isTotal),
    sections: rows.filter(isSection).map((row) => ({ row, title: first(row) })),
    excelTable: null,
  };
}

function textAt(sheet: Sheet, row: number, column: number): string {
  const value = valueAt(sheet, row, column);
  return value === null || typeof value === 'object' ? '' : String(value);
}
