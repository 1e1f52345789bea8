import { onceFor, onceForShape } from '../plan/once-for.ts';
import type { Activity } from './activity.ts';
import type { PlanSchedule } from './plan-schedule.ts';

/** Works still to be done, without summaries; the same list while no work is begun, done or left out. */
export function openWorks({ activities, isSummary }: PlanSchedule): readonly number[] {
  return activities.length === 0 ? NO_WORKS : openAmong(isSummary)(activities);
}

const NO_WORKS: readonly number[] = [];

const openAmong = onceFor((isSummary: Uint8Array) =>
  onceForShape(
    (activities: readonly Activity[]): readonly number[] => {
      const open: number[] = [];
      for (let work = 0; work < activities.length; work += 1)
        if (isSummary[work] === 0 && isToDo(activities[work]!)) open.push(work);
      return open;
    },
    (one, other) => isToDo(one) === isToDo(other),
  ),
);

function isToDo({ state }: Activity): boolean {
  return state === 'open' || state === 'running';
}
