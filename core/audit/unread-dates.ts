import type { Plan } from '../plan/plan.ts';
import type { Milestone } from '../plan/work.ts';
import { onceForShape } from '../plan/once-for.ts';

/**
 * Tables whose due column holds something in most rows, numbers of months or sprints perhaps, but not one date: what it
 * says is not understood, so nobody can say that a date is missing. Words such as “TBD” are no such thing.
 */
export function tablesWithUnreadDates({ milestones }: Plan): ReadonlySet<string> {
  return unreadDates(milestones);
}

const unreadDates = onceForShape(
  (milestones: readonly Milestone[]): ReadonlySet<string> => {
    const tables = new Map<string, { rows: number; dates: number; unread: number }>();
    for (const milestone of milestones) {
      const counts = tables.get(milestone.source.table) ?? { rows: 0, dates: 0, unread: 0 };
      tables.set(milestone.source.table, counts);
      counts.rows += 1;
      if (milestone.due !== null) counts.dates += 1;
      else if (isUnread(milestone)) counts.unread += 1;
    }
    return new Set(
      [...tables].flatMap(([table, { rows, dates, unread }]) => (dates === 0 && unread * 2 > rows ? [table] : [])),
    );
  },
  (one, other) =>
    one.source.table === other.source.table &&
    (one.due === null) === (other.due === null) &&
    isUnread(one) === isUnread(other),
);

function isUnread({ unread }: Milestone): boolean {
  return /\d/.test(unread['due'] ?? '');
}
