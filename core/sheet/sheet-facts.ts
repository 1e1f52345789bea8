import type { FormulaShape } from './formula/shape.ts';
import { rowFacts } from './row-facts.ts';
import type { Sheet } from './workbook.ts';

/** The formulas of one column: rows ascending, and the shape of each. */
export interface FormulaColumn {
  readonly rows: readonly number[];
  readonly shapes: readonly FormulaShape[];
}

/** What in a sheet deserves a second look: column → rows ascending. */
export interface SheetFacts {
  readonly formulas: ReadonlyMap<number, FormulaColumn>;
  /** Every shape that occurs, once. */
  readonly shapes: ReadonlySet<FormulaShape>;
  readonly errors: ReadonlyMap<number, readonly number[]>;
  readonly numberTexts: ReadonlyMap<number, readonly number[]>;
  readonly dateTexts: ReadonlyMap<number, readonly number[]>;
  readonly padded: ReadonlyMap<number, readonly number[]>;
  /** Hidden rows, ascending. */
  readonly hiddenRows: readonly number[];
}

const KNOWN = new WeakMap<Sheet, SheetFacts>();

/** The facts of a sheet, remembered by its identity and put together from the remembered facts of its rows. */
export function sheetFacts(sheet: Sheet): SheetFacts {
  const known = KNOWN.get(sheet);
  if (known !== undefined) return known;
  const facts = readSheet(sheet);
  KNOWN.set(sheet, facts);
  return facts;
}

function readSheet(sheet: Sheet): SheetFacts {
  const formulas = new Map<number, { rows: number[]; shapes: FormulaShape[] }>();
  const shapes = new Set<FormulaShape>();
  const errors = new Map<number, number[]>();
  const numberTexts = new Map<number, number[]>();
  const dateTexts = new Map<number, number[]>();
  const padded = new Map<number, number[]>();
  const hiddenRows: number[] = [];
  for (let r = 0; r < sheet.rows.length; r += 1) {
    const row = sheet.rows[r];
    if (row === undefined) continue;
    if (row.hidden === true) hiddenRows.push(r);
    const facts = rowFacts(row, r);
    if (facts === null) continue;
    for (let i = 0; i < facts.formulas.length; i += 1) {
      const column = facts.formulas[i]!;
      const shape = facts.shapes[i]!;
      const line = formulas.get(column);
      if (line === undefined) {
        formulas.set(column, { rows: [r], shapes: [shape] });
        shapes.add(shape);
      } else {
        if (line.shapes[line.shapes.length - 1] !== shape) shapes.add(shape);
        line.rows.push(r);
        line.shapes.push(shape);
      }
    }
    addRow(errors, facts.errors, r);
    addRow(numberTexts, facts.numberTexts, r);
    addRow(dateTexts, facts.dateTexts, r);
    addRow(padded, facts.padded, r);
  }
  return { formulas, shapes, errors, numberTexts, dateTexts, padded, hiddenRows };
}

function addRow(byColumn: Map<number, number[]>, columns: readonly number[], row: number): void {
  for (const column of columns) {
    const rows = byColumn.get(column);
    if (rows === undefined) byColumn.set(column, [row]);
    else rows.push(row);
  }
}

/** Position of the first number that is at least `wanted` in an ascending list; its length where none is. */
export function firstAtLeast(ascending: readonly number[], wanted: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The shape of the formula in a cell; null where the cell holds none. */
export function shapeAt(facts: SheetFacts, row: number, column: number): FormulaShape | null {
  const line = facts.formulas.get(column);
  if (line === undefined) return null;
  const at = firstAtLeast(line.rows, row);
  return line.rows[at] === row ? line.shapes[at]! : null;
}
