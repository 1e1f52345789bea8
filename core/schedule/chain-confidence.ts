import type { DurationHistory } from './history.ts';
import { durationHistory } from './history.ts';
import { perSchedule } from './per-schedule.ts';
import type { PlanSchedule } from './plan-schedule.ts';
import type { ThreePoints } from './spread.ts';
import { expectedOf } from './spread.ts';

/** Mean and variance of how long work takes, in working days. */
interface Moments {
  readonly mean: number;
  readonly variance: number;
}

/** What the chain of a node adds up to. */
interface ChainSum {
  /** Expected days beyond the planned ones. */
  readonly shift: number;
  readonly variance: number;
  /** Whether any work of the chain is estimated. */
  readonly isEstimated: boolean;
}

const NOTHING: ChainSum = { shift: 0, variance: 0, isEstimated: false };

/** Each node is decided by one other, so what a chain adds up to is what the one before it did, and its own. */
const chainSums = perSchedule((schedule): ((end: number) => ChainSum) => {
  const { driver, workAt } = schedule;
  const history = durationHistory(schedule);
  const known = new Map<number, ChainSum>();
  const withOwn = (before: ChainSum, work: number): ChainSum => {
    const own = momentsOf(schedule, work, history);
    if (own === null) return before;
    return {
      shift: before.shift + (own.mean - remaining(schedule, work)),
      variance: before.variance + own.variance,
      isEstimated: true,
    };
  };
  return (end) => {
    const unknown: number[] = [];
    let node = end;
    for (; node !== -1 && !known.has(node); node = driver[node]!) unknown.push(node);
    let sum = known.get(node) ?? NOTHING;
    for (const next of unknown.reverse()) known.set(next, (sum = withOwn(sum, workAt[next]!)));
    return sum;
  };
});

/**
 * The finish that a work’s chain keeps with a confidence, as an instant; null where nothing in the chain is estimated. The
 * chain’s means and variances are summed and taken as normal, without the chains beside it: PERT’s own reckoning, early
 * rather than late. (Malcolm, Roseboom, Clark & Fazar 1959.)
 */
export function chainFinish(schedule: PlanSchedule, confidence: number): (work: number) => number | null {
  const sumTo = chainSums(schedule);
  const width = normalQuantile(confidence);
  return (work) => {
    const node = schedule.finishNode[work]!;
    const { shift, variance, isEstimated } = sumTo(node);
    return isEstimated ? schedule.earlyFinish[node]! + shift + width * Math.sqrt(variance) : null;
  };
}

function momentsOf(schedule: PlanSchedule, work: number, history: DurationHistory | null): Moments | null {
  const { activities, isSummary, estimates } = schedule;
  const { state, length } = activities[work]!;
  if ((state !== 'open' && state !== 'running') || isSummary[work] === 1 || (length ?? 0) <= 0) return null;
  const left = remaining(schedule, work);
  const points = estimates[work] ?? null;
  if (points !== null) {
    const share = state === 'running' ? Math.min(1, left / length!) : 1;
    return { mean: expectedOf(points) * share, variance: (deviationOf(points) * share) ** 2 };
  }
  if (history === null) return null;
  return { mean: left * history.mean, variance: left ** 2 * history.variance };
}

/** PERT’s (pessimistic − optimistic) ÷ 6. */
function deviationOf({ optimistic, pessimistic }: ThreePoints): number {
  return (pessimistic - optimistic) / 6;
}

function remaining({ activities, finishNode, earlyFinish, begins, dataDate }: PlanSchedule, work: number): number {
  const finish = earlyFinish[finishNode[work]!]!;
  return finish - (activities[work]!.state === 'running' ? Math.min(finish, dataDate.now) : begins[work]!);
}

/** The value below which a share of a standard normal lies, to 0.0005. (Abramowitz & Stegun 26.2.23.) */
function normalQuantile(share: number): number {
  const tail = Math.min(Math.max(Math.min(share, 1 - share), 1e-9), 0.5);
  const t = Math.sqrt(-2 * Math.log(tail));
  const value =
    t - (2.515517 + 0.802853 * t + 0.010328 * t * t) / (1 + 1.432788 * t + 0.189269 * t * t + 0.001308 * t * t * t);
  return share < 0.5 ? -value : value;
}
