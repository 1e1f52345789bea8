import type { Day } from '../calendar/day.ts';
import type { Plan } from './plan.ts';
import type { Initiative, Milestone, Work } from './work.ts';
import { cellOf } from './provenance.ts';
import { plausible } from './plausible-day.ts';
import { isOpen } from './status.ts';
import type { CellRef } from '../sheet/cell-reference.ts';
import { onceForEach } from './once-for-each.ts';
import { onceFor, onceForShape } from './once-for.ts';

/** The day a piece of work is planned to be finished, a milestone's due day or an initiative's end; null where a plan cannot mean it. */
export function plannedEnd(work: Initiative | Milestone): Day | null {
  return plausible('due' in work ? work.due : work.end);
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

/** By place: the day on which work is planned to be finished that is still to be done; null where it is done or has no day. */
export const openEnds = onceForEach((work: Initiative | Milestone): Day | null =>
  isOpenWork(work) ? plannedEnd(work) : null,
);

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
export function tablesThatReport(plan: Pick<Plan, 'milestones' | 'initiatives'>): (work: Work) => boolean {
  return reportingIn(reportingTables(plan.initiatives))(reportingTables(plan.milestones));
}

const reportingIn = onceFor((initiatives: ReadonlySet<string>) =>
  onceFor(
    (milestones: ReadonlySet<string>) =>
      ({ source }: Work): boolean =>
        initiatives.has(source.table) || milestones.has(source.table),
  ),
);

const NOWHERE: ReadonlySet<string> = new Set();
const tablesReporting = onceForShape(
  (works: readonly Work[]): ReadonlySet<string> =>
    new Set(works.filter(reportsProgress).map(({ source }) => source.table)),
  (one, other) => reportsProgress(one) === reportsProgress(other) && one.source.table === other.source.table,
);

function reportingTables(works: readonly Work[]): ReadonlySet<string> {
  return works.length === 0 ? NOWHERE : tablesReporting(works);
}

function reportsProgress(work: Work): boolean {
  return (work.status ?? work.percentComplete ?? work.endActual ?? null) !== null;
}
