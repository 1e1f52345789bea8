import { read, type CellObject, type WorkSheet } from '@e965/xlsx';
import { addressOf } from '../../core/sheet/cell-reference.ts';
import type { CellValue, Workbook } from '../../core/sheet/workbook.ts';
import { isCellError } from '../../core/sheet/workbook.ts';

/** A cell that two readers read differently. */
export interface Difference {
  readonly sheet: string;
  readonly address: string;
  readonly ours: string;
  readonly oracle: string;
}

export interface Comparison {
  readonly cells: number;
  readonly differences: readonly Difference[];
}

const ERRORS: ReadonlyMap<number, string> = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
  [0x2b, '#GETTING_DATA'],
]);

/** Compares the values and formulas of all cells of a workbook with what @e965/xlsx reads from the same bytes. */
export function compareWithOracle(workbook: Workbook, bytes: Uint8Array): Comparison {
  const oracle = read(bytes, { dense: true, cellHTML: false });
  const differences: Difference[] = [];
  let cells = 0;
  for (const sheet of workbook.sheets) {
    const theirs = oracle.Sheets[sheet.name];
    if (theirs === undefined || (theirs as { '!type'?: string })['!type'] === 'chart') continue;
    const grid = gridOf(theirs);
    const rows = Math.max(sheet.rowCount, grid.length);
    for (let row = 0; row < rows; row += 1) {
      const values = sheet.rows[row]?.values ?? [];
      const columns = Math.max(values.length, grid[row]?.length ?? 0);
      for (let column = 0; column < columns; column += 1) {
        const ours = said(values[column] ?? null);
        const told = saidByOracle(grid[row]?.[column]);
        if (ours !== '' || told !== '') cells += 1;
        const cell = grid[row]?.[column];
        const formula = bare(sheet.rows[row]?.formulas?.[column]);
        // Cells inside an array formula repeat it in the oracle; here its first cell alone holds it.
        if (cell?.f !== undefined && cell.F === undefined && formula !== bare(cell.f))
          differences.push({ sheet: sheet.name, address: addressOf({ row, column }), ours: formula, oracle: cell.f });
        if (ours !== told)
          differences.push({ sheet: sheet.name, address: addressOf({ row, column }), ours, oracle: told });
      }
    }
  }
  return { cells, differences };
}

type Grid = readonly (readonly (CellObject | undefined)[] | undefined)[];

function gridOf(sheet: WorkSheet): Grid {
  return (sheet as { '!data'?: Grid })['!data'] ?? [];
}

function said(value: CellValue): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'number') return String(Number(value.toPrecision(14)));
  return typeof value === 'string' ? value.replaceAll('\r', '') : String(value);
}

function saidByOracle(cell: CellObject | undefined): string {
  if (cell === undefined || cell.v === undefined || cell.v === null || cell.t === 'z') return '';
  if (cell.t === 'e') return ERRORS.get(Number(cell.v)) ?? String(cell.w ?? cell.v);
  if (typeof cell.v === 'number') return String(Number(cell.v.toPrecision(14)));
  return typeof cell.v === 'string' ? cell.v.replaceAll('\r', '') : String(cell.v);
}

/** A formula without what writers leave out or add: returns, and the prefixes of newer functions. */
function bare(formula: string | undefined): string {
  return (formula ?? '').replaceAll('\r', '').replace(/_xlfn\.|_xlws\.|_xludf\./g, '');
}
