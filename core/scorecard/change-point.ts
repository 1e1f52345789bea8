import { medianOf } from './shares.ts';

/** A change of level that the readings suggest: a proposal, never an assumption. */
export interface ChangePoint {
  /** Position of the first reading after it. */
  readonly at: number;
  /** Medians before and after. */
  readonly before: number;
  readonly after: number;
  /** How often noise alone gives a change as clear, 0–1. */
  readonly chance: number;
}

/** Noise is taken for a change no more often than this. */
export const CHANGE_LEVEL = 0.01;
/** Readings on each side that a new level must at least have. */
const FEWEST = 6;
/** Older ones say little of the present, and the test takes as many steps as they are squared. */
const MOST = 500;

/**
 * The clearest change of level in readings in time order, null where noise gives one as clear more often than `level`:
 * Pettitt's test on ranks, which neither outliers nor the shape of the noise disturb. (A. N. Pettitt, “A non-parametric
 * approach to the change-point problem”, 1979: p ≈ 2 exp(−6 K² ÷ (n³ + n²)).) Values are the known ones, without gaps.
 */
export function changePoint(all: readonly number[], level = CHANGE_LEVEL): ChangePoint | null {
  const values = all.slice(-MOST);
  const { length } = values;
  if (length < 2 * FEWEST) return null;
  let sum = 0;
  let best = { at: 0, size: 0 };
  for (const [at, value] of values.entries()) {
    // After this step `sum` counts, over all pairs across the cut, those that rise less those that fall.
    for (const other of values) sum += Math.sign(other - value);
    const size = Math.abs(sum);
    if (at + 1 >= FEWEST && length - at - 1 >= FEWEST && size > best.size) best = { at: at + 1, size };
  }
  const chance = Math.min(1, 2 * Math.exp((-6 * best.size ** 2) / (length ** 3 + length ** 2)));
  if (best.size === 0 || isRatherTrend(values, best.at)) return null;
  const before = medianOf(values.slice(0, best.at));
  const after = medianOf(values.slice(best.at));
  return chance > level || before === null || after === null
    ? null
    : { at: all.length - length + best.at, before, after, chance };
}

const CLEARLY = 0.9;

/** A steady rise or fall has no day on which it changed: a line leaves clearly less over than two levels do. */
function isRatherTrend(values: readonly number[], at: number): boolean {
  const middle = (values.length - 1) / 2;
  const mean = meanOf(values);
  const spread = values.reduce((sum, _, index) => sum + (index - middle) ** 2, 0);
  const slope = values.reduce((sum, value, index) => sum + (index - middle) * (value - mean), 0) / spread;
  const [before, after] = [meanOf(values.slice(0, at)), meanOf(values.slice(at))];
  const left = (of: (index: number) => number): number =>
    values.reduce((sum, value, index) => sum + (value - of(index)) ** 2, 0);
  return left((index) => mean + slope * (index - middle)) < CLEARLY * left((index) => (index < at ? before : after));
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
