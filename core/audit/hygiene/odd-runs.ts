import { areSameInEffect, differInNumbersOnly } from '../../sheet/formula/same-in-effect.ts';
import type { FormulaShape } from '../../sheet/formula/shape.ts';

/** What a cell does: computes, holds a typed number, or neither. */
export type Item = FormulaShape | 'number' | null;

/** How many must agree before one is odd. */
export interface Oddness {
  /** Least number of cells in a line that compute alike. */
  readonly agreeing: number;
  /** Least share of the line's computed and typed cells that do. */
  readonly share: number;
}

/** One odd place of a line. */
export interface Odd {
  readonly at: number;
  readonly found: FormulaShape | null;
  readonly expected: FormulaShape;
  readonly agreeing: number;
}

/** Longer runs of one deviation are a stretch with its own pattern, not slips. */
const LONGEST_RUN = 2;

/**
 * Places of a line (a column, or a row's periods) where one or two cells differ from the formula on both sides of them.
 * Ends of the line and cells beside a gap are never odd: openings, balances and subtotals differ rightly. A deviation
 * that returns at equal distances is a pattern of its own. `axis` is the direction in which the line runs on the sheet.
 */
export function oddRuns(
  items: readonly Item[],
  gaps: readonly number[],
  axis: 'row' | 'column',
  oddness: Oddness,
): Odd[] {
  const counts = new Map<FormulaShape, number>();
  let typed = 0;
  for (const item of items) {
    if (item === 'number') typed += 1;
    else if (item !== null) counts.set(item, (counts.get(item) ?? 0) + 1);
  }
  const [main, agreeing] = commonest(counts);
  if (main === null || agreeing < oddness.agreeing) return [];
  if (counts.size === 1 && typed === 0) return [];
  const gapAfter = new Set(gaps);
  const odd: Odd[] = [];
  const filled: number[] = [];
  for (const [at, item] of items.entries()) if (item !== null || gapAfter.has(at)) filled.push(at);
  for (let i = 1; i < filled.length; i += 1) {
    const item = items[filled[i]!] ?? null;
    const before = items[filled[i - 1]!] ?? null;
    if (!isShape(before) || item === null || item === before) continue;
    let end = i;
    while (end + 1 < filled.length && items[filled[end + 1]!] === item) end += 1;
    const next = end + 1 < filled.length ? items[filled[end + 1]!] : null;
    const crosses = filled.slice(i - 1, end + 1).some((at) => gapAfter.has(at));
    const strong = (counts.get(before) ?? 0) >= oddness.agreeing;
    const legitimate =
      sumsAlong(before, axis) || (isShape(item) && (sumsAlong(item, axis) || areSameInEffect(item, before)));
    if (next === before && strong && !crosses && end - i < LONGEST_RUN && !legitimate)
      for (let k = i; k <= end; k += 1)
        odd.push({
          at: filled[k]!,
          found: isShape(item) ? item : null,
          expected: before,
          agreeing: counts.get(before)!,
        });
    i = end;
  }
  const rare = agreeing >= oddness.share * (odd.length + agreeing);
  return rare ? odd.filter((one) => !returnsEvenly(odd, one) && !isOneOfManyRates(odd, one, oddness)) : [];
}

function isShape(item: Item | undefined): item is FormulaShape {
  return item !== null && item !== undefined && item !== 'number';
}

function commonest(counts: ReadonlyMap<FormulaShape, number>): [FormulaShape | null, number] {
  let best: [FormulaShape | null, number] = [null, 0];
  for (const [shape, count] of counts) if (count > best[1]) best = [shape, count];
  return best;
}

/** Whether a formula reads a range of its own line: a subtotal among the cells it sums. */
function sumsAlong(shape: FormulaShape, axis: 'row' | 'column'): boolean {
  const across = axis === 'row' ? 'column' : 'row';
  return shape.references.some(
    ({ from, to }) =>
      to !== null && from[axis]?.at !== to[axis]?.at && from[across]?.fixed === false && from[across].at === 0,
  );
}

/** Numbers typed into formulas vary with their rows, unless one is odd among many that are all alike. */
function isOneOfManyRates(odd: readonly Odd[], one: Odd, oddness: Oddness): boolean {
  if (one.found === null || !differInNumbersOnly(one.found, one.expected)) return false;
  return one.agreeing < 2 * oddness.agreeing || odd.some((other) => other.found !== null && other.found !== one.found);
}

/** Three or more of one deviation at one distance from each other. */
function returnsEvenly(odd: readonly Odd[], one: Odd): boolean {
  const places = odd.filter((other) => other.found === one.found).map((other) => other.at);
  if (places.length < 3) return false;
  const step = places[1]! - places[0]!;
  return places.slice(1).every((at, i) => step === at - places[i]!);
}
