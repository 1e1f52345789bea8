import { expect, test } from 'vitest';
import { fits } from '../../../test/capacity/enumerate-trade-off.ts';
import { whatIf } from '../../../test/bench/trade-off-instances.ts';
import { loadHighs } from '../solver/load-highs.ts';
import type { Solver } from '../solver/solver.ts';
import type { Answer } from './answer.ts';
import type { SolveOptions } from './options.ts';
import type { Piece, TradeOffProblem } from './problem.ts';
import { DEFAULT_OBJECTIVE } from './problem.ts';
import { solveTradeOff } from './solve-trade-off.ts';

const highs = loadHighs(null);
const timeless: SolveOptions = { clock: () => 0, timeLimit: 1e6, seed: 1, solver: () => highs };
const BUSY = whatIf({ pieces: 40, periods: 8, skills: 4, seed: 3, tightness: 0.8, shift: 2, kind: 'candidates' });

const piece = (more: Partial<Piece> = {}): Piece => ({
  name: 'Work',
  value: 1,
  start: 0,
  isNew: false,
  may: 'drop',
  earliest: 0,
  latest: 0,
  duration: 1,
  deadline: null,
  demand: [{ capacity: 0, offset: 0, amount: 1 }],
  prerequisites: [],
  ...more,
});

function problem(pieces: readonly Piece[], amount: readonly number[]): TradeOffProblem {
  return {
    periods: amount.length,
    capacities: [{ name: 'Engineers', unit: 'FTE' }],
    suppliers: [{ name: 'Engineers', serves: [0], amount }],
    pieces,
    objective: DEFAULT_OBJECTIVE,
  };
}

async function answerTo(asked: TradeOffProblem, options: Partial<SolveOptions> = {}): Promise<Answer> {
  const answer = await solveTradeOff(asked, { ...timeless, ...options });
  return answer.kind === 'answer' ? answer : expect.fail(JSON.stringify(answer));
}

test('a solver that is refused is told, and the answer holds with its bound', async () => {
  const refusal = { en: 'WebAssembly is not allowed here.', de: 'WebAssembly ist hier nicht erlaubt.' };
  const answer = await answerTo(BUSY, { solver: () => Promise.resolve({ refusal }) });
  expect(answer.trouble).toEqual(refusal);
  expect(fits(BUSY, answer.starts)).toBe(true);
  expect(answer.levels[0]?.bound).toBeGreaterThan(0);
  expect(answer.gap).toBeLessThan(0.15);
});

test('WebAssembly that is not there is a refusal, not an exception', async () => {
  const loaded = await loadHighs({ url: 'file:///nowhere/highs.wasm' });
  expect(loaded).toMatchObject({ refusal: { en: expect.stringContaining('could not be started') } });
});

test('a solver that cannot be loaded, breaks down at once or later is told, and the answer holds', async () => {
  const real = await highs;
  if ('refusal' in real) expect.fail(real.refusal.en);
  let runs = 0;
  const broken: Solver = {
    name: 'Broken',
    solve: (model, how) => {
      runs += 1;
      if (runs % 2 === 0) throw new RangeError('out of memory');
      return real.solve(model, how);
    },
  };
  for (const solver of [() => Promise.reject(new Error('out of memory')), () => Promise.resolve(broken)]) {
    const answer = await answerTo(BUSY, { solver });
    expect(answer.trouble?.en).toContain('out of memory');
    expect(fits(BUSY, answer.starts)).toBe(true);
    expect(answer.isOptimal).toBe(false);
  }
});

test('a cancelled search gives the best so far; one without time gives what was there', async () => {
  let asked = 0;
  const answer = await answerTo(BUSY, { isCancelled: () => (asked += 1) > 200 });
  expect(fits(BUSY, answer.starts)).toBe(true);
  let told = 0;
  await answerTo(BUSY, { isCancelled: () => told > 2, onAnswer: () => void (told += 1) });
  expect(told).toBeLessThan(5);
  const atOnce = await solveTradeOff(BUSY, { ...timeless, timeLimit: 0 });
  expect(atOnce.kind).not.toBe('infeasible');
});

test('it begins from what it is given', async () => {
  const best = await answerTo(BUSY, { solver: null });
  const first: Answer[] = [];
  await answerTo(BUSY, { solver: null, from: best.starts, onAnswer: (answer) => void first.push(answer) });
  expect(first[0]?.measures.valueLost).toBeLessThanOrEqual(best.measures.valueLost);
});

test('no capacity, less than none, too few periods told: nothing fits and nothing breaks', async () => {
  for (const amount of [
    [0, 0],
    [-3, -1],
  ]) {
    const answer = await answerTo(problem([piece(), piece({ demand: [] })], amount));
    expect(answer).toMatchObject({ starts: [null, 0], isOptimal: true, gap: 0, gapOfLoss: 0 });
  }
  const short = { ...problem([piece({ start: 1, earliest: 1, latest: 1 })], [5]), periods: 3 };
  expect((await answerTo(short)).starts).toEqual([null]);
});

test('commitments that ask for more than there is are told with place, amounts and pieces', async () => {
  const answer = await solveTradeOff(
    problem([piece({ may: 'stay' }), piece({ may: 'stay' }), piece()], [1.5]),
    timeless,
  );
  expect(answer).toEqual({
    kind: 'infeasible',
    conflict: { because: 'capacity', capacities: [0], period: 0, needed: 2, available: 1.5, pieces: [0, 1] },
  });
});

test('people with several skills who lack for commitments are told as the set that is short', async () => {
  const stay = (capacity: number) => piece({ may: 'stay', demand: [{ capacity, offset: 0, amount: 1 }] });
  const asked: TradeOffProblem = {
    ...problem([stay(0), stay(1), stay(2)], [1]),
    capacities: ['A', 'B', 'C'].map((name) => ({ name, unit: 'FTE' })),
    suppliers: [
      { name: 'Both', serves: [0, 1], amount: [1] },
      { name: 'Other', serves: [1, 2], amount: [0] },
      { name: 'Third', serves: [2], amount: [9] },
    ],
  };
  expect(await solveTradeOff(asked, timeless)).toMatchObject({
    kind: 'infeasible',
    conflict: { because: 'capacity', capacities: [0, 1], needed: 2, available: 1, pieces: [0, 1] },
  });
});

test('what must be done and has no start, stands in a circle or does not fit together is told apart', async () => {
  const must = (more: Partial<Piece> = {}) => piece({ may: 'shift', latest: 1, ...more });
  const conflictOf = async (pieces: readonly Piece[]) => {
    const answer = await solveTradeOff(problem(pieces, [1, 1]), timeless);
    return answer.kind === 'infeasible' ? answer.conflict : expect.fail(answer.kind);
  };
  expect(await conflictOf([piece(), must({ deadline: -1 })])).toEqual({ because: 'window', piece: 1 });
  expect(await conflictOf([must({ demand: [{ capacity: 0, offset: 0, amount: 7 }] })])).toEqual({
    because: 'window',
    piece: 0,
  });
  const circle = [
    must({ prerequisites: [{ on: 1, gap: 1 }] }),
    piece({ latest: 1, prerequisites: [{ on: 0, gap: 1 }] }),
  ];
  expect(await conflictOf(circle)).toEqual({ because: 'circle', pieces: [0, 1] });
  expect(await conflictOf([must(), must(), must(), piece()])).toEqual({ because: 'together', pieces: [0, 1, 2] });
});

test('without any value the fewest pieces are left out; without pieces there is nothing to answer', async () => {
  const worthless = [2, 1, 1].map((amount) => piece({ value: 0, demand: [{ capacity: 0, offset: 0, amount }] }));
  expect((await answerTo(problem(worthless, [2]))).starts).toEqual([null, 0, 0]);
  expect(await answerTo(problem([], [1]))).toMatchObject({ starts: [], isOptimal: true });
});

test('2,000 pieces without a solver: the answer holds', async () => {
  const large = whatIf({ pieces: 2000, periods: 24, skills: 6, seed: 1, tightness: 0.8, shift: 2, kind: 'full' });
  let asked = 0;
  const answer = await answerTo(large, { solver: null, isCancelled: () => (asked += 1) > 30 });
  expect(fits(large, answer.starts)).toBe(true);
});
