import type { Day } from '../calendar/day.ts';
import type { Initiative, Milestone, Plan, Work } from '../plan/plan.ts';
import { isOpen } from '../plan/status.ts';
import { onceFor } from './once-for.ts';

/** The day a piece of work is planned to be finished: a milestone's due day, an initiative's end. */
export function plannedEnd(work: Initiative | Milestone): Day | null {
  return ('due' in work ? work.due : work.end) ?? null;
}

/** Whether something still has to be done: no actual end, below 100%, and no status that says done or cancelled. */
export function isOpenWork(work: Work): boolean {
  const finished = (work.endActual ?? null) !== null || (work.percentComplete ?? 0) >= 1;
  return !finished && isOpen(work.status);
}

/** Whether work has begun by what it reports, or by its planned start where it reports nothing. */
export function isUnderWay(work: Work, today: Day): boolean {
  const state = work.status?.state ?? null;
  if (state === 'on-hold' || !isOpenWork(work)) return false;
  const begun = state === 'in-progress' || (work.percentComplete ?? 0) > 0 || isBy(work.startActual, today);
  return begun || (state === null && isBy(work.start, today));
}

function isBy(day: Day | null | undefined, today: Day): boolean {
  return (day ?? null) !== null && day! <= today;
}

/**
 * Tables in which at least one row reports progress. Of the rows of any other table nobody can say whether they are
 * done: their columns are missing, or nobody ever filled them.
 */
export function tablesThatReport(plan: Plan): (work: Work) => boolean {
  const initiatives = reportingTables(plan.initiatives);
  const milestones = reportingTables(plan.milestones);
  return (work) => initiatives.has(work.source.table) || milestones.has(work.source.table);
}

const reportingTables = onceFor((works: readonly Work[]): ReadonlySet<string> => {
  const tables = new Set<string>();
  for (const work of works)
    if ((work.status ?? work.percentComplete ?? work.endActual ?? null) !== null) tables.add(work.source.table);
  return tables;
});
