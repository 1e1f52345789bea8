import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allAnswers, enumerateTradeOff, fits, littleProblems } from '../../../test/capacity/enumerate-trade-off.ts';
import type { Piece, TradeOffProblem } from '../trade-off/problem.ts';
import { fitAsIs } from './fit-as-is.ts';
import { fitByMoving } from './fit-by-moving.ts';
import { forcing } from './forcing.ts';
import { possibleLacks } from './hungriest.ts';
import { withExtra, withPieces } from './variants.ts';

const ask = (problem: TradeOffProblem) => Promise.resolve(enumerateTradeOff(problem));

/** Problems with one request, the last piece. */
const asked = littleProblems.map((problem) =>
  withPieces(problem, ({ start, duration }, at) =>
    at === problem.pieces.length - 1
      ? {
          isNew: true,
          may: 'shift',
          deadline: null,
          start: Math.min(start, problem.periods - duration),
          prerequisites: [],
        }
      : { isNew: false },
  ),
);
const asAsked = ({ pieces }: TradeOffProblem) => pieces.map(({ start }) => start);
const scaled = (problem: TradeOffProblem, share: number) =>
  withPieces(problem, ({ isNew, demand }) =>
    isNew ? { demand: demand.map((one) => ({ ...one, amount: one.amount * share })) } : null,
  );

test('the extra that is told makes everything fit as it is, and nothing less does: it is the worst miss (Hall)', () => {
  fc.assert(
    fc.property(asked, (problem) => {
      const { extra, lacks } = fitAsIs(problem);
      expect(fits(withExtra(problem, extra), asAsked(problem))).toBe(true);
      expect(extra.length === 0).toBe(lacks.length === 0);
      const total = extra.reduce((sum, { amount }) => sum + amount, 0);
      let worst = 0;
      for (let period = 0; period < problem.periods; period += 1) worst += worstMiss(problem, period);
      expect(total).toBeCloseTo(worst, 6);
    }),
  );
});

function worstMiss({ capacities, suppliers, pieces }: TradeOffProblem, period: number): number {
  let worst = 0;
  for (let set = 1; set < 1 << capacities.length; set += 1) {
    const needed = pieces
      .flatMap(({ start, demand }) => demand.filter(({ offset }) => start + offset === period))
      .reduce((sum, { capacity, amount }) => ((set >> capacity) & 1 ? sum + amount : sum), 0);
    const there = suppliers
      .filter(({ serves }) => serves.some((capacity) => (set >> capacity) & 1))
      .reduce((sum, { amount }) => sum + (amount[period] ?? 0), 0);
    worst = Math.max(worst, needed - there);
  }
  return worst;
}

test('the starts that fit are those of enumeration', () => {
  fc.assert(
    fc.property(asked, (problem) => {
      const { shifts } = fitAsIs(problem);
      const request = problem.pieces.at(-1)!;
      const fitting: number[] = [];
      for (let start = 0; start <= problem.periods - request.duration; start += 1) {
        const starts = problem.pieces.map((piece) => (piece.isNew ? start : piece.start));
        if (fits(problem, starts)) fitting.push(start - request.start);
      }
      if (fitting.length === 0) expect(shifts).toBe(null);
      else
        expect(shifts).toEqual({
          earliest: fitting[0],
          soonest: fitting.find((shift) => shift >= 0) ?? null,
          latest: fitting.at(-1),
        });
    }),
  );
});

test('the share that is told fits, and a little more does not', () => {
  fc.assert(
    fc.property(asked, (problem) => {
      const share = fitAsIs(problem).share!;
      const isFitting = (of: number) => fits(scaled(problem, of), asAsked(problem));
      expect(share).toBeGreaterThanOrEqual(0);
      if (share > 0) expect(isFitting(share)).toBe(true);
      if (share < 1) expect(isFitting(share + 0.001)).toBe(false);
    }),
  );
});

test('the soonest start and the largest share while work only moves are those of enumeration', async () => {
  await fc.assert(
    fc.asyncProperty(asked, async (problem) => {
      const answer = enumerateTradeOff(problem);
      fc.pre(answer.kind === 'answer');
      const { later, isSoonest, share, isLargest } = await fitByMoving(forcing(problem, answer, ask));
      expect([isSoonest, isLargest]).toEqual([true, true]);
      const isDone = (shift: number, of: number) =>
        allAnswers(
          withPieces(scaled(problem, of), ({ isNew, may, start }): Partial<Piece> | null => {
            if (isNew) return { may: 'stay', start: start + shift };
            return may === 'drop' ? { may: 'shift' } : null;
          }),
        ).length > 0;
      const request = problem.pieces.at(-1)!;
      const shifts = Array.from({ length: problem.periods - request.duration - request.start + 1 }, (_, at) => at);
      expect(later).toBe(shifts.find((shift) => isDone(shift, 1)) ?? null);
      const steps = Array.from({ length: 21 }, (_, at) => 1 - at / 20);
      expect(share).toBeCloseTo(steps.find((of) => isDone(0, of)) ?? 0, 9);
    }),
    { numRuns: 60 },
  );
});

test('where nothing could be short, no start of any piece makes it so', () => {
  fc.assert(
    fc.property(littleProblems, (problem) => {
      const short = new Set(
        possibleLacks(problem).flatMap(({ period, capacities }) => capacities.map((one) => `${one} ${period}`)),
      );
      const plenty = [...problem.capacities.keys()].flatMap((capacity) =>
        Array.from({ length: problem.periods }, (_, period) => ({ capacity, period, amount: 100 })).filter(
          ({ period }) => !short.has(`${capacity} ${period}`),
        ),
      );
      expect(allAnswers(withExtra(problem, plenty)).length).toBe(allAnswers(problem).length);
    }),
    { numRuns: 200 },
  );
});
