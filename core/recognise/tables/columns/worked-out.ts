import { readNumber } from '../../values/number.ts';
import type { ColumnProfile } from './column-profile.ts';
import type { Grid } from '../grid/grid.ts';

/** What the figures of a column are worked out from, row by row: two columns before it, by their place in the table. */
export interface WorkedOut {
  readonly by: 'product' | 'difference';
  readonly of: readonly [number, number];
}

interface Figures {
  readonly column: number;
  readonly isPeriod: boolean;
  readonly profile: ColumnProfile;
}

/** Rows that are looked at; rows in which a rule must hold, and their share; columns before one that it may come from. */
const ROWS = 40;
const FEWEST = 2;
const MOST = 0.9;
const BEFORE = 6;
/** Columns of figures from which on a table is a matrix. */
const WIDEST = 40;

/** Columns whose figures are the product or the difference of two others, found by arithmetic alone; by place. */
export function workedOut(
  grid: Grid,
  rows: readonly number[],
  columns: readonly Figures[],
): ReadonlyMap<number, WorkedOut> {
  const found = new Map<number, WorkedOut>();
  const places = [...columns.keys()].filter((at) => {
    const { isPeriod, profile } = columns[at]!;
    return !isPeriod && profile.filled >= FEWEST && profile.numbers >= 0.7 && profile.dates < 0.1;
  });
  if (places.length < 3 || places.length > WIDEST) return found;
  const step = Math.max(1, rows.length / ROWS);
  const looked = Array.from({ length: Math.ceil(rows.length / step) }, (_, at) => rows[Math.floor(at * step)]!);
  const figures = new Map(
    places.map((at) => [at, looked.map((row) => figureOf(grid.sheet.rows[row]?.values[columns[at]!.column]))]),
  );
  for (const [index, at] of places.entries()) {
    const before = places.slice(Math.max(0, index - BEFORE), index);
    const pairs = before.flatMap((one, first) => before.slice(first + 1).map((other) => [one, other] as const));
    for (const of of pairs.toReversed()) {
      const by = ruleOf(figures.get(at)!, figures.get(of[0])!, figures.get(of[1])!);
      if (by === null) continue;
      found.set(at, { by, of });
      break;
    }
  }
  return found;
}

/** Not a number where a cell holds none. */
type Row = readonly number[];

/** How each figure comes from the two others. Ones and noughts prove nothing. */
function ruleOf(result: Row, first: Row, second: Row): WorkedOut['by'] | null {
  const allowed = result.length * (1 - MOST);
  const [product, difference] = [
    { held: 0, missed: 0 },
    { held: 0, missed: 0 },
  ];
  for (let at = 0; at < result.length; at++) {
    const [value, one, other] = [result[at]!, first[at]!, second[at]!];
    if (Number.isNaN(value) || Number.isNaN(one) || Number.isNaN(other) || one === 0 || other === 0) continue;
    if (one !== 1 && other !== 1) product[isSame(value, one * other) ? 'held' : 'missed'] += 1;
    difference[isSame(Math.abs(value), Math.abs(one - other)) ? 'held' : 'missed'] += 1;
    if (product.missed > allowed && difference.missed > allowed) return null;
  }
  const holds = ({ held, missed }: typeof product): boolean => held >= FEWEST && missed <= (held + missed) * (1 - MOST);
  return holds(product) ? 'product' : holds(difference) ? 'difference' : null;
}

/** Figures are shown rounded. */
function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) <= Math.max(0.011, Math.abs(other) * 0.002);
}

function figureOf(value: unknown): number {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && value.length <= 24 ? (readNumber(value)?.value ?? Number.NaN) : Number.NaN;
}
