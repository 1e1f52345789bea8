import type { Day } from '../calendar/day.ts';
import type { Initiative, Milestone, Plan, Work } from '../plan/plan.ts';
import { cellOf } from '../plan/provenance.ts';
import { isOpen } from '../plan/status.ts';
import type { CellRef } from '../sheet/cell-reference.ts';
import { onceFor } from './once-for.ts';

/** The day a piece of work is planned to be finished: a milestone's due day, an initiative's end. */
export function plannedEnd(work: Initiative | Milestone): Day | null {
  return ('due' in work ? work.due : work.end) ?? null;
}

/** The cell of that day. */
export function cellOfEnd(work: Initiative | Milestone): CellRef {
  return 'due' in work ? cellOf(work, 'due') : cellOf(work, 'end');
}

/** Whether something still has to be done: no actual end, below 100%, and no status that says done or cancelled. */
export function isOpenWork(work: Work): boolean {
  const finished = (work.endActual ?? null) !== null || (work.percentComplete ?? 0) >= 1;
  return !finished && isOpen(work.status);
}

/**
 * Whether open work is expected to move now: not on hold, and not known to begin later. A row that states neither a start
 * nor “not started” counts as moving.
 */
export function isMoving(work: Work, today: Day): boolean {
  const state = work.status?.state ?? null;
  if (state === 'on-hold' || !isOpenWork(work)) return false;
  if (state === 'in-progress' || (work.percentComplete ?? 0) > 0 || isBy(work.startActual, today)) return true;
  return isBy(work.start, today) || (state !== 'not-started' && (work.start ?? null) === null);
}

function isBy(day: Day | null | undefined, today: Day): boolean {
  return day !== null && day !== undefined && day <= today;
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
