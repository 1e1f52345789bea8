import type { Day } from '../calendar/day.ts';
import { daysBetween } from '../calendar/day.ts';
import type { Initiative, Milestone } from '../plan/work.ts';
import { plausible } from '../plan/plausible-day.ts';
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
  const tables = new Map<string, Work[]>();
  for (const work of overdue) {
    const open = tables.get(work.source.table);
    if (open === undefined) tables.set(work.source.table, [work]);
    else open.push(work);
  }
  const isRecent = (work: Work): boolean => {
    const last = lastDay(work);
    return last !== null && daysBetween(last, today) <= days;
  };
  const ended = new Map<string, EndedTable>();
  for (const [table, open] of tables) {
    const sheet = open[0]?.source.sheet;
    const isOfTable = ({ source }: Work): boolean => source.table === table;
    if (sheet === undefined || open.length < 2 || works.some((work) => isOfTable(work) && isRecent(work))) continue;
    const rows = works.filter(isOfTable);
    const last = rows.flatMap((work) => lastDay(work) ?? []).reduce((one, two) => (two > one ? two : one));
    ended.set(table, { sheet, last, total: rows.length, open });
  }
  return ended;
}

/** The later of the days on which a work is to be finished. */
function lastDay(work: Work): Day | null {
  const [end, forecast] = [plannedEnd(work), plausible(work.forecast)];
  return end === null || (forecast !== null && forecast > end) ? forecast : end;
}
