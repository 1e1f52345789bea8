import type { CellRef } from '../../sheet/cell-reference.ts';
import type { Precedent } from '../../sheet/formula/precedents.ts';
import { precedentsOf } from '../../sheet/formula/precedents.ts';
import { firstAtLeast, shapeAt, sheetFacts } from '../../sheet/sheet-facts.ts';
import type { Sheet, Workbook } from '../../sheet/workbook.ts';

/** A cell of a sheet that shows an error. */
export interface ErrorCell {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** Finds for a cell that shows an error the cell the error comes from: the first one up the chain that reads no error. */
export function errorRoots(workbook: Workbook): (cell: ErrorCell) => ErrorCell {
  const roots = new Map<string, ErrorCell>();
  return (cell) => {
    const path: ErrorCell[] = [];
    const passed = new Set<string>();
    let at = cell;
    for (;;) {
      const key = keyOf(at);
      const known = roots.get(key);
      if (known !== undefined) {
        at = known;
        break;
      }
      path.push(at);
      passed.add(key);
      const before = errorRead(workbook, at);
      if (before === null || passed.has(keyOf(before))) break;
      at = before;
    }
    for (const step of path) roots.set(keyOf(step), at);
    return at;
  };
}

/** A cell with its sheet's name, as findings point at it. */
export function refOf({ sheet, row, column }: ErrorCell): CellRef {
  return { sheet: sheet.name, row, column };
}

/** The first cell with an error that a formula reads. */
function errorRead(workbook: Workbook, { sheet, row, column }: ErrorCell): ErrorCell | null {
  const shape = shapeAt(sheetFacts(sheet), row, column);
  if (shape === null) return null;
  for (const precedent of precedentsOf(shape, workbook, sheet, row, column)) {
    const found = errorIn(precedent, sheet, row, column);
    if (found !== null) return found;
  }
  return null;
}

function errorIn({ sheet, area }: Precedent, own: Sheet, ownRow: number, ownColumn: number): ErrorCell | null {
  for (const [column, rows] of sheetFacts(sheet).errors) {
    if (column < area.left || column > area.right) continue;
    for (let i = firstAtLeast(rows, area.top); i < rows.length && rows[i]! <= area.bottom; i += 1)
      if (!(sheet === own && rows[i] === ownRow && column === ownColumn)) return { sheet, row: rows[i]!, column };
  }
  return null;
}

function keyOf({ sheet, row, column }: ErrorCell): string {
  return `${row} ${column} ${sheet.name}`;
}
