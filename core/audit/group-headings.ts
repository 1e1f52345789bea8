import type { Plan } from '../plan/plan.ts';
import type { Milestone } from '../plan/work.ts';
import { onceForShape } from '../plan/once-for.ts';

/**
 * Rows that only name a group and who leads it, as `headingKey` writes them: nothing else is in them, while the rows
 * right below and above have a date and say how the work stands, as rows of work in such a list do.
 */
export function groupHeadings({ milestones }: Pick<Plan, 'milestones'>): ReadonlySet<string> {
  return headings(milestones);
}

/** A row of a table. */
export function headingKey({ source }: Milestone): string {
  return `${source.index} ${source.table}`;
}

const headings = onceForShape(
  (milestones: readonly Milestone[]): ReadonlySet<string> => {
    const found = new Set<string>();
    for (const [at, milestone] of milestones.entries()) {
      if (!isBare(milestone)) continue;
      const [above, below] = [milestones[at - 1], milestones[at + 1]];
      const opens = above?.source.table !== milestone.source.table;
      if (isWorkOf(milestone, below) && (opens || isWorkOf(milestone, above))) found.add(headingKey(milestone));
    }
    return found;
  },
  (one, other) =>
    headingKey(one) === headingKey(other) && isBare(one) === isBare(other) && isTracked(one) === isTracked(other),
);

/** Whether a neighbour of the same table is a row of work. */
function isWorkOf({ source }: Milestone, other: Milestone | undefined): boolean {
  return other !== undefined && other.source.table === source.table && isTracked(other);
}

/** Whether nothing but who leads it stands beside a name. */
function isBare(milestone: Milestone): boolean {
  const { owner, due, start, duration, percentComplete, status, effort, priority, dependsOn, unread } = milestone;
  const others = [due, start, duration, percentComplete, status, effort, priority, dependsOn];
  return (
    (owner ?? null) !== null && others.every((field) => (field ?? null) === null) && Object.keys(unread).length === 0
  );
}

/** Whether a row says when it is due and how it stands. */
function isTracked({ due, start, duration, percentComplete, status, effort }: Milestone): boolean {
  return due !== null && [start, duration, percentComplete, status, effort].some((field) => (field ?? null) !== null);
}
