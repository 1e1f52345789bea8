import type { Project } from './read-sm.ts';
import { faultsOf } from './check-schedule.ts';

/** The earliest end of all schedules there are, found by trying every start of every activity. */
export function earliestEnd(project: Project, latest: number): number {
  const { activities } = project;
  let best = Infinity;
  const starts: number[] = [];
  const place = (at: number, end: number): void => {
    if (end >= best) return;
    if (at === activities.length) {
      if (faultsOf(project, starts).length === 0) best = end;
      return;
    }
    const { duration } = activities[at]!;
    for (let start = 0; start + duration <= latest; start += 1) {
      starts[at] = start;
      place(at + 1, Math.max(end, start + duration));
    }
  };
  place(0, 0);
  return best;
}
