import { perSchedule } from './per-schedule.ts';
import { linkedEnds } from './plan-ends.ts';
import type { PlanSchedule } from './plan-schedule.ts';

/** A promise that the plan’s own logic breaks. */
export interface BrokenPromise {
  readonly work: number;
  /** Working days beyond the stated date or the constraint. */
  readonly days: number;
}

/**
 * DCMA 7: linked ends and initiatives that cannot keep their stated dates, and works that cannot keep a constraint. A date
 * that is past already, and one that only disagrees with another stated date, are told by themselves.
 */
export const brokenPromises = perSchedule((schedule): readonly BrokenPromise[] => {
  const { activities, works, finishNode, earlyFinish, totalFloat, dataDate, tied } = schedule;
  const isEnd = linkedEnds(schedule);
  const broken: BrokenPromise[] = [];
  for (let work = 0; work < works.length; work += 1) {
    const finish = finishNode[work]!;
    const { state, promised, node } = activities[work]!;
    if (finish === -1 || state === 'done' || tied.has(work)) continue;
    const isPromise = isEnd[work] === 1 || !('due' in works[work]!);
    const late = isPromise && promised !== null && promised > dataDate.now ? earlyFinish[finish]! - promised : 0;
    const forced = node.finishCeiling < Infinity ? Math.max(0, -totalFloat[finish]!) : 0;
    const days = Math.round(Math.max(late, forced) * 100) / 100;
    if (days > 0 && (forced > 0 || isPushed(schedule, work))) broken.push({ work, days });
  }
  return broken;
});

/** Whether logic moved what decides a finish: a summary whose part merely states a later date is no broken logic. */
function isPushed(schedule: PlanSchedule, work: number): boolean {
  const { isSummary, activities, finishNode, earlyFinish, driver, workAt } = schedule;
  let node = finishNode[work]!;
  while (node !== -1 && isSummary[workAt[node]!] === 1) node = driver[node]!;
  if (node === -1) return false;
  const { promised } = activities[workAt[node]!]!;
  return promised === null || earlyFinish[node]! > promised;
}
