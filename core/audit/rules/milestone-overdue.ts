import type { Day } from '../../calendar/day.ts';
import { daysBetween } from '../../calendar/day.ts';
import type { WorkingCalendar } from '../../calendar/working-days.ts';
import { workingDaysBetween } from '../../calendar/working-days.ts';
import type { Initiative, Milestone } from '../../plan/work.ts';
import { breakdownOf } from '../../plan/breakdown.ts';
import { endedTables } from '../ended-tables.ts';
import { pastEnds } from '../past-ends.ts';
import { longTime } from '../long-time.ts';
import { initiativeOf } from '../../plan/initiative-of.ts';
import { plausible } from '../../plan/plausible-day.ts';
import type { Hit } from '../rule.ts';
import { rule } from '../rule.ts';
import { cellOfEnd, isOpenWork, plannedEnd, tablesThatReport } from '../../plan/working-status.ts';

type Case = 'long' | 'weekend' | 'ended' | 'moved';

/** Days from which on nobody counts them. */
const LONG = 365;

export default rule({
  id: 'milestone-overdue',
  family: 'dates',
  severity: 'critical',
  title: 'Milestone overdue',
  message:
    '“{milestone}” was due {due} and is not done: {daysLate} {daysLate|day|days} late ({workingDaysLate} working {workingDaysLate|day|days}).',
  messages: {
    long: '“{milestone}” was due {due} and is not done: {ago} late.',
    weekend:
      '“{milestone}” was due {due} and is not done: {daysLate} {daysLate|day|days} late, with no working day since.',
    ended:
      'The last date on {sheet} is {last}, {ago} ago, and {count} of the {total} rows are not done: close them, or give the plan new dates.',
    moved:
      '“{milestone}” was due {due}, {daysLate} {daysLate|day|days} ago ({workingDaysLate} working {workingDaysLate|day|days}), and is now forecast for {forecast}.',
  },
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
  *check(plan, { today, calendar, params }): Iterable<Hit<Case>> {
    const reports = tablesThatReport(plan);
    const late = (work: Initiative | Milestone): boolean => {
      const due = plannedEnd(work);
      return due !== null && due < today && isOpenWork(work) && reports(work);
    };
    const covered = new Set<Initiative>();
    const speaks = plan.initiatives.some(late) ? plan.milestones : [];
    for (const milestone of speaks)
      for (const initiative of initiativeOf(milestone, plan.initiatives)) covered.add(initiative);
    for (const works of [plan.initiatives, plan.milestones]) {
      const { children } = breakdownOf<Initiative | Milestone>(works);
      const overdue = pastEnds(works, today).filter(
        (work) =>
          late(work) &&
          !('end' in work && covered.has(work)) &&
          // A summary row is late because its parts are, or through its parts' dates.
          children.get(work)?.some((part) => late(part)) !== true,
      );
      if (overdue.length === 0) continue;
      const ended = endedTables(works, overdue, today, params.ended);
      for (const [table, { sheet, last, total, open }] of ended) {
        const daysAgo = daysBetween(last, today);
        const data = { sheet, last, ago: longTime(daysAgo), count: open.length, total, daysAgo };
        yield { at: open.map(cellOfEnd), data, cause: table, message: 'ended' };
      }
      for (const work of overdue) if (!ended.has(work.source.table)) yield hitOf(work, today, calendar);
    }
  },
  german: {
    title: 'Meilenstein überfällig',
    message:
      '„{milestone}“ war am {due} fällig und ist nicht erledigt: {daysLate} {daysLate|Tag|Tage} überfällig ({workingDaysLate} {workingDaysLate|Arbeitstag|Arbeitstage}).',
    messages: {
      long: '„{milestone}“ war am {due} fällig und ist nicht erledigt: {ago} überfällig.',
      weekend:
        '„{milestone}“ war am {due} fällig und ist nicht erledigt: {daysLate} {daysLate|Tag|Tage} überfällig, seither ohne Arbeitstag.',
      ended:
        'Der letzte Termin im Blatt {sheet}, der {last}, liegt {ago} zurück, und {count} von {total} Zeilen sind nicht erledigt: Schließen Sie sie ab, oder geben Sie dem Plan neue Termine.',
      moved:
        '„{milestone}“ war am {due} fällig, vor {daysLate} {daysLate|Tag|Tagen} ({workingDaysLate} {workingDaysLate|Arbeitstag|Arbeitstagen}), und ist jetzt für den {forecast} prognostiziert.',
    },
    systematic: '{count} von {total} Zeilen im Blatt {sheet} sind über ihren Termin hinaus und nicht erledigt.',
    why: 'Alles, was darauf wartet, verspätet sich ebenfalls, und wem er zugesagt ist, der weiß es noch nicht.',
    fix: 'Setzen Sie ihn auf erledigt, wenn er es ist; vereinbaren Sie sonst mit der verantwortlichen Person einen neuen Termin, und sagen Sie es denen, die darauf warten.',
    params: {
      ended: {
        title:
          'Tage nach ihrem letzten Termin, ab denen eine Tabelle mit offenen Zeilen als ein beendeter Plan gemeldet wird',
        source: 'ein Quartal: Wer noch damit arbeitet, hätte bis dahin einen Termin verschoben',
      },
    },
  },
  examples: {
    passing: [
      {
        title: 'Past and done, or still to come',
        german: 'Vergangen und erledigt, oder noch bevorstehend',
        sheet: `
          | Milestone      | Due        | Owner | Status      |
          | Prototype      | 2026-01-30 | Ada   | Done        |
          | Reseller trial | 2026-02-13 | Ben   | Cancelled   |
          | Beta           | 2026-03-02 | Ada   | In progress |
          | General launch | 2026-06-30 | Ben   | Not started |`,
      },
      {
        title: 'At 100%, or with the day it was finished',
        german: 'Bei 100 %, oder mit dem Tag, an dem es fertig war',
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
        german: 'Ein Plan, der liegen blieb, wird einmal genannt',
        flags: ['B3,B4'],
        sheet: `
          | Milestone      | Due        | Owner | Status      |
          | Prototype      | 2024-01-31 | Ada   | Done        |
          | Beta           | 2024-03-29 | Ada   | In progress |
          | General launch | 2024-06-28 | Ben   | Not started |`,
      },
      {
        title: 'Due on a Friday two weeks ago, still in progress',
        german: 'Fällig an einem Freitag vor zwei Wochen, noch in Arbeit',
        flags: ['B3'],
        sheet: `
          | Milestone      | Due        | Owner | Status      |
          | Prototype      | 2026-01-30 | Ada   | Done        |
          | Beta           | 2026-02-13 | Ada   | In progress |
          | General launch | 2026-06-30 | Ben   | Not started |`,
      },
      {
        title: 'The parts are late, not their summary row too',
        german: 'Die Teile sind spät, nicht auch noch ihre Summenzeile',
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
        german: 'Spät, mit einer Vorhersage, die es zugibt',
        flags: ['B2'],
        sheet: `
          | Milestone      | Due        | Forecast   | Owner | Status  |
          | Beta           | 2026-02-13 | 2026-03-20 | Ada   | At risk |
          | General launch | 2026-06-30 | 2026-06-30 | Ben   | Green   |`,
      },
      {
        title: 'An initiative past its end that no milestone speaks for',
        german: 'Eine Initiative nach ihrem Ende, von der kein Meilenstein spricht',
        flags: ['D3'],
        sheet: `
          | Initiative          | Owner        | Start      | End        | Status      |
          | Self-serve checkout | Ada Lovelace | 2026-01-05 | 2026-06-30 | In progress |
          | Partner portal      | Ben Ode      | 2025-02-03 | 2026-01-30 | In progress |`,
      },
    ],
  },
});

function hitOf(work: Initiative | Milestone, today: Day, calendar: WorkingCalendar): Hit<Case> {
  const due = plannedEnd(work) ?? today;
  const forecast = plausible(work.forecast);
  const isMoved = forecast !== null && forecast >= today;
  const daysLate = daysBetween(due, today);
  const workingDaysLate = workingDaysBetween(due, today, calendar);
  const isLong = daysLate > LONG;
  const late = isLong ? 'long' : workingDaysLate === 0 ? 'weekend' : undefined;
  return {
    at: cellOfEnd(work),
    data: {
      milestone: work.name,
      due,
      daysLate,
      workingDaysLate,
      ...(isMoved ? { forecast } : isLong ? { ago: longTime(daysLate) } : {}),
      ...(work.status?.text === undefined ? {} : { status: work.status.text }),
    },
    entity: work,
    message: isMoved ? 'moved' : late,
  };
}
