import type { Day } from '../calendar/day.ts';
import { addDays, daysBetween } from '../calendar/day.ts';
import { addWorkingDays, workingDaysBetween } from '../calendar/working-days.ts';
import type { SampleCalendar } from './calendar.ts';
import { monthStart, workingDayUpTo } from './calendar.ts';
import { teamOf } from './company.ts';
import type { SampleInitiative } from './portfolio.ts';
import { PORTFOLIO } from './portfolio.ts';
import type { Random } from './random.ts';
import type { InitiativeRow, MilestoneRow, UpdateRow } from './sample-plan.ts';

/** Working days that a milestone of a healthy plan takes at most. */
const LONGEST = 40;

/** Initiatives, their milestones one after the other, and the history of progress: everything where it should be today. */
export function makeSchedule(
  calendar: SampleCalendar,
  random: Random,
): { initiatives: InitiativeRow[]; milestones: MilestoneRow[]; updates: UpdateRow[] } {
  const initiatives: InitiativeRow[] = [];
  const milestones: MilestoneRow[] = [];
  for (const [at, work] of PORTFOLIO.entries()) {
    const rows = milestonesOf(work, at * 5, calendar, random);
    milestones.push(...rows);
    initiatives.push(initiativeOf(work, rows, calendar));
  }
  return { initiatives, milestones, updates: milestones.flatMap((row) => updatesOf(row, calendar)) };
}

function milestonesOf(
  work: SampleInitiative,
  before: number,
  calendar: SampleCalendar,
  random: Random,
): MilestoneRow[] {
  const { today } = calendar;
  const first = addWorkingDays(monthStart(today, work.startMonth), 1, calendar);
  const last = workingDayUpTo(addDays(monthStart(today, work.endMonth + 1), -3), calendar);
  const span = daysBetween(first, last) / work.milestones.length;
  const people = [...teamOf(work.team).slice(1), ...teamOf(work.helper).slice(1, 3)];
  let start = first;
  return work.milestones.map((name, at) => {
    let due = workingDayUpTo(addDays(first, Math.round(span * (at + 1))), calendar);
    // A milestone due within days would turn late while somebody looks at the sample.
    if (Math.abs(daysBetween(today, due)) < 6) due = addWorkingDays(today, 8, calendar);
    // Nobody can see into a milestone that takes more than two months.
    const latest = addWorkingDays(due, -LONGEST, calendar);
    const row = milestoneRow(calendar, { start: start < latest ? latest : start, due });
    const person = people[(at + before) % people.length] ?? people[0];
    const id = (index: number): string => `M-${String(before + index + 1).padStart(2, '0')}`;
    start = addWorkingDays(due, 1, calendar);
    return {
      id: id(at),
      initiative: work.id,
      name,
      team: person?.team ?? work.team,
      owner: person?.name ?? work.owner,
      decisionOwner: teamOf(work.team)[0]?.name ?? work.owner,
      dependsOn: at === 0 ? '' : id(at - 1),
      updated: workingDayUpTo(addDays(today, -random.whole(1, 6)), calendar),
      jira: issuesOf(before + at + 1),
      ...row,
    };
  });
}

/** The tracker’s project; every fourth milestone has two issues. */
const PROJECT = 'AUR';
const issuesOf = (number: number): string =>
  [100 + number, ...(number % 4 === 0 ? [200 + number] : [])].map((issue) => `${PROJECT}-${issue}`).join(', ');

type Progress = Pick<MilestoneRow, 'start' | 'due' | 'finished' | 'percent' | 'status' | 'stage' | 'stageSince'>;

function milestoneRow(calendar: SampleCalendar, span: { start: Day; due: Day }): Progress {
  const { today } = calendar;
  const { start, due } = span;
  if (due < today)
    return {
      start,
      due,
      finished: workingDayUpTo(addDays(due, -1), calendar),
      percent: 1,
      status: 'Done',
      stage: 'Launch',
      stageSince: addWorkingDays(due, -3, calendar),
    };
  if (start > today)
    return {
      start,
      due,
      finished: null,
      percent: 0,
      status: 'Not started',
      stage: 'Decide',
      stageSince: addWorkingDays(today, -2, calendar),
    };
  const share = workingDaysBetween(start, today, calendar) / Math.max(1, workingDaysBetween(start, due, calendar));
  const percent = Math.min(0.85, Math.max(0.05, Math.round(share * 20) / 20));
  return {
    start,
    due,
    finished: null,
    percent,
    status: 'On track',
    stage: 'Build',
    stageSince: addWorkingDays(start, 1, calendar) < today ? addWorkingDays(start, 1, calendar) : today,
  };
}

function initiativeOf(work: SampleInitiative, rows: readonly MilestoneRow[], calendar: SampleCalendar): InitiativeRow {
  const start = rows[0]?.start ?? calendar.today;
  const lastDue = rows.at(-1)?.due;
  const end = addWorkingDays((lastDue ?? calendar.today) as Day, 5, calendar);
  const isRunning = start <= calendar.today;
  const share = workingDaysBetween(start, calendar.today, calendar) / workingDaysBetween(start, end, calendar);
  return {
    id: work.id,
    name: work.name,
    choice: work.choice,
    benefit: work.benefit,
    team: work.team,
    owner: work.owner,
    decisionOwner: teamOf(work.team)[0]?.name ?? work.owner,
    integrator: work.integrator,
    start,
    end,
    budget: work.budget,
    status: isRunning ? 'Green' : 'Not started',
    percent: isRunning ? Math.round(Math.min(0.95, share) * 20) / 20 : 0,
    priority: work.priority,
    updated: workingDayUpTo(addDays(calendar.today, -3), calendar),
    value: work.value,
    mandatory: work.isMandatory ? 'Yes' : 'No',
    notBefore: work.isMandatory ? null : start,
    noLaterThan: work.isMandatory ? null : workingDayUpTo(addDays(end, 90), calendar),
    jira: `${PROJECT}-${Number(work.id.slice(2))}`,
  };
}

/** Monthly reports on work that has begun: progress never falls, stages only move on. */
function updatesOf(row: MilestoneRow, calendar: SampleCalendar): UpdateRow[] {
  if (row.percent === 0) return [];
  const until = row.finished ?? row.updated;
  const steps = [0.3, 0.6, 1];
  const length = workingDaysBetween(row.start, until, calendar);
  if (length < 6) return [{ item: row.id, on: until, stage: row.stage, percent: row.percent, status: row.status }];
  return steps.map((step, at) => {
    const isLast = at === steps.length - 1;
    return {
      item: row.id,
      on: isLast ? until : addWorkingDays(row.start, Math.floor(length * step), calendar),
      stage: isLast ? row.stage : at === 0 && row.stage !== 'Decide' ? 'Decide' : 'Build',
      percent: Math.floor(row.percent * step * 20) / 20,
      status: isLast ? row.status : 'On track',
    };
  });
}
