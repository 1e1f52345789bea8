import type { Table } from '../../plan/table.ts';
import type { Area } from '../../sheet/cell-reference.ts';
import { cellsOfReference } from '../../sheet/formula/precedents.ts';
import type { FormulaShape } from '../../sheet/formula/shape.ts';
import type { TotalCall } from '../../sheet/formula/totals.ts';
import { totalsIn } from '../../sheet/formula/totals.ts';
import type { SheetFacts } from '../../sheet/sheet-facts.ts';
import { sheetFacts } from '../../sheet/sheet-facts.ts';
import type { Sheet, Workbook } from '../../sheet/workbook.ts';
import { sameItems } from '../../plan/settled.ts';
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

/** The totals last listed for a list of tables: several rules ask for them. */
const LISTED = new WeakMap<
  readonly Table[],
  {
    readonly sheets: readonly Sheet[];
    readonly parts: readonly (readonly Total[])[];
    readonly totals: readonly Total[];
  }
>();

/** Every sum, average, count … in the workbook over cells of a plan table's body. */
export function totalsOf(workbook: Workbook, tables: readonly Table[]): readonly Total[] {
  const { sheets } = workbook;
  const known = LISTED.get(tables);
  if (known?.sheets === sheets) return known.totals;
  const bySheet = new Map<string, Table[]>();
  for (const table of tables.filter(isPlanTable)) {
    const list = bySheet.get(table.sheet);
    if (list === undefined) bySheet.set(table.sheet, [table]);
    else list.push(table);
  }
  const named = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const parts = bySheet.size === 0 ? [] : sheets.map((sheet) => totalsOn(sheet, workbook, tables, bySheet, named));
  const totals = known !== undefined && sameItems(known.parts, parts) ? known.totals : parts.flat();
  LISTED.set(tables, { sheets, parts, totals });
  return totals;
}

/** The totals last listed of a sheet. They hold while its formulas, the tables and the names of the sheets do. */
const PLACED = new WeakMap<
  SheetFacts,
  { readonly tables: readonly Table[]; readonly names: string; readonly totals: readonly Total[] }
>();

function totalsOn(
  sheet: Sheet,
  workbook: Workbook,
  tables: readonly Table[],
  bySheet: ReadonlyMap<string, readonly Table[]>,
  named: ReadonlyMap<string, Sheet>,
): readonly Total[] {
  const facts = sheetFacts(sheet);
  const names = [sheet.name, ...named.keys()].join('\n');
  const known = PLACED.get(facts);
  const holds = known?.tables === tables && known.names === names;
  const standsStill = ({ sheet: own, target }: Total): boolean => own === sheet && named.get(target.name) === target;
  if (holds && known.totals.every(standsStill)) return known.totals;
  const totals = holds
    ? known.totals.map((total) => ({ ...total, sheet, target: named.get(total.target.name) ?? total.target }))
    : summingCells(facts).flatMap((cell) => totalsAt(cell, sheet, workbook, bySheet));
  PLACED.set(facts, { tables, names, totals });
  return totals;
}

interface SummingCell extends Position {
  readonly shape: FormulaShape;
}

const SUMMING = new WeakMap<SheetFacts, readonly SummingCell[]>();

/** The cells of a sheet that sum, remembered with the sheet's facts. */
function summingCells(facts: SheetFacts): readonly SummingCell[] {
  const known = SUMMING.get(facts);
  if (known !== undefined) return known;
  const summing = new Set([...facts.shapes].filter((shape) => totalsIn(shape).length > 0));
  const cells: SummingCell[] = [];
  if (summing.size > 0)
    for (const [column, { rows, shapes }] of facts.formulas)
      for (let i = 0; i < rows.length; i += 1)
        if (summing.has(shapes[i]!)) cells.push({ row: rows[i]!, column, shape: shapes[i]! });
  SUMMING.set(facts, cells);
  return cells;
}

function totalsAt(
  { shape, row, column }: SummingCell,
  sheet: Sheet,
  workbook: Workbook,
  bySheet: ReadonlyMap<string, readonly Table[]>,
): readonly Total[] {
  const totals: Total[] = [];
  for (const call of totalsIn(shape))
    for (const { token, reference } of call.ranges) {
      if (reference.lastSheet !== null) continue;
      const [found] = cellsOfReference(reference, workbook, sheet, row, column);
      if (found === undefined) continue;
      const table = bySheet.get(found.sheet.name)?.find((candidate) => meet(candidate.area, found.area));
      if (table !== undefined)
        totals.push({ row, column, sheet, shape, call, token, area: found.area, target: found.sheet, table });
    }
  return totals;
}
