import type { FormulaShape } from './formula/shape.ts';
import type { RowFacts } from './row-facts.ts';
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

interface Reading {
  readonly sheet: Sheet;
  /** By row; null where nothing in it deserves a second look. */
  readonly rows: readonly (RowFacts | null)[];
  readonly facts: SheetFacts;
}

const KNOWN = new WeakMap<Sheet, Reading>();
/** The latest version of a sheet by what its edited copies share with it. */
const LATEST = new WeakMap<Sheet['columnWidths'], Reading>();

/**
 * The facts of a sheet, remembered by its identity and put together from the facts of its rows; those of an edited sheet
 * from the ones of its earlier rows. An edited sheet whose changed rows have the same facts as before has the very same
 * facts.
 */
export function sheetFacts(sheet: Sheet): SheetFacts {
  return readingOf(sheet).facts;
}

/** The facts of one row; null where there is nothing to it. */
export function factsOfRow(sheet: Sheet, row: number): RowFacts | null {
  return readingOf(sheet).rows[row] ?? null;
}

function readingOf(sheet: Sheet): Reading {
  const known = KNOWN.get(sheet);
  if (known !== undefined) return known;
  const before = LATEST.get(sheet.columnWidths);
  const reading = before?.sheet.rows.length === sheet.rows.length ? readAgain(sheet, before) : readAnew(sheet, before);
  KNOWN.set(sheet, reading);
  LATEST.set(sheet.columnWidths, reading);
  return reading;
}

/** The facts of each row: the earlier ones where the very same row stands in its place. */
function readAnew(sheet: Sheet, before: Reading | undefined): Reading {
  const rows: (RowFacts | null)[] = [];
  let above: RowFacts | null = null;
  for (let r = 0; r < sheet.rows.length; r += 1) {
    const row = sheet.rows[r];
    const earlier: RowFacts | null = before?.rows[r] ?? null;
    const keeps = before !== undefined && before.sheet.rows[r] === row;
    const facts: RowFacts | null = row === undefined ? null : keeps ? earlier : rowFacts(row, r, earlier ?? above);
    rows.push(facts);
    above = facts;
  }
  return { sheet, rows, facts: gathered(sheet, rows) };
}

/** The same of a sheet with as many rows as before: only rows that are others now are read. */
function readAgain(sheet: Sheet, before: Reading): Reading {
  const olds = before.sheet.rows;
  let rows: (RowFacts | null)[] | null = null;
  let saysTheSame = true;
  for (let r = 0; r < olds.length; r += 1) {
    const row = sheet.rows[r];
    if (row === olds[r]) continue;
    const earlier = before.rows[r] ?? null;
    const facts = row === undefined ? null : rowFacts(row, r, earlier ?? before.rows[r - 1] ?? null);
    rows ??= before.rows.slice();
    rows[r] = facts;
    saysTheSame &&= row?.hidden === olds[r]?.hidden && areSame(earlier, facts);
  }
  if (rows === null) return { ...before, sheet };
  return { sheet, rows, facts: saysTheSame ? before.facts : gathered(sheet, rows) };
}

function areSame(one: RowFacts | null, two: RowFacts | null): boolean {
  if (one === two) return true;
  if (one === null || two === null) return false;
  const keys = ['formulas', 'shapes', 'errors', 'numberTexts', 'dateTexts', 'padded'] as const;
  return keys.every((key) => one[key].length === two[key].length && one[key].every((item, i) => item === two[key][i]));
}

function gathered(sheet: Sheet, rows: Reading['rows']): SheetFacts {
  const formulas = new Map<number, { rows: number[]; shapes: FormulaShape[] }>();
  const shapes = new Set<FormulaShape>();
  const errors = new Map<number, number[]>();
  const numberTexts = new Map<number, number[]>();
  const dateTexts = new Map<number, number[]>();
  const padded = new Map<number, number[]>();
  const hiddenRows: number[] = [];
  for (let r = 0; r < sheet.rows.length; r += 1) {
    if (sheet.rows[r]?.hidden === true) hiddenRows.push(r);
    const facts = rows[r] ?? null;
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
