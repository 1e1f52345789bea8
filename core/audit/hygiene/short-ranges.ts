import type { Table } from '../../plan/table.ts';
import type { Area } from '../../sheet/cell-reference.ts';
import { areaContains } from '../../sheet/cell-reference.ts';
import type { Anchor } from '../../sheet/formula/reference.ts';
import { areaFor } from '../../sheet/formula/precedents.ts';
import { formulaFor } from '../../sheet/formula/shape.ts';
import { totalsIn } from '../../sheet/formula/totals.ts';
import { firstAtLeast, sheetFacts, shapeAt } from '../../sheet/sheet-facts.ts';
import type { Sheet } from '../../sheet/workbook.ts';
import { valueAt } from '../../sheet/workbook.ts';
import { onceFor } from '../../plan/once-for.ts';
import type { Position } from './table-cells.ts';
import { columnAt, isBodyIndex } from './table-cells.ts';
import type { Total } from './totals-of.ts';

/** A summed range that stops short of its table. */
export interface ShortRange {
  readonly total: Total;
  readonly missing: readonly Position[];
  /** The range with what is missing. */
  readonly whole: Area;
  /** Whether it runs down rows or across columns. */
  readonly along: 'rows' | 'columns';
}

/** The run of cells that a range down a column or across a row stands in; null where it sums no such run. */
interface Line {
  readonly run: readonly number[];
  readonly from: number;
  readonly to: number;
  readonly down: boolean;
  /** Place of the formula itself along the line, -1 where it stands on another sheet. */
  readonly own: number;
}

function lineOf({ table, area, target, sheet, row, column }: Total): Line | null {
  const down = area.left === area.right;
  if (down === (area.top === area.bottom)) return null;
  const own = sheet === target ? (down ? row : column) : -1;
  const [from, to] = down ? [area.top, area.bottom] : [area.left, area.right];
  const overEntities = down !== table.transposed;
  // Sums of entities that stand among the entities are running totals, except where a total was taken for the last one.
  if (overEntities && isBodyIndex(table, own) && own !== table.bodyRows.at(-1)) return null;
  const run = overEntities ? entitiesAround(table, from, to, own) : periodsAround(table, from, to);
  return { run, from, to, down, own };
}

/** The totals whose run goes on beyond their range: whatever the cells hold, most ranges cover theirs. */
export const outrun = onceFor((totals: readonly Total[]): readonly Total[] =>
  totals.filter((total) => {
    const line = lineOf(total);
    return line !== null && ((line.run[0] ?? line.from) < line.from || (line.run.at(-1) ?? line.to) > line.to);
  }),
);

/**
 * Whether a summed range leaves out filled cells at its ends, in the same table: entities below or above a range down a
 * column, periods beside a range across a row. A range over less than `share` of them sums a part on purpose.
 */
export function shortRangeOf(total: Total, share: number): ShortRange | null {
  const { area, target } = total;
  const line = lineOf(total);
  if (line === null) return null;
  const { run, from, to, down, own } = line;
  const inside = run.filter((at) => at >= from && at <= to).length;
  const outside = run.filter((at) => at < from || at > to);
  if (inside < 2 || inside < share * run.length || outside.length === 0 || outside.includes(own)) return null;
  const fixed = down ? area.left : area.top;
  const missing = outside
    .map((at) => (down ? { row: at, column: fixed } : { row: fixed, column: at }))
    .filter((at) => isAmount(target, at) && !isSummedBeside(total, at));
  if (missing.length < outside.length) return null;
  const first = Math.min(from, run[0]!);
  const last = Math.max(to, run.at(-1)!);
  const whole = down ? { ...area, top: first, bottom: last } : { ...area, left: first, right: last };
  return { total, missing, whole, along: down ? 'rows' : 'columns' };
}

/** The formula with the range widened; null where it would not be one range of plain cells. */
export function widened({ total, whole }: ShortRange): string | null {
  const token = total.shape.tokens[total.token];
  if (token?.kind !== 'reference' || token.reference.to === null) return null;
  const { from, to } = token.reference;
  const stretch = {
    from: { row: moved(from.row, total.row, whole.top), column: moved(from.column, total.column, whole.left) },
    to: { row: moved(to.row, total.row, whole.bottom), column: moved(to.column, total.column, whole.right) },
  };
  const tokens = total.shape.tokens.with(total.token, { ...token, reference: { ...token.reference, ...stretch } });
  return formulaFor({ ...total.shape, tokens }, total.row, total.column);
}

function moved(anchor: Anchor | null, own: number, at: number): Anchor | null {
  return anchor === null ? null : { fixed: anchor.fixed, at: anchor.fixed ? at : at - own };
}

/** Rows (columns) of entities without a gap around a range; the formula's own place ends them. */
function entitiesAround(table: Table, from: number, to: number, own: number): number[] {
  const { bodyRows } = table;
  const starts = new Set<number | undefined>(table.sections.map((section) => section.row));
  let first = firstAtLeast(bodyRows, from);
  let last = firstAtLeast(bodyRows, to + 1) - 1;
  if (last < first) return [];
  const follows = (one: number, two: number): boolean =>
    bodyRows[two] === bodyRows[one]! + 1 &&
    bodyRows[two] !== own &&
    bodyRows[one] !== own &&
    !starts.has(bodyRows[two]);
  while (first > 0 && follows(first - 1, first)) first -= 1;
  while (last + 1 < bodyRows.length && follows(last, last + 1)) last += 1;
  return bodyRows.slice(first, last + 1);
}

/** Runs of periods already told, by table and range: the sums of all its rows run over the same. */
const PERIODS = new WeakMap<Table, Map<string, readonly number[]>>();

function periodsAround(table: Table, from: number, to: number): readonly number[] {
  const known = PERIODS.get(table) ?? new Map<string, readonly number[]>();
  PERIODS.set(table, known);
  const key = `${from} ${to}`;
  const periods = known.get(key) ?? findPeriods(table, from, to);
  known.set(key, periods);
  return periods;
}

/** Period columns of one unit and meaning without a gap around a range. */
function findPeriods(table: Table, from: number, to: number): readonly number[] {
  const first = columnAt(table, from);
  const alike = (at: number): boolean => {
    const column = columnAt(table, at);
    return column !== null && column.period?.unit === first?.period?.unit && column.meaning === first?.meaning;
  };
  if (first === null || first.period === null) return [];
  let low = from;
  let high = from;
  while (alike(low - 1)) low -= 1;
  while (alike(high + 1)) high += 1;
  return to > high ? [] : Array.from({ length: high - low + 1 }, (_, i) => low + i);
}

/** A number that is neither a total itself nor a year, which heads a column. */
function isAmount(sheet: Sheet, { row, column }: Position): boolean {
  const value = valueAt(sheet, row, column);
  if (typeof value !== 'number' || (Number.isInteger(value) && value >= 1900 && value <= 2100)) return false;
  const shape = shapeAt(sheetFacts(sheet), row, column);
  return shape === null || totalsIn(shape).length === 0;
}

/** Whether another reference of the same formula reads the cell. */
function isSummedBeside(total: Total, at: Position): boolean {
  if (total.sheet !== total.target) return false;
  const own = total.shape.tokens[total.token];
  return total.shape.references.some((reference) => {
    if (own?.kind === 'reference' && reference === own.reference) return false;
    const area = areaFor(reference, total.row, total.column);
    return area !== null && areaContains(area, at.row, at.column);
  });
}
