import type { Day } from '../../calendar/day.ts';
import { addDays, weekdayOf } from '../../calendar/day.ts';
import type { WorkingCalendar } from '../../calendar/working-days.ts';
import { addWorkingDays, isWorkingDay } from '../../calendar/working-days.ts';
import type { Initiative, Milestone } from '../../plan/work.ts';
import { breakdownOf } from '../../plan/breakdown.ts';
import type { Phrase } from '../../sheet/phrase.ts';
import { onceFor } from '../../plan/once-for.ts';
import { onceForEach } from '../../plan/once-for-each.ts';
import type { Hit } from '../rule.ts';
import { rule } from '../rule.ts';
import { cellOfEnd, isOpenWork, plannedEnd } from '../../plan/working-status.ts';

const WEEKDAYS: readonly Phrase[] = [
  { en: 'Monday', de: 'Montag' },
  { en: 'Tuesday', de: 'Dienstag' },
  { en: 'Wednesday', de: 'Mittwoch' },
  { en: 'Thursday', de: 'Donnerstag' },
  { en: 'Friday', de: 'Freitag' },
  { en: 'Saturday', de: 'Samstag' },
  { en: 'Sunday', de: 'Sonntag' },
];

export default rule({
  id: 'non-working-due-date',
  family: 'dates',
  severity: 'minor',
  title: 'Due on a day off',
  message: '“{work}” is due on {weekday} {due}; the working day before is {before}.',
  messages: {
    holiday: '“{work}” is due on {weekday} {due}, a listed holiday; the working day before is {before}.',
    table:
      '{count} of the {dates} due days still to come on {sheet} are days off: the plan counts every day as a working day.',
  },
  why: 'Nobody is there to finish it, check it or receive it, so the real date is another one.',
  fix: 'Move it to the working day before or after, or list the working weekdays in the settings if your week differs.',
  needs: ['initiatives.end|milestones.due'],
  params: {
    percent: {
      default: 15,
      title: 'percent of a table’s due days that fall on days off, from which on they are told as one finding',
      source: 'two days of seven are 29%: from half of that on the table counts calendar days',
    },
  },
  *check({ initiatives, milestones }, { today, calendar, params }): Iterable<Hit<'holiday' | 'table'>> {
    for (const works of [initiatives, milestones]) {
      const { children } = breakdownOf<Initiative | Milestone>(works);
      const tables = new Map<string, { dates: number; monthEnds: number; readonly off: OpenEnd[] }>();
      for (const end of endsOn(calendar)(works)) {
        if (end === null || end.due < today || children.has(end.work)) continue;
        const { table } = end.work.source;
        const counted = tables.get(table) ?? { dates: 0, monthEnds: 0, off: [] };
        tables.set(table, counted);
        counted.dates += 1;
        if (end.isMonthEnd) counted.monthEnds += 1;
        if (end.isOff) counted.off.push(end);
      }
      for (const [table, { dates, monthEnds, off: all }] of tables) {
        // Where most days end a month, the month is meant and not its last day.
        const meansMonths = monthEnds > 1 && monthEnds * 2 >= dates;
        const off = meansMonths ? all.filter(({ isMonthEnd }) => !isMonthEnd) : all;
        const first = off[0];
        if (first !== undefined && off.length >= 3 && off.length * 100 >= dates * params.percent)
          yield {
            at: off.map(({ work }) => cellOfEnd(work)),
            data: { count: off.length, dates, sheet: first.work.source.sheet },
            cause: `table ${table}`,
            message: 'table',
          };
        else for (const { work, due } of off) yield hitOf(work, due, calendar);
      }
    }
  },
  german: {
    title: 'Fällig an einem freien Tag',
    message: '„{work}“ ist am {weekday}, dem {due}, fällig; der Arbeitstag davor ist der {before}.',
    messages: {
      holiday:
        '„{work}“ ist am {weekday}, dem {due}, fällig, einem eingetragenen Feiertag; der Arbeitstag davor ist der {before}.',
      table:
        '{count} von {dates} künftigen Terminen im Blatt {sheet} fallen auf freie Tage: Der Plan zählt jeden Tag als Arbeitstag.',
    },
    why: 'Niemand ist da, der es fertigstellt, prüft oder entgegennimmt; der wirkliche Termin ist also ein anderer.',
    fix: 'Verschieben Sie den Termin auf den Arbeitstag davor oder danach, oder geben Sie in den Einstellungen Ihre Arbeitstage an, falls Ihre Woche anders ist.',
    params: {
      percent: {
        title:
          'Prozent der Termine einer Tabelle, die auf freie Tage fallen, ab denen sie als ein Befund gemeldet werden',
        source: 'zwei von sieben Tagen sind 29\u00A0%: Ab der Hälfte davon zählt die Tabelle Kalendertage',
      },
    },
  },
  examples: {
    passing: [
      {
        title: 'Fridays and Mondays',
        german: 'Freitage und Montage',
        sheet: `
          | Milestone      | Due        | Owner |
          | Beta           | 2026-03-27 | Ada   |
          | General launch | 2026-06-29 | Ben   |`,
      },
      {
        title: 'A Saturday that is past or of work that is done',
        german: 'Ein vergangener Samstag, oder einer von erledigter Arbeit',
        sheet: `
          | Milestone      | Due        | Owner | Status      |
          | Prototype      | 2026-02-28 | Ada   | In progress |
          | Beta           | 2026-03-28 | Ada   | Done        |
          | General launch | 2026-06-29 | Ben   | Not started |`,
      },
      {
        title: 'The last days of months stand for the months',
        german: 'Die letzten Tage der Monate stehen für die Monate',
        sheet: `
          | Task        | Start      | Finish     | Owner |
          | Foundations | 2026-03-02 | 2026-03-31 | Ada   |
          | Roof        | 2026-06-01 | 2026-07-31 | Ben   |
          | Handover    | 2026-08-03 | 2026-08-14 | Ada   |`,
      },
      {
        title: 'A Sunday where the week runs from Sunday to Thursday',
        german: 'Ein Sonntag, wo die Woche von Sonntag bis Donnerstag geht',
        settings: { workingWeekdays: [7, 1, 2, 3, 4] },
        sheet: `
          | Milestone      | Due        | Owner |
          | Beta           | 2026-03-29 | Ada   |
          | General launch | 2026-06-30 | Ben   |`,
      },
    ],
    failing: [
      {
        title: 'A Saturday',
        german: 'Ein Samstag',
        flags: ['B2'],
        sheet: `
          | Milestone      | Due        | Owner |
          | Beta           | 2026-03-28 | Ada   |
          | General launch | 2026-06-30 | Ben   |`,
      },
      {
        title: 'A listed holiday',
        german: 'Ein Feiertag aus der Liste',
        flags: ['Milestones!B2'],
        sheet: `
          ## Milestones
          | Milestone      | Due        | Owner |
          | Beta           | 2026-04-06 | Ada   |
          | General launch | 2026-06-30 | Ben   |
          ## Holidays
          | Date       | Holiday       |
          | 2026-04-03 | Good Friday   |
          | 2026-04-06 | Easter Monday |`,
      },
      {
        title: 'A plan that counts every day is told once',
        german: 'Ein Plan, der jeden Tag zählt, wird einmal genannt',
        flags: ['C2,C3,C4,C5'],
        sheet: `
          | Task        | Start      | Finish     | Owner |
          | Foundations | 2026-03-23 | 2026-03-28 | Ada   |
          | Frame       | 2026-03-29 | 2026-04-04 | Ada   |
          | Roof        | 2026-04-05 | 2026-04-12 | Ben   |
          | Walls       | 2026-04-13 | 2026-04-18 | Ben   |
          | Handover    | 2026-04-27 | 2026-04-30 | Ada   |`,
      },
    ],
  },
});

/** The day on which open work is to be finished, and what kind of day it is. */
interface OpenEnd {
  readonly work: Initiative | Milestone;
  readonly due: Day;
  readonly isOff: boolean;
  readonly isMonthEnd: boolean;
}

const endsOn = onceFor((calendar: WorkingCalendar) =>
  onceForEach((work: Initiative | Milestone): OpenEnd | null => {
    const due = isOpenWork(work) ? plannedEnd(work) : null;
    return due === null ? null : { work, due, isOff: !isWorkingDay(due, calendar), isMonthEnd: isMonthEnd(due) };
  }),
);

function hitOf(work: Initiative | Milestone, due: Day, calendar: WorkingCalendar): Hit<'holiday'> {
  const weekday = WEEKDAYS[weekdayOf(due) - 1] ?? '';
  const before = addWorkingDays(due, -1, calendar);
  const isHoliday = calendar.holidays.has(due);
  return {
    at: cellOfEnd(work),
    data: { work: work.name, due, weekday, before },
    entity: work,
    ...(isHoliday ? { message: 'holiday' } : {}),
  };
}

function isMonthEnd(day: Day): boolean {
  return day.slice(8) > '27' && addDays(day, 1).endsWith('-01');
}
