import type { Day } from '../../calendar/day.ts';
import { daysBetween } from '../../calendar/day.ts';
import type { WorkingCalendar } from '../../calendar/working-days.ts';
import { workingDaysBetween } from '../../calendar/working-days.ts';
import type { Initiative, Milestone } from '../../plan/work.ts';
import { breakdownOf } from '../breakdown.ts';
import { initiativeOf } from '../initiative-of.ts';
import { plausible } from '../plausible-day.ts';
import type { Hit } from '../rule.ts';
import { rule } from '../rule.ts';
import { cellOfEnd, isOpenWork, plannedEnd, tablesThatReport } from '../working-status.ts';

export default rule({
  id: 'milestone-overdue',
  family: 'dates',
  severity: 'critical',
  title: 'Milestone overdue',
  message:
    '“{milestone}” was due {due} and is not done: {daysLate} {daysLate|day|days} late ({workingDaysLate} working {workingDaysLate|day|days}).',
  systematic: '{count} of {total} rows on {sheet} are past their date and not done.',
  why: 'Whatever waits for it is late too, and whoever was promised it does not know yet.',
  fix: 'Set it to done where it is; otherwise agree a new date with its owner and tell those who wait for it.',
  params: {
    ended: {
      default: 90,
      title: 'days after its last date from which on a table with open rows is told as one plan that ended',
      source: 'a quarter: whoever still worked with it would have moved a date by then',
    },
  },
  needs: ['milestones.due|initiatives.end', 'milestones.status|percentComplete|endActual|initiatives.status'],
  *check(plan, { today, calendar, params }): Iterable<Hit> {
    const reports = tablesThatReport(plan);
    const late = (work: Initiative | Milestone): boolean => {
      const due = plausible(plannedEnd(work));
      return due !== null && due < today && isOpenWork(work) && reports(work);
    };
    const covered = new Set<Initiative>();
    const speaks = plan.initiatives.some(late) ? plan.milestones : [];
    for (const milestone of speaks)
      for (const initiative of initiativeOf(milestone, plan.initiatives)) covered.add(initiative);
    for (const works of [plan.initiatives, plan.milestones]) {
      const { children } = breakdownOf<Initiative | Milestone>(works);
      const overdue = works.filter(
        (work) =>
          late(work) &&
          !('end' in work && covered.has(work)) &&
          // A summary row is late because its parts are, or through its parts' dates.
          children.get(work)?.some((part) => late(part)) !== true,
      );
      if (overdue.length === 0) continue;
      const ended = endedTables(works, overdue, today, params.ended);
      for (const [table, hit] of ended) yield { ...hit, cause: table };
      for (const work of overdue) if (!ended.has(work.source.table)) yield hitOf(work, today, calendar);
    }
  },
  examples: {
    passing: [
      {
        title: 'Past and done, or still to come',
        sheet: `
          | Milestone      | Due        | Owner | Status      |
          | Prototype      | 2026-01-30 | Ada   | Done        |
          | Reseller trial | 2026-02-13 | Ben   | Cancelled   |
          | Beta           | 2026-03-02 | Ada   | In progress |
          | General launch | 2026-06-30 | Ben   | Not started |`,
      },
      {
        title: 'At 100%, or with the day it was finished',
        sheet: `
          | Task           | Start      | Due        | % complete | Finished   |
          | Draft          | 2026-01-12 | 2026-01-30 | 100%       |            |
          | Legal review   | 2026-02-02 | 2026-02-13 | 90%        | 2026-02-17 |
          | Final version  | 2026-02-16 | 2026-03-13 | 40%        |            |`,
      },
    ],
    failing: [
      {
        title: 'A plan that was left behind is told once',
        flags: ['B3,B4'],
        sheet: `
          | Milestone      | Due        | Owner | Status      |
          | Prototype      | 2024-01-31 | Ada   | Done        |
          | Beta           | 2024-03-29 | Ada   | In progress |
          | General launch | 2024-06-28 | Ben   | Not started |`,
      },
      {
        title: 'Due on a Friday two weeks ago, still in progress',
        flags: ['B3'],
        sheet: `
          | Milestone      | Due        | Owner | Status      |
          | Prototype      | 2026-01-30 | Ada   | Done        |
          | Beta           | 2026-02-13 | Ada   | In progress |
          | General launch | 2026-06-30 | Ben   | Not started |`,
      },
      {
        title: 'The parts are late, not their summary row too',
        flags: ['D3'],
        sheet: `
          | WBS | Task           | Owner | Finish     | % complete |
          | 1   | Launch         | Ada   | 2026-02-27 | 60%        |
          | 1.1 | Write the copy | Ada   | 2026-02-20 | 80%        |
          | 1.2 | Brief sales    | Ben   | 2026-02-27 | 100%       |
          | 2   | Follow up      | Ben   | 2026-03-20 | 0%         |
          | 2.1 | Call ten users | Ben   | 2026-03-20 | 0%         |`,
      },
      {
        title: 'Late, with a forecast that admits it',
        flags: ['B2'],
        sheet: `
          | Milestone      | Due        | Forecast   | Owner | Status  |
          | Beta           | 2026-02-13 | 2026-03-20 | Ada   | At risk |
          | General launch | 2026-06-30 | 2026-06-30 | Ben   | Green   |`,
      },
      {
        title: 'An initiative past its end that no milestone speaks for',
        flags: ['D3'],
        sheet: `
          | Initiative          | Owner        | Start      | End        | Status      |
          | Self-serve checkout | Ada Lovelace | 2026-01-05 | 2026-06-30 | In progress |
          | Partner portal      | Ben Ode      | 2025-02-03 | 2026-01-30 | In progress |`,
      },
    ],
  },
});

const ENDED =
  'The last date on {sheet} is {last}, {ago} ago, and {count} of the {total} rows are not done: close them, or give the plan new dates.';
const MOVED =
  '“{milestone}” was due {due}, {daysLate} {daysLate|day|days} ago ({workingDaysLate} working {workingDaysLate|day|days}), and is now forecast for {forecast}.';

function hitOf(work: Initiative | Milestone, today: Day, calendar: WorkingCalendar): Hit {
  const due = plannedEnd(work) ?? today;
  const forecast = plausible(work.forecast);
  const isMoved = forecast !== null && forecast >= today;
  return {
    at: cellOfEnd(work),
    data: {
      milestone: work.name,
      due,
      daysLate: daysBetween(due, today),
      workingDaysLate: workingDaysBetween(due, today, calendar),
      ...(isMoved ? { forecast } : {}),
      ...(work.status?.text === undefined ? {} : { status: work.status.text }),
    },
    entity: work,
    ...(isMoved ? { message: MOVED } : {}),
  };
}

/** One hit for each table with several overdue rows whose every date is long past: the plan as a whole was left behind. */
function endedTables(
  works: readonly (Initiative | Milestone)[],
  overdue: readonly (Initiative | Milestone)[],
  today: Day,
  days: number,
): ReadonlyMap<string, Hit> {
  const tables = new Map<string, { last: Day | null; total: number; open: (Initiative | Milestone)[] }>();
  for (const work of works) {
    const known = tables.get(work.source.table) ?? { last: null, total: 0, open: [] };
    tables.set(work.source.table, known);
    known.total += 1;
    for (const day of [plausible(plannedEnd(work)), plausible(work.forecast)])
      if (day !== null && (known.last === null || day > known.last)) known.last = day;
  }
  for (const work of overdue) tables.get(work.source.table)?.open.push(work);
  const ended = new Map<string, Hit>();
  for (const [table, { last, total, open }] of tables) {
    const sheet = open[0]?.source.sheet;
    if (sheet === undefined || open.length < 2 || last === null || daysBetween(last, today) <= days) continue;
    const daysAgo = daysBetween(last, today);
    const data = { sheet, last, ago: inWords(daysAgo), count: open.length, total, daysAgo };
    ended.set(table, { at: open.map(cellOfEnd), data, message: ENDED });
  }
  return ended;
}

/** A long time in the largest unit that fits: `5 months`, `3 years`. */
function inWords(days: number): string {
  const years = Math.floor(days / 365.25);
  const months = Math.floor(days / 30.44);
  if (years > 1) return `${years} years`;
  return months > 1 ? `${months} months` : `${days} days`;
}
