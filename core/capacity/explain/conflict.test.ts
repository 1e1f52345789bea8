import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allAnswers, enumerateTradeOff, littleProblems } from '../../../test/capacity/enumerate-trade-off.ts';
import type { TradeOffProblem } from '../trade-off/problem.ts';
import { smallestConflict } from './conflict.ts';
import { demandsAlone } from './demands-alone.ts';
import { quickXplain } from './quick-xplain.ts';
import { withExtra } from './variants.ts';

const ask = (problem: TradeOffProblem) => Promise.resolve(enumerateTradeOff(problem));

/** Tight problems in which most must be done. */
const crowded = littleProblems.map((problem) => ({
  ...problem,
  pieces: problem.pieces.map((piece, at) =>
    at === 0 || piece.may !== 'drop' ? piece : { ...piece, may: 'shift' as const },
  ),
}));

test('the conflict fails, and without any one of its pieces, or with room at any one of its places, it fits', async () => {
  let found = 0;
  await fc.assert(
    fc.asyncProperty(crowded, async (problem) => {
      const conflict = await smallestConflict(problem, ask);
      expect(conflict === null).toBe(allAnswers(problem).length > 0);
      if (conflict === null) return;
      found += 1;
      const { pieces, places, freedBy, isProven } = conflict;
      expect(isProven).toBe(true);
      expect(freedBy.every((piece) => pieces.includes(piece))).toBe(true);
      expect(allAnswers(demandsAlone(problem, pieces))).toEqual([]);
      for (const left of pieces) {
        const rest = pieces.filter((piece) => piece !== left);
        expect(allAnswers(demandsAlone(problem, rest)).length).toBeGreaterThan(0);
      }
      for (const freed of places)
        expect(
          allAnswers(
            withExtra(
              demandsAlone(problem, pieces),
              everywhere(problem, (place) => place === key(freed) || !places.some((one) => key(one) === place)),
            ),
          ).length,
        ).toBeGreaterThan(0);
      expect(
        allAnswers(
          withExtra(
            demandsAlone(problem, pieces),
            everywhere(problem, (place) => !places.some((one) => key(one) === place)),
          ),
        ),
      ).toEqual([]);
    }),
    { numRuns: 200 },
  );
  expect(found).toBeGreaterThan(20);
});

const key = ({ capacity, period }: { capacity: number; period: number }) => `${capacity} ${period}`;

function everywhere({ capacities, periods }: TradeOffProblem, isFree: (place: string) => boolean) {
  return [...capacities.keys()].flatMap((capacity) =>
    Array.from({ length: periods }, (_, period) => ({ capacity, period, amount: 100 })).filter((one) =>
      isFree(key(one)),
    ),
  );
}

test('of things of which some do not go together the smallest failing set is found with few questions', async () => {
  const things = Array.from({ length: 64 }, (_, at) => at);
  let asked = 0;
  const { set, isProven } = await quickXplain(things, (some) => {
    asked += 1;
    return Promise.resolve([7, 40, 41].every((one) => some.includes(one)));
  });
  expect({ set, isProven }).toEqual({ set: [7, 40, 41], isProven: true });
  expect(asked).toBeLessThan(35);
});

test('where there is a choice earlier things make the conflict; what fails without any thing is empty', async () => {
  const pairs = (some: readonly number[]) => Promise.resolve(some.length >= 2);
  expect((await quickXplain([0, 1, 2, 3], pairs)).set).toEqual([0, 1]);
  expect((await quickXplain([0, 1], () => Promise.resolve(true))).set).toEqual([]);
});

test('a question that stays open is told: the set fails, but it may not be the smallest', async () => {
  const { set, isProven } = await quickXplain([0, 1, 2, 3], (some) =>
    Promise.resolve(some.length === 4 ? true : some.includes(3) ? null : false),
  );
  expect(isProven).toBe(false);
  expect(set).toContain(3);
});
