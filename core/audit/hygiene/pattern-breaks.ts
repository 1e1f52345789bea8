import type { Table, TableColumn } from '../../plan/table.ts';
import type { FormulaShape } from '../../sheet/formula/shape.ts';
import type { SheetFacts } from '../../sheet/sheet-facts.ts';
import { factsOfRow, firstAtLeast } from '../../sheet/sheet-facts.ts';
import type { Sheet } from '../../sheet/workbook.ts';
import { oddRuns } from './odd-runs.ts';
import type { Item, Odd, Oddness } from './odd-runs.ts';
import type { Position } from './table-cells.ts';
import { positionIn } from './table-cells.ts';

/** A cell that does something else than its neighbours, which compute alike. */
export interface PatternBreak extends Position {
  readonly line: TableColumn;
  /** What the cell computes; null where a number is typed. */
  readonly found: FormulaShape | null;
  /** What its neighbours compute. */
  readonly expected: FormulaShape;
  /** How many cells of its line compute as expected. */
  readonly agreeing: number;
}

/** Fewest period columns side by side that make a row a line of its own. */
const FEWEST_PERIODS = 4;

/**
 * Where a table's columns, and its rows across period columns, break their pattern. A cell that agrees with a neighbour
 * in the other direction is no break: there the whole row (or column) differs on purpose.
 */
export function patternBreaks(table: Table, sheet: Sheet, facts: SheetFacts, oddness: Oddness): PatternBreak[] {
  if (table.bodyRows.length < oddness.agreeing && table.columns.length < FEWEST_PERIODS) return [];
  const found = new Map<string, PatternBreak>();
  const itemsOf = (cells: readonly Position[]): Item[] => cells.map((cell) => itemAt(sheet, cell));
  for (const column of table.columns) {
    if (!mayBreak(table, column, sheet, facts)) continue;
    const cells = table.bodyRows.map((index) => positionIn(table, column.column, index));
    for (const odd of oddRuns(
      itemsOf(cells),
      gapsAfter(table.bodyRows),
      table.transposed ? 'column' : 'row',
      oddness,
    )) {
      const at = cells[odd.at]!;
      if (!agreesAcross(sheet, table, column, at, odd.found))
        found.set(`${at.row} ${at.column}`, { ...at, ...broken(odd, column) });
    }
  }
  for (const periods of periodBlocks(table)) {
    for (const index of table.bodyRows) {
      const formulas = sheet.rows[index]?.formulas;
      if (!table.transposed && !periods.some(({ column }) => formulas?.[column] !== undefined)) continue;
      const cells = periods.map((column) => positionIn(table, column.column, index));
      for (const odd of oddRuns(itemsOf(cells), [], table.transposed ? 'row' : 'column', oddness)) {
        const at = cells[odd.at]!;
        const key = `${at.row} ${at.column}`;
        const column = periods[odd.at]!;
        if (!found.has(key) && !agreesAlong(sheet, table, column, index, odd.found))
          found.set(key, { ...at, ...broken(odd, column) });
      }
    }
  }
  return [...found.values()];
}

function broken({ found, expected, agreeing }: Odd, line: TableColumn): Omit<PatternBreak, keyof Position> {
  return { line, found, expected, agreeing };
}

/** What a cell does; formulas without references count as typed. */
function itemAt(sheet: Sheet, { row, column }: Position): Item {
  const cells = sheet.rows[row];
  if (cells === undefined) return null;
  if (cells.formulas?.[column] !== undefined) {
    const facts = factsOfRow(sheet, row);
    const shape = facts?.shapes[facts.formulas.indexOf(column)];
    if (shape !== undefined) return shape.references.length > 0 || hasNames(shape) ? shape : 'number';
  }
  return typeof cells.values[column] === 'number' ? 'number' : null;
}

function hasNames(shape: FormulaShape): boolean {
  return shape.tokens.some((token) => token.kind === 'structured' || token.kind === 'name');
}

/** Whether a column computes, and not the same in each of its rows: then there is nothing to look for. */
function mayBreak(table: Table, column: TableColumn, sheet: Sheet, facts: SheetFacts): boolean {
  if (table.transposed) return sheet.rows[column.column]?.formulas !== undefined;
  const line = facts.formulas.get(column.column);
  if (line === undefined) return false;
  const from = firstAtLeast(line.rows, table.bodyRows[0] ?? 0);
  const to = firstAtLeast(line.rows, (table.bodyRows.at(-1) ?? 0) + 1);
  if (to - from < table.bodyRows.length) return true;
  for (let i = from + 1; i < to; i += 1) if (line.shapes[i] !== line.shapes[from]) return true;
  return false;
}

/** Positions in a list of body rows after which rows of another kind (sections, totals, blanks) follow. */
function gapsAfter(bodyRows: readonly number[]): number[] {
  const gaps: number[] = [];
  for (let i = 1; i < bodyRows.length; i += 1) if (bodyRows[i] !== bodyRows[i - 1]! + 1) gaps.push(i - 1);
  return gaps;
}

/** Runs of period columns side by side that mean the same. */
function periodBlocks(table: Table): TableColumn[][] {
  const blocks: TableColumn[][] = [];
  let block: TableColumn[] = [];
  for (const column of table.columns) {
    const last = block.at(-1);
    const joins = last === undefined || (last.column + 1 === column.column && last.meaning === column.meaning);
    if (column.period !== null && joins) block.push(column);
    else {
      blocks.push(block);
      block = column.period === null ? [] : [column];
    }
  }
  return [...blocks, block].filter((columns) => columns.length >= FEWEST_PERIODS);
}

/** Whether a neighbour in the same entity does the same: the same formula, or a typed number among its periods. */
function agreesAcross(sheet: Sheet, table: Table, own: TableColumn, at: Position, found: FormulaShape | null): boolean {
  return [-1, 1].some((step) => {
    const beside = table.columns.find((column) => column.column === own.column + step);
    if (beside === undefined || (found === null && (beside.period === null || own.period === null))) return false;
    const index = table.transposed ? at.column : at.row;
    return itemAt(sheet, positionIn(table, beside.column, index)) === (found ?? 'number');
  });
}

/** Whether the entity before or after does the same in the same column. */
function agreesAlong(sheet: Sheet, table: Table, own: TableColumn, index: number, found: FormulaShape | null): boolean {
  return [-1, 1].some((step) => itemAt(sheet, positionIn(table, own.column, index + step)) === (found ?? 'number'));
}
