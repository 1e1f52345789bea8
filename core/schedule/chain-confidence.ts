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
interface ChainSums {
  /** By node: expected days beyond the planned ones, the variance, and how many works of the chain are estimated. */
  readonly shift: Float64Array;
  readonly variance: Float64Array;
  readonly estimated: Uint32Array;
}

/** Each node is decided by one other, so what a chain adds up to is what the one before it did, and its own. */
const chainSums = perSchedule((schedule): ChainSums => {
  const { network, sorted, driver, workAt } = schedule;
  const history = durationHistory(schedule);
  const shift = new Float64Array(network.size);
  const variance = new Float64Array(network.size);
  const estimated = new Uint32Array(network.size);
  for (let place = 0; place < network.size; place += 1) {
    const node = sorted.order === null ? place : sorted.order[place]!;
    const before = driver[node]!;
    const own = momentsOf(schedule, workAt[node]!, history);
    shift[node] =
      (before === -1 ? 0 : shift[before]!) + (own === null ? 0 : own.mean - remaining(schedule, workAt[node]!));
    variance[node] = (before === -1 ? 0 : variance[before]!) + (own === null ? 0 : own.variance);
    estimated[node] = (before === -1 ? 0 : estimated[before]!) + (own === null ? 0 : 1);
  }
  return { shift, variance, estimated };
});

/**
 * The finish that a work’s chain keeps with a confidence, as an instant; null where nothing in the chain is estimated. The
 * chain’s means and variances are summed and taken as normal, without the chains beside it: PERT’s own reckoning, early
 * rather than late. (Malcolm, Roseboom, Clark & Fazar 1959.)
 */
export function chainFinish(schedule: PlanSchedule, confidence: number): (work: number) => number | null {
  const { shift, variance, estimated } = chainSums(schedule);
  const width = normalQuantile(confidence);
  return (work) => {
    const node = schedule.finishNode[work]!;
    if (estimated[node] === 0) return null;
    return schedule.earlyFinish[node]! + shift[node]! + width * Math.sqrt(variance[node]!);
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
