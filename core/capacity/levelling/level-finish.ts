import type { PlanSchedule } from '../../schedule/plan-schedule.ts';
import type { LevelFinish } from './levelled-plan.ts';
import type { PlanProblem } from './plan-problem.ts';
import type { Levelled } from './search.ts';

/** When the last open work is over, before and after levelling, and how soon it could be at best; null without any. */
export function levelFinish(
  { units, problem }: PlanProblem,
  { dataDate: { time, now } }: PlanSchedule,
  wished: Int32Array,
  { starts, soonest }: Levelled,
): LevelFinish | null {
  const open = units.flatMap(({ stays }, at) => (stays === 'done' ? [] : [at]));
  if (open.length === 0) return null;
  const endOf = (begins: Int32Array): number =>
    open.reduce((last, at) => Math.max(last, begins[at]! + problem.duration[at]!), 0);
  const [before, after] = [endOf(wished), endOf(starts)];
  const least = Math.min(after, Math.max(before, soonest));
  return {
    before: time.finishDay(now + before),
    after: time.finishDay(now + after),
    soonest: time.finishDay(now + least),
    gap: after - least,
  };
}
