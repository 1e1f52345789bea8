import type { Limits } from './limits.ts';
import type { Signal } from './signal.ts';
import { surpriseOutside, surpriseRun, surpriseTrend, surpriseTwoOfThree } from './surprise.ts';

/** So many readings on one side of the centre, or rising or falling in a row, are a signal. (NHS England, Making Data Count.) */
const RUN_LENGTH = 7;
/** Mean moving range ÷ standard deviation for two readings: d₂. */
const D2 = 1.128;

type Sign = -1 | 0 | 1;

/**
 * Signals of a series against its limits, by first reading: outside the limits; 7 in a row on one side of the centre; 7
 * rising or falling; 2 of 3 beyond two thirds of a limit on one side (those beyond the limit count). A longer run or trend
 * is one signal. A reading on the centre ends a run, two equal ones end a trend. Values are the known ones, without gaps.
 * (Wheeler, “Understanding Variation”; NHS England, Making Data Count.)
 */
export function findSignals(values: readonly number[], limits: Limits): readonly Signal[] {
  const { centre, lower, upper } = limits;
  const slack = slackOf(values, centre);
  const distances = values.map((value) => (Math.abs(value - centre) <= slack ? 0 : value - centre));
  const sides = distances.map((distance) => Math.sign(distance) as Sign);
  const steps = values.map((value, at) => {
    const step = value - (values[at - 1] ?? value);
    return Math.abs(step) <= slack ? 0 : (Math.sign(step) as Sign);
  });
  const far = (share: number): readonly Sign[] =>
    values.map((value) => {
      if (value - centre > share * (upper - centre) + slack) return 1;
      return centre - value > share * (centre - lower) + slack ? -1 : 0;
    });
  const deviations = distances.map((distance) =>
    distance === 0 ? 0 : (Math.abs(distance) * D2) / limits.meanMovingRange,
  );
  return [
    ...outside(far(1), deviations),
    ...runs(sides, RUN_LENGTH).map(({ sign, from, to }) => signal('run', sign, from, to, surpriseRun(to - from + 1))),
    // A trend of 7 readings is 6 steps, the first of which starts a reading earlier.
    ...runs(steps, RUN_LENGTH - 1).map(({ sign, from, to }) =>
      signal('trend', sign, from - 1, to, surpriseTrend(to - from + 2)),
    ),
    ...twoOfThree(far(2 / 3), deviations),
  ].toSorted((one, other) => one.from - other.from || one.to - other.to);
}

/** What rounding may have done to sums of these numbers. */
function slackOf(values: readonly number[], centre: number): number {
  return 1e-9 * values.reduce((most, value) => Math.max(most, Math.abs(value)), Math.abs(centre));
}

function outside(sides: readonly Sign[], deviations: readonly number[]): readonly Signal[] {
  return sides.flatMap((sign, at) =>
    sign === 0 ? [] : [signal('outside-limits', sign, at, at, surpriseOutside(deviations[at] ?? 0))],
  );
}

/** Windows of three with two readings far out on one side; those that overlap are one signal. */
function twoOfThree(sides: readonly Sign[], deviations: readonly number[]): readonly Signal[] {
  const found: Signal[] = [];
  for (const sign of [1, -1] as const) {
    const at = sides.flatMap((side, index) => (side === sign ? [index] : []));
    let group: number[] = [];
    const close = (): void => {
      const [, second] = group.map((index) => deviations[index] ?? 0).toSorted((one, other) => other - one);
      const [from] = group;
      const to = group.at(-1);
      if (second !== undefined && from !== undefined && to !== undefined)
        found.push(signal('two-of-three', sign, from, to, surpriseTwoOfThree(second)));
      group = [];
    };
    for (const index of at) {
      const last = group.at(-1);
      if (last !== undefined && index - last > 2) close();
      group.push(index);
    }
    close();
  }
  return found;
}

/** Stretches of one sign, zeros aside, of at least this length. */
function runs(signs: readonly Sign[], atLeast: number): readonly { sign: Sign; from: number; to: number }[] {
  const found: { sign: Sign; from: number; to: number }[] = [];
  let from = 0;
  for (let at = 1; at <= signs.length; at += 1) {
    if (at < signs.length && signs[at] === signs[from]) continue;
    const sign = signs[from] ?? 0;
    if (sign !== 0 && at - from >= atLeast) found.push({ sign, from, to: at - 1 });
    from = at;
  }
  return found;
}

function signal(kind: Signal['kind'], sign: Sign, from: number, to: number, strength: number): Signal {
  return { kind, side: sign > 0 ? 'high' : 'low', from, to, strength };
}
