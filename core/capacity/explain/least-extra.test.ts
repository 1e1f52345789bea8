import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fits, littleProblems, measured } from '../../../test/capacity/enumerate-trade-off.ts';
import { loadHighs } from '../solver/load-highs.ts';
import { solveTradeOff } from '../trade-off/solve-trade-off.ts';
import type { TradeOffProblem } from '../trade-off/problem.ts';
import { leastExtra, leastExtraForMust } from './least-extra.ts';
import { extraFor, loadsOf } from './shortages.ts';
import { withExtra, withPieces } from './variants.ts';

const highs = loadHighs(null);
const ask = (problem: TradeOffProblem) =>
  solveTradeOff(problem, { clock: () => performance.now(), timeLimit: 20_000, seed: 1, solver: () => highs });

/** All starts that windows, deadlines and prerequisites allow when nothing is left out. */
function everyWay({ pieces }: TradeOffProblem): readonly (readonly number[])[] {
  let ways: (readonly number[])[] = [[]];
  for (const { may, start, earliest, latest, deadline, duration } of pieces) {
    const last = Math.min(latest, deadline === null ? latest : deadline - duration + 1);
    const from = may === 'stay' ? start : earliest;
    const starts = Array.from(
      { length: Math.max(0, (may === 'stay' ? start : last) - from + 1) },
      (_, at) => from + at,
    );
    ways = ways.flatMap((way) => starts.map((one) => [...way, one]));
  }
  return ways.filter((way) =>
    pieces.every(({ prerequisites }, at) =>
      prerequisites.every(({ on, gap }) => (way[at] ?? 0) >= (way[on] ?? 0) + gap),
    ),
  );
}

const totalOf = (extra: readonly { amount: number }[]) => extra.reduce((sum, { amount }) => sum + amount, 0);

test('the least extra is the least of enumeration, makes everything fit, and is proven', async () => {
  await fc.assert(
    fc.asyncProperty(littleProblems, async (problem) => {
      // Starts that are allowed today: what is asked for as it stands is then one way.
      const allowed = withPieces(problem, () => ({ deadline: null, prerequisites: [] }));
      const found = await leastExtra(allowed, ask);
      const least = Math.min(...everyWay(allowed).map((way) => totalOf(extraFor(allowed, loadsOf(allowed, way)))));
      expect(found?.isLeast).toBe(true);
      expect(totalOf(found?.extra ?? [])).toBeCloseTo(least, 6);
      expect(fits(withExtra(allowed, found?.extra ?? []), found?.starts ?? [])).toBe(true);
      expect(measured(allowed, found?.starts ?? []).dropped).toBe(0);
    }),
    { numRuns: 20 },
  );
}, 60_000);

test('it is exact for halves, for supplies with any decimals, and keeps order', async () => {
  const odd = fc.tuple(littleProblems, fc.integer({ min: 0, max: 99 })).map(([problem, cents]) => ({
    ...withPieces(problem, ({ demand }) => ({
      deadline: null,
      demand: demand.map((one) => ({ ...one, amount: one.amount / 2 })),
    })),
    suppliers: problem.suppliers
      .filter(({ serves }) => serves.length === 1)
      .map((supplier) => ({ ...supplier, amount: supplier.amount.map((amount) => amount + cents / 101) })),
  }));
  await fc.assert(
    fc.asyncProperty(odd, async (problem) => {
      const found = await leastExtra(problem, ask);
      const ways = everyWay(problem);
      expect(found === null).toBe(ways.length === 0);
      if (found === null) return;
      expect(ways).toContainEqual(found.starts);
      expect(found.isLeast).toBe(true);
      const least = Math.min(...ways.map((way) => totalOf(extraFor(problem, loadsOf(problem, way)))));
      expect(totalOf(found.extra)).toBeCloseTo(least, 5);
    }),
    { numRuns: 20 },
  );
}, 60_000);

test('for what must be done alone it is enough, and droppable work is away', async () => {
  await fc.assert(
    fc.asyncProperty(littleProblems, async (problem) => {
      const found = await leastExtraForMust(problem, ask);
      if (found === null) return;
      expect(found.fits).toBe('what-must');
      expect(fits(withExtra(problem, found.extra), found.starts)).toBe(true);
      for (const [at, { may, start }] of problem.pieces.entries()) {
        if (may === 'stay') expect(found.starts[at]).toBe(start);
        if (may === 'shift') expect(found.starts[at]).not.toBe(null);
      }
    }),
    { numRuns: 20 },
  );
}, 60_000);
