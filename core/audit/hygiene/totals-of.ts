import type { Table } from '../../plan/table.ts';
import type { Area } from '../../sheet/cell-reference.ts';
import { cellsOfReference } from '../../sheet/formula/precedents.ts';
import type { FormulaShape } from '../../sheet/formula/shape.ts';
import type { TotalCall } from '../../sheet/formula/totals.ts';
import { totalsIn } from '../../sheet/formula/totals.ts';
import { sheetFacts } from '../../sheet/sheet-facts.ts';
import type { Sheet, Workbook } from '../../sheet/workbook.ts';
import type { Position } from './table-cells.ts';
import { isPlanTable, meet } from './table-cells.ts';

/** One summed range of one formula, and the plan table it sums. */
export interface Total extends Position {
  /** Where the formula stands. */
  readonly sheet: Sheet;
  readonly shape: FormulaShape;
  readonly call: TotalCall;
  /** Place of the range among the shape's tokens. */
  readonly token: number;
  /** What is summed, and on which sheet. */
  readonly area: Area;
  readonly target: Sheet;
  readonly table: Table;
}

/** Every sum, average, count … in the workbook over cells of a plan table's body. */
export function* totalsOf(workbook: Workbook, tables: readonly Table[]): Iterable<Total> {
  const bySheet = new Map<string, Table[]>();
  for (const table of tables.filter(isPlanTable)) {
    const list = bySheet.get(table.sheet);
    if (list === undefined) bySheet.set(table.sheet, [table]);
    else list.push(table);
  }
  if (bySheet.size === 0) return;
  for (const sheet of workbook.sheets) {
    const facts = sheetFacts(sheet);
    const summing = new Set([...facts.shapes].filter((shape) => totalsIn(shape).length > 0));
    if (summing.size === 0) continue;
    for (const [column, line] of facts.formulas)
      for (let i = 0; i < line.rows.length; i += 1) {
        const shape = line.shapes[i]!;
        if (summing.has(shape)) yield* totalsAt(shape, { row: line.rows[i]!, column }, sheet, workbook, bySheet);
      }
  }
}

function* totalsAt(
  shape: FormulaShape,
  at: Position,
  sheet: Sheet,
  workbook: Workbook,
  bySheet: ReadonlyMap<string, readonly Table[]>,
): Iterable<Total> {
  for (const call of totalsIn(shape))
    for (const { token, reference } of call.ranges) {
      if (reference.lastSheet !== null) continue;
      const [found] = cellsOfReference(reference, workbook, sheet, at.row, at.column);
      if (found === undefined) continue;
      const table = bySheet.get(found.sheet.name)?.find((candidate) => meet(candidate.area, found.area));
      if (table !== undefined) yield { ...at, sheet, shape, call, token, area: found.area, target: found.sheet, table };
    }
}
