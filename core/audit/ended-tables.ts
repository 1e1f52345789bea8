import type { Day } from '../calendar/day.ts';
import { daysBetween } from '../calendar/day.ts';
import type { Initiative, Milestone } from '../plan/work.ts';
import { plausible } from './plausible-day.ts';
import { plannedEnd } from '../plan/working-status.ts';

type Work = Initiative | Milestone;

/** A table whose last date is long past, with its rows that are still open. */
export interface EndedTable {
  readonly sheet: string;
  readonly last: Day;
  /** How many rows it has. */
  readonly total: number;
  readonly open: readonly Work[];
}

/**
 * By table, those with several overdue rows whose every date is more than so many days past: the plan as a whole was
 * left behind.
 */
export function endedTables(
  works: readonly Work[],
  overdue: readonly Work[],
  today: Day,
  days: number,
): ReadonlyMap<string, EndedTable> {
  const tables = new Map<string, { last: Day | null; total: number; open: Work[] }>();
  for (const work of works) {
    const known = tables.get(work.source.table) ?? { last: null, total: 0, open: [] };
    tables.set(work.source.table, known);
    known.total += 1;
    for (const day of [plausible(plannedEnd(work)), plausible(work.forecast)])
      if (day !== null && (known.last === null || day > known.last)) known.last = day;
  }
  for (const work of overdue) tables.get(work.source.table)?.open.push(work);
  const ended = new Map<string, EndedTable>();
  for (const [table, { last, total, open }] of tables) {
    const sheet = open[0]?.source.sheet;
    if (sheet === undefined || open.length < 2 || last === null || daysBetween(last, today) <= days) continue;
    ended.set(table, { sheet, last, total, open });
  }
  return ended;
}
