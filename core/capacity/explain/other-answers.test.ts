import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  allAnswers,
  bestOf,
  compare,
  costsOf,
  enumerateTradeOff,
  fits,
  littleProblems,
  measured,
} from '../../../test/capacity/enumerate-trade-off.ts';
import type { Answer } from '../trade-off/answer.ts';
import type { TradeOffProblem } from '../trade-off/problem.ts';
import { alternatives } from './alternatives.ts';
import { binding } from './binding.ts';
import { difference } from './difference.ts';
import type { Forcing } from './forcing.ts';
import { forcing, grants, wishesAgainst } from './forcing.ts';
import { givesWay } from './gives-way.ts';
import { keeping } from './keeping.ts';
import { withExtra } from './variants.ts';

const ask = (problem: TradeOffProblem) => Promise.resolve(enumerateTradeOff(problem));

/** The problem, its best answer and what can be asked of it; skipped where nothing fits. */
function answered(problem: TradeOffProblem): Forcing {
  const answer = enumerateTradeOff(problem);
  fc.pre(answer.kind === 'answer');
  return forcing(problem, answer, ask);
}

const gathered = async <T>(parts: AsyncIterable<T>): Promise<readonly T[]> => {
  const all: T[] = [];
  for await (const part of parts) all.push(part);
  return all;
};

test('what keeping a piece costs is what the best of all answers that keep it costs more', async () => {
  await fc.assert(
    fc.asyncProperty(littleProblems, async (problem) => {
      const forced = answered(problem);
      const all = allAnswers(problem);
      const { dropped, moved } = givesWay(problem, forced.answer.starts);
      for (const piece of dropped) {
        const { instead } = await keeping(forced, { piece, wish: 'done' });
        const best = bestOf(
          problem,
          all.filter((starts) => starts[piece] !== null),
        );
        expect(instead.kind).toBe(best === null ? 'impossible' : 'costs');
        if (instead.kind !== 'costs' || best === null) continue;
        expect(instead.difference.measures.valueLost).toBeCloseTo(
          measured(problem, best).valueLost - forced.answer.measures.valueLost,
          9,
        );
        expect(instead.difference.measures.valueLost).toBeGreaterThanOrEqual(0);
        expect(instead.difference.isProven).toBe(true);
        expect(instead.others.dropped.every((at) => forced.answer.starts[at] !== null)).toBe(true);
      }
      for (const piece of moved.filter((at) => problem.pieces[at]?.may !== 'stay')) {
        const told = await keeping(forced, { piece, wish: 'unmoved' });
        if (told.instead.kind === 'impossible')
          expect(all.some((starts) => starts[piece] === problem.pieces[piece]?.start)).toBe(false);
      }
    }),
    { numRuns: 150 },
  );
});

test('what a piece lacks is why it does not fit beside the answer', async () => {
  await fc.assert(
    fc.asyncProperty(littleProblems, async (problem) => {
      const forced = answered(problem);
      const { dropped } = givesWay(problem, forced.answer.starts);
      for (const piece of dropped) {
        const { lacks } = await keeping(forced, { piece, wish: 'done' });
        const asked = problem.pieces[piece]?.start ?? null;
        const back = forced.answer.starts.map((start, at) => (at === piece ? asked : start));
        expect(lacks.length === 0).toBe(fits(problem, back));
      }
    }),
    { numRuns: 100 },
  );
});

test('one more unit saves what enumeration says, span and single periods, and what is told not to bind does not', async () => {
  await fc.assert(
    fc.asyncProperty(littleProblems, async (problem) => {
      const full = answered(problem);
      // Counted is the first level at which anything is lost.
      const count = full.answer.levels.findIndex(({ cost }) => cost > 0) + 1 || full.answer.levels.length;
      const counted = { ...problem, objective: problem.objective.slice(0, count) };
      const forced = forcing(counted, { ...full.answer, levels: full.answer.levels.slice(0, count) }, ask);
      const gain = (capacity: number, from: number, to: number) => {
        const extra = Array.from({ length: to - from + 1 }, (_, at) => ({ capacity, period: from + at, amount: 1 }));
        return enumerateTradeOff(withExtra(counted, extra)) as Answer;
      };
      for (const capacity of problem.capacities.keys()) {
        const parts = await gathered(binding(full, capacity));
        const last = problem.periods - 1;
        const whole = gain(capacity, 0, last);
        for (const part of parts)
          if (part.kind === 'binding')
            expect(part.difference.measures).toEqual(
              difference(gain(capacity, part.from, part.to), forced.answer).measures,
            );
        const [first] = parts;
        if (first === undefined || first.kind === 'not-binding') {
          expect(first).toEqual({ kind: 'not-binding', capacity, isProven: true });
          expect(costsOf(counted, whole.starts)).toEqual(costsOf(counted, forced.answer.starts));
          continue;
        }
        const same = (answer: Answer) => compare(costsOf(counted, answer.starts), costsOf(counted, whole.starts)) === 0;
        expect(same(gain(capacity, first.from, first.to))).toBe(true);
        if (first.from < first.to) {
          expect(same(gain(capacity, first.from + 1, first.to))).toBe(false);
          expect(same(gain(capacity, first.from, first.to - 1))).toBe(false);
        }
        for (let period = 0; period <= last; period += 1) {
          const saves =
            compare(costsOf(counted, gain(capacity, period, period).starts), costsOf(counted, forced.answer.starts)) <
            0;
          const isTold = parts.some((part) => part.kind === 'binding' && part.from === period && part.to === period);
          if (isTold) expect(saves).toBe(true);
          if (saves && period >= first.from && period <= first.to) expect(isTold).toBe(true);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('alternatives are the best of all answers that spare something of each before, within the margin', async () => {
  await fc.assert(
    fc.asyncProperty(littleProblems, async (problem) => {
      const forced = answered(problem);
      const margin = 0.4;
      const told = await gathered(alternatives(forced, { count: 3, margin }));
      const found = told.filter((one) => one.kind === 'alternative');
      if (told.length > found.length) expect(told).toEqual([{ kind: 'no-alternative', isProven: true }]);
      const all = allAnswers(problem);
      const spared = [wishesAgainst(problem, forced.answer.starts)];
      const kept = problem.pieces.reduce(
        (sum, { value }, at) => sum + (forced.answer.starts[at] === null ? 0 : value),
        0,
      );
      const next = () =>
        bestOf(
          problem,
          all.filter((starts) => spared.every((wishes) => wishes.some((wish) => grants(problem, starts, wish)))),
        );
      for (const { answer, isWithin, isNearest } of found) {
        expect(isNearest).toBe(true);
        expect(costsOf(problem, answer.starts)).toEqual(costsOf(problem, next()!));
        expect(isWithin).toBe(answer.measures.valueLost - forced.answer.measures.valueLost <= margin * kept + 1e-9);
        spared.push(wishesAgainst(problem, answer.starts));
      }
      if (found.length < 3 && found.every(({ isWithin }) => isWithin)) {
        const further = next();
        if (further !== null) {
          expect(found.length).toBeGreaterThan(0);
          const lost = measured(problem, further).valueLost - forced.answer.measures.valueLost;
          expect(lost).toBeGreaterThan(margin * kept);
        }
      }
    }),
    { numRuns: 150 },
  );
});
