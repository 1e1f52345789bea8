import type { Bits } from './bits.ts';
import { addAll, addBit, isEmptyBits, keepIn } from './bits.ts';
import type { Boxes, Domain } from './coverage.ts';
import { countedClasses } from './space.ts';
import type { Grid } from './grid.ts';

/** Cases that no row takes: the classes of some columns, with whatever values in all others. */
export interface GapBox {
  readonly parts: readonly { readonly column: number; readonly classes: readonly number[] }[];
}

/** More columns than this are not tried in all combinations. */
const MOST_COMBINED = 10;

/**
 * The widest case around a point that no row takes: first as few columns as will do, then as many of their values. Numbers
 * grow along the line, so that two holes of one column stay two.
 */
export function gapAround(boxes: Boxes, grid: Grid, domain: Domain, point: readonly number[]): GapBox {
  const { takes } = boxes;
  const { columns } = grid;
  const possible = possibleRows(boxes, grid);
  const held = takes.map((classes, at) => classes[point[at]!]!.slice());
  const leftBy = (named: readonly number[], but: number | null): Bits => {
    const left = possible.slice();
    for (const at of named) if (at !== but) keepIn(left, held[at]!);
    return left;
  };
  const named = fewestColumns(columns.length, (some) => isEmptyBits(leftBy(some, null)));
  const parts = named.map((at) => {
    const left = leftBy(named, at);
    const column = columns[at]!;
    const isFree = (one: number): boolean => {
      const shared = left.slice();
      keepIn(shared, takes[at]![one]!);
      return isEmptyBits(shared);
    };
    const classes =
      column.axis.classes[point[at]!]!.is === 'span'
        ? alongLine(column, point[at]!, isFree)
        : domain[at]!.filter((one) => one === point[at] || (isFree(one) && !isTold(takes, point.with(at, one))));
    for (const one of classes) addAll(held[at]!, takes[at]![one]!);
    return { column: at, classes };
  });
  return { parts };
}

/** Whether a point lies in a gap that was found before: no row takes it, so what does is a gap. */
function isTold(takes: Boxes['takes'], point: readonly number[]): boolean {
  const boxes = takes[0]![point[0]!]!.slice();
  for (const [at, one] of point.entries()) keepIn(boxes, takes[at]![one]!);
  return !isEmptyBits(boxes);
}

/** Rows that some case may fulfil. */
function possibleRows({ takes }: Boxes, { columns, rows }: Grid): Bits {
  const possible = new Uint32Array(takes[0]?.[0]?.length ?? 0);
  possible.set(rows);
  for (const [at, column] of columns.entries()) {
    const some = new Uint32Array(possible.length);
    for (const one of countedClasses(column)) addAll(some, takes[at]![one]!);
    keepIn(possible, some);
  }
  return possible;
}

/** Neighbouring classes of numbers on both sides that are free too; where no value lies, the next one decides. */
function alongLine(column: Grid['columns'][number], from: number, isFree: (at: number) => boolean): readonly number[] {
  const counted = countedClasses(column).filter((at) => column.axis.classes[at]!.is === 'span');
  const middle = counted.indexOf(from);
  let [first, last] = [middle, middle];
  while (first > 0 && isFree(counted[first - 1]!)) first -= 1;
  while (last < counted.length - 1 && isFree(counted[last + 1]!)) last += 1;
  return counted.slice(first, last + 1);
}

/** The smallest set of columns that fulfils a condition, the first of equals; all of them fulfil it. */
function fewestColumns(count: number, isEnough: (columns: readonly number[]) => boolean): readonly number[] {
  const all = Array.from({ length: count }, (_, at) => at);
  if (count > MOST_COMBINED)
    return all.reduce((kept, at) => {
      const others = kept.filter((one) => one !== at);
      return isEnough(others) ? others : kept;
    }, all);
  for (let size = 0; size <= count; size += 1)
    for (const some of combinations(all, size)) if (isEnough(some)) return some;
  return all;
}

function* combinations(items: readonly number[], size: number): Generator<readonly number[]> {
  if (size === 0) yield [];
  else
    for (const [at, first] of items.entries())
      for (const rest of combinations(items.slice(at + 1), size - 1)) yield [first, ...rest];
}

/** Adds a gap to the boxes, so that it is not found again. */
export function addGap({ takes }: Boxes, { parts }: GapBox, box: number): void {
  for (const [at, classes] of takes.entries()) {
    const own = parts.find(({ column }) => column === at)?.classes ?? classes.keys();
    for (const one of own) addBit(classes[one]!, box);
  }
}
