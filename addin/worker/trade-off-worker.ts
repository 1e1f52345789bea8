import wasm from 'highs/runtime?url';
import { explain } from '../../core/capacity/explain/explain.ts';
import { loadHighs } from '../../core/capacity/solver/load-highs.ts';
import type { TradeOffAnswer } from '../../core/capacity/trade-off/answer.ts';
import type { SolveOptions } from '../../core/capacity/trade-off/options.ts';
import type { TradeOffProblem } from '../../core/capacity/trade-off/problem.ts';
import { DEFAULT_OBJECTIVE } from '../../core/capacity/trade-off/problem.ts';
import { solveTradeOff } from '../../core/capacity/trade-off/solve-trade-off.ts';
import type { SolveAsked, SolveTold } from './trade-off-messages.ts';
import { isSolveAsked } from './trade-off-messages.ts';

/** Milliseconds for the answer, for all explanations, and for one question of theirs. */
const [SOLVING, EXPLAINING, QUESTION] = [20_000, 15_000, 3_000];
/** The same question has the same answer. */
const SEED = 1;
/** Other answers may lose so much of the value that is kept. */
const MARGIN = 0.05;
const ALTERNATIVES = 3;

/** Two pieces of work of which one fits. */
const LITTLE: TradeOffProblem = {
  periods: 3,
  capacities: [{ name: '', unit: '' }],
  suppliers: [{ name: '', serves: [0], amount: [1, 1, 1] }],
  pieces: [1, 2].map((value) => ({
    name: '',
    value,
    start: 0,
    isNew: false,
    may: 'drop',
    earliest: 0,
    latest: 1,
    duration: 2,
    deadline: null,
    demand: [0, 1].map((offset) => ({ capacity: 0, offset, amount: 0.6 })),
    prerequisites: [],
  })),
  objective: DEFAULT_OBJECTIVE,
};

// Loaded while nobody has asked anything yet; a little question warms the search too.
const highs = loadHighs({ url: wasm });
const warm = solve(LITTLE, SOLVING, {});

self.addEventListener('message', (event: MessageEvent<unknown>) => {
  if (!isSolveAsked(event.data)) return;
  const { id } = event.data;
  answer(event.data).then(
    () => tell({ id, kind: 'end' }),
    (error: unknown) => tell({ id, kind: 'broke', message: error instanceof Error ? error.message : String(error) }),
  );
});

function tell(message: SolveTold): void {
  self.postMessage(message);
}

async function answer({ id, problem }: SolveAsked): Promise<void> {
  await warm;
  const found = await solve(problem, SOLVING, { onAnswer: (better) => tell({ id, kind: 'better', answer: better }) });
  tell({ id, kind: 'answer', answer: found });
  const steps = explain(problem, found, {
    solve: (other, timeLimit, from) => solve(other, timeLimit, from === null ? {} : { from }),
    clock: () => performance.now(),
    timeLimit: EXPLAINING,
    timePerQuestion: QUESTION,
    margin: MARGIN,
    count: ALTERNATIVES,
  });
  for await (const { explanation, done, of } of steps)
    if (explanation !== null) tell({ id, kind: 'explained', explanation, done: done / of });
}

function solve(
  problem: TradeOffProblem,
  timeLimit: number,
  more: Pick<SolveOptions, 'from' | 'onAnswer'>,
): Promise<TradeOffAnswer> {
  return solveTradeOff(problem, {
    clock: () => performance.now(),
    timeLimit,
    seed: SEED,
    solver: () => highs,
    ...more,
  });
}
