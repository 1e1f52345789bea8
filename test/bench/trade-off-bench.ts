import { loadHighs } from '../../core/capacity/solver/load-highs.ts';
import type { Solver } from '../../core/capacity/solver/solver.ts';
import type { Answer } from '../../core/capacity/trade-off/answer.ts';
import type { TradeOffProblem } from '../../core/capacity/trade-off/problem.ts';
import { solveTradeOff } from '../../core/capacity/trade-off/solve-trade-off.ts';
import { nativeHighs } from './native-solver.ts';
import { plainModel } from './plain-model.ts';
import type { InstanceShape } from './trade-off-instances.ts';
import { whatIf } from './trade-off-instances.ts';
import { report } from './report.ts';

const SEEDS = [1, 2, 3, 4, 5];
const SHAPE = { tightness: 0.8, shift: 2, kind: 'full' } as const;
/** Seconds after which a proof is given up, and counted as having taken so long. */
const LIMIT = 30;
/** What may be open, as a share of the value that can be kept; and the time to a proof against native HiGHS on the plain model. */
const GOALS = { proof: 1, first: 0.01, of500: 0.001, of2000: 0.005 } as const;

/** What gives way if a request comes: time to the proof against a native solver, gaps at given times, over several seeds. */
export async function benchTradeOffs(): Promise<void> {
  const solver = await loadHighs(null);
  if ('refusal' in solver) throw new Error(solver.refusal.en);
  // The engine compiles the search once; a worker does so before the first question.
  await told(instance(200, 12, 10, 99), solver, 2);

  await benchProofs(solver);
  const early = await firstGaps();
  report('gap after 100 ms of processor time, 500 × 12 × 10, no solver, median', median(early), GOALS.first, 4);
  const of500 = await gaps(solver, { pieces: 500, periods: 12, skills: 10 }, 5, SEEDS);
  report('gap at 5 s, 500 × 12 × 10, median', median(of500), GOALS.of500, 4);
  const of2000 = await gaps(solver, { pieces: 2000, periods: 24, skills: 20 }, 10, SEEDS.slice(0, 3));
  report('gap at 10 s, 2,000 × 24 × 20, median', median(of2000), GOALS.of2000, 4);
}

async function benchProofs(solver: Solver): Promise<void> {
  const native = nativeHighs();
  const times: { readonly own: number; readonly native: number | null }[] = [];
  for (const seed of SEEDS) {
    const problem = instance(200, 12, 10, seed);
    const answers = await told(problem, solver, LIMIT, isProven);
    const last = answers.at(-1);
    const proven = last !== undefined && isProven(last.answer) ? last.at : LIMIT * 1000;
    // The plain model knows the value alone, the first level of the objective.
    const compared = native === null ? null : (native.solve(plainModel(problem), LIMIT) ?? LIMIT * 1000);
    times.push({ own: proven, native: compared });
    const beside = compared === null ? '' : `, ${native?.name} ${seconds(compared)}`;
    console.log(`what-if 200 × 12 × 10, seed ${seed}: value proven after ${seconds(proven)}${beside}`);
  }
  if (native === null) console.log('absent: native HiGHS (pip install highspy, PYTHON=…): no ratio of proofs');
  else {
    const ratios = times.map((time) => time.own / (time.native ?? Infinity));
    report(
      'proof of the value ÷ native HiGHS on the plain model, geometric mean',
      geometricMean(ratios),
      GOALS.proof,
      4,
    );
  }
}

/** What the search alone leaves open of 500 pieces in a tenth of a second of processor time, whoever else is at work. */
async function firstGaps(): Promise<readonly number[]> {
  const found: number[] = [];
  for (const seed of SEEDS) {
    const began = process.cpuUsage();
    const clock = (): number => {
      const { user, system } = process.cpuUsage(began);
      return (user + system) / 1000;
    };
    const answer = await solveTradeOff(instance(500, 12, 10, seed), { clock, timeLimit: 100, seed: 1, solver: null });
    if (answer.kind !== 'answer') throw new Error('Nothing was answered.');
    found.push(answer.gap);
  }
  return found;
}

/** Whether the value is proven, the first level of the objective. */
function isProven({ levels: [value] }: Answer): boolean {
  return value !== undefined && value.cost === value.bound;
}

/** Per seed, what is open at the end, as a share of the value that can be kept. */
async function gaps(
  solver: Solver,
  { pieces, periods, skills }: Pick<InstanceShape, 'pieces' | 'periods' | 'skills'>,
  limit: number,
  seeds: readonly number[],
): Promise<readonly number[]> {
  const found: number[] = [];
  for (const seed of seeds) {
    const answers = await told(instance(pieces, periods, skills, seed), solver, limit);
    const [first, last] = [answers[0], answers.at(-1)];
    if (first === undefined || last === undefined) throw new Error('Nothing was answered.');
    found.push(last.answer.gap);
    console.log(
      `what-if ${pieces} × ${periods} × ${skills}, seed ${seed}: first answer after ${seconds(first.at)} ` +
        `(open ${percent(first.answer.gap)}), ${percent(last.answer.gap)} open at ${limit} s`,
    );
  }
  return found;
}

/** All answers with the milliseconds after which they were told, until one is enough. */
async function told(
  problem: TradeOffProblem,
  solver: Solver,
  limit: number,
  isEnough: (answer: Answer) => boolean = () => false,
): Promise<readonly { readonly at: number; readonly answer: Answer }[]> {
  const answers: { readonly at: number; readonly answer: Answer }[] = [];
  const began = performance.now();
  let isDone = false;
  await solveTradeOff(problem, {
    clock: () => performance.now(),
    timeLimit: limit * 1000,
    seed: 1,
    solver: () => Promise.resolve(solver),
    isCancelled: () => isDone,
    onAnswer(answer) {
      answers.push({ at: performance.now() - began, answer });
      isDone = isEnough(answer);
    },
  });
  return answers;
}

function instance(pieces: number, periods: number, skills: number, seed: number): TradeOffProblem {
  return whatIf({ pieces, periods, skills, seed, ...SHAPE });
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

function geometricMean(values: readonly number[]): number {
  return Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);
}

const seconds = (ms: number): string => (ms < 1000 ? `${ms.toFixed(0)} ms` : `${(ms / 1000).toFixed(2)} s`);
const percent = (share: number): string => `${(100 * share).toFixed(3)}%`;
