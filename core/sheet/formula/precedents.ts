import type { Area } from '../cell-reference.ts';
import { areaContains, MAX_COLUMNS, MAX_ROWS } from '../cell-reference.ts';
import type { Sheet, Workbook } from '../workbook.ts';
import type { Corner, FormulaToken, Reference, StructuredReference } from './reference.ts';
import type { FormulaShape } from './shape.ts';
import { functionName } from './shape.ts';

/** Cells that a formula reads. */
export interface Precedent {
  readonly sheet: Sheet;
  readonly area: Area;
}

/**
 * The cells a formula reads, from the shape of the formula and the cell it stands in. Names, other workbooks and sheets
 * that do not exist are left out; areas may reach beyond the used cells (whole columns).
 */
export function precedentsOf(
  shape: FormulaShape,
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
): Precedent[] {
  const found: Precedent[] = [];
  for (const [at, token] of shape.tokens.entries()) {
    if ((token.kind !== 'reference' && token.kind !== 'structured') || asksForPlace(shape.tokens, at)) continue;
    if (token.kind === 'reference') found.push(...cellsOfReference(token.reference, workbook, sheet, row, column));
    else found.push(...cellsOfStructured(token.structured, workbook, sheet, row, column));
  }
  return found;
}

/** Functions that look at where their first argument stands, not at what it holds. */
const PLACE_ONLY = new Set([
  'ROW',
  'ROWS',
  'COLUMN',
  'COLUMNS',
  'OFFSET',
  'AREAS',
  'SHEET',
  'ISREF',
  'ISFORMULA',
  'FORMULATEXT',
]);

/** Whether a reference is there for its place: `ROW(A5)` in A5 is no circle. */
export function asksForPlace(tokens: readonly FormulaToken[], at: number): boolean {
  const call = tokens[at - 2];
  return tokens[at - 1]?.text === '(' && call?.kind === 'function' && PLACE_ONLY.has(functionName(call.text));
}

/** The cells that one relative reference of a formula in a cell means: one area on each sheet it goes through. */
export function cellsOfReference(
  reference: Reference,
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
): Precedent[] {
  const area = reference.book === null ? areaFor(reference, row, column) : null;
  return area === null ? [] : sheetsOf(reference, workbook, sheet).map((target) => ({ sheet: target, area }));
}

/** The area a relative reference means for a formula in a cell; null where it would leave the sheet. */
export function areaFor(reference: Reference, row: number, column: number): Area | null {
  const { from, to } = reference;
  const end = to ?? from;
  const top = at(from, 'row', row, 0);
  const bottom = at(end, 'row', row, MAX_ROWS - 1);
  const left = at(from, 'column', column, 0);
  const right = at(end, 'column', column, MAX_COLUMNS - 1);
  const area = {
    top: Math.min(top, bottom),
    left: Math.min(left, right),
    bottom: Math.max(top, bottom),
    right: Math.max(left, right),
  };
  return area.top < 0 || area.left < 0 || area.bottom >= MAX_ROWS || area.right >= MAX_COLUMNS ? null : area;
}

function at(corner: Corner, axis: 'row' | 'column', own: number, whole: number): number {
  const anchor = corner[axis];
  return anchor === null ? whole : anchor.fixed ? anchor.at : own + anchor.at;
}

function sheetsOf(reference: Reference, workbook: Workbook, own: Sheet): readonly Sheet[] {
  if (reference.sheet === null) return [own];
  const first = indexNamed(workbook, reference.sheet);
  const last = reference.lastSheet === null ? first : indexNamed(workbook, reference.lastSheet);
  if (first < 0 || last < 0) return [];
  return workbook.sheets.slice(Math.min(first, last), Math.max(first, last) + 1);
}

function indexNamed(workbook: Workbook, name: string): number {
  const exact = workbook.sheets.findIndex((sheet) => sheet.name === name);
  if (exact >= 0) return exact;
  const lower = name.toLowerCase();
  return workbook.sheets.findIndex((sheet) => sheet.name.toLowerCase() === lower);
}

/** The cells of an Excel table that a structured reference means; none where there is no such table or column. */
export function cellsOfStructured(
  reference: StructuredReference,
  workbook: Workbook,
  own: Sheet,
  row: number,
  column: number,
): Precedent[] {
  if (!reference.body) return [];
  const wanted = reference.table?.toLowerCase();
  for (const sheet of wanted === undefined ? [own] : workbook.sheets)
    for (const table of sheet.tables) {
      if (wanted === undefined ? !areaContains(table.area, row, column) : table.name.toLowerCase() !== wanted) continue;
      const columnAt = (name: string | null, otherwise: number): number => {
        if (name === null) return otherwise;
        const index = table.columns.findIndex((header) => header.toLowerCase() === name.toLowerCase());
        return index < 0 ? -1 : table.area.left + index;
      };
      const left = columnAt(reference.firstColumn, table.area.left);
      const right = columnAt(reference.lastColumn, table.area.right);
      const top = reference.thisRow ? row : table.area.top + table.headerRows;
      const bottom = reference.thisRow ? row : table.area.bottom - table.totalsRows;
      return left < 0 || right < left || bottom < top ? [] : [{ sheet, area: { top, left, bottom, right } }];
    }
  return [];
}
