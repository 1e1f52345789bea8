import type { Answer } from '../trade-off/answer.ts';
import type { Difference } from './difference.ts';
import { difference, isBetter, isSurelyBetter, SAME } from './difference.ts';
import type { Forcing } from './forcing.ts';
import type { GivesWay } from './gives-way.ts';
import { givesWayBeyond } from './gives-way.ts';
import { withExtra } from './variants.ts';

/** What one more unit of a capacity in each period of a span would save. */
export interface Binding {
  readonly kind: 'binding';
  readonly capacity: number;
  /** First and last period of the span, both in it. */
  readonly from: number;
  readonly to: number;
  /** The answer with it against the answer without: what is saved is negative. */
  readonly difference: Difference;
  /** What gives way in the answer and would not with it. */
  readonly spared: GivesWay;
}

/** One more unit in every period saves nothing of it. */
export interface NotBinding {
  readonly kind: 'not-binding';
  readonly capacity: number;
  /** False: it was not decided in time. */
  readonly isProven: boolean;
}

/**
 * Whether a capacity binds, by solving again with one unit more: the shortest span of periods that saves as much as all
 * periods do, then its single periods that save something alone. Counted is what matters most of what is lost: value where
 * any is lost, else the next level at which the answer costs anything. More capacity never makes an answer worse, so what
 * a span does not save none of its parts does.
 */
export async function* binding(forced: Forcing, capacity: number): AsyncGenerator<Binding | NotBinding> {
  const { problem, answer } = toLossOf(forced);
  const within = answersWithMore({ problem, answer, ask: forced.ask }, capacity);
  const last = problem.periods - 1;
  const whole = await within(0, last);
  if (!isSurelyBetter(whole.answer, answer)) {
    yield { kind: 'not-binding', capacity, isProven: whole.isDecided && difference(whole.answer, answer).isProven };
    return;
  }
  const isAsGood = async (from: number, to: number) => !isBetter(whole.answer, (await within(from, to)).answer);
  const to = await leastThat(0, last, (end) => isAsGood(0, end));
  const from = to - (await leastThat(0, to, (length) => isAsGood(to - length, to)));
  yield await saved(from, to);
  if (from < to) yield* savedAlone(from, to);

  async function saved(first: number, end: number): Promise<Binding> {
    const better = (await within(first, end)).answer;
    const { dropped, moved } = givesWayBeyond(problem, answer.starts, better.starts);
    // Moves that were not counted are as they came.
    const spared = { dropped, moved: answer.measures.dropped > 0 ? [] : moved };
    return { kind: 'binding', capacity, from: first, to: end, difference: difference(better, answer), spared };
  }

  async function* savedAlone(first: number, end: number): AsyncGenerator<Binding> {
    if (!isSurelyBetter((await within(first, end)).answer, answer)) return;
    if (first === end) {
      yield await saved(first, end);
      return;
    }
    const middle = (first + end) >> 1;
    yield* savedAlone(first, middle);
    yield* savedAlone(middle + 1, end);
  }
}

/** The answer with one unit more in a span, each span solved once; the answer without it where none is found that is better. */
function answersWithMore({ problem, answer, ask }: Omit<Forcing, 'withWishes'>, capacity: number) {
  const known = new Map<string, { readonly answer: Answer; readonly isDecided: boolean }>();
  return async (from: number, to: number) => {
    const key = `${from} ${to}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const periods = Array.from({ length: to - from + 1 }, (_, at) => from + at);
    const extra = periods.map((period) => ({ capacity, period, amount: 1 }));
    const found = await ask(withExtra(problem, extra), answer.starts);
    const isDecided = found.kind === 'answer';
    const told = { answer: isDecided && isBetter(found, answer) ? found : answer, isDecided };
    known.set(key, told);
    return told;
  };
}

/** The problem and its answer, with nothing counted beyond the first level at which the answer costs anything. */
function toLossOf({ problem, answer }: Forcing): Pick<Forcing, 'problem' | 'answer'> {
  const first = answer.levels.findIndex(({ cost }) => cost > SAME);
  const count = first === -1 ? answer.levels.length : first + 1;
  return {
    problem: { ...problem, objective: problem.objective.slice(0, count) },
    answer: { ...answer, levels: answer.levels.slice(0, count) },
  };
}

/** The least whole number from `low` to `high` that holds, where all above it hold too and `high` is known to. */
async function leastThat(low: number, high: number, holds: (value: number) => Promise<boolean>): Promise<number> {
  let [least, most] = [low, high];
  while (least < most) {
    const middle = (least + most) >> 1;
    if (await holds(middle)) most = middle;
    else least = middle + 1;
  }
  return least;
}
