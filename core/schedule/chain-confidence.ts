import type { DurationHistory } from './history.ts';
import { durationHistory } from './history.ts';
import { chainTo } from './plan-ends.ts';
import type { PlanSchedule } from './plan-schedule.ts';
import type { ThreePoints } from './spread.ts';
import { expectedOf } from './spread.ts';

/** Mean and variance of how long work takes, in working days. */
interface Moments {
  readonly mean: number;
  readonly variance: number;
}

/**
 * The finish that a work’s chain keeps with a confidence, as an instant, and how many works of the chain are estimated;
 * null where none is. The chain’s means and variances are summed and taken as normal, without the chains beside it: PERT’s
 * own reckoning, early rather than late. (Malcolm, Roseboom, Clark & Fazar 1959.)
 */
export function chainFinish(
  schedule: PlanSchedule,
  confidence: number,
): (work: number) => { readonly finish: number; readonly estimated: number } | null {
  const history = durationHistory(schedule);
  const width = normalQuantile(confidence);
  return (work) => {
    let shift = 0;
    let variance = 0;
    let estimated = 0;
    for (const at of chainTo(schedule, work)) {
      const moments = momentsOf(schedule, at, history);
      if (moments === null) continue;
      shift += moments.mean - remaining(schedule, at);
      variance += moments.variance;
      estimated += 1;
    }
    const finish = schedule.earlyFinish[schedule.finishNode[work]!]! + shift + width * Math.sqrt(variance);
    return estimated === 0 ? null : { finish, estimated };
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
  const mean = history.ratios.reduce((sum, ratio) => sum + ratio, 0) / history.ratios.length;
  const variance = history.ratios.reduce((sum, ratio) => sum + (ratio - mean) ** 2, 0) / history.ratios.length;
  return { mean: left * mean, variance: left ** 2 * variance };
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
