import type { Day } from '../calendar/day.ts';
import type { WorkingCalendar } from '../calendar/working-days.ts';
import { changedPlaces } from '../plan/changed-places.ts';
import { dependencyLinks } from '../plan/dependency-links.ts';
import { onceFor } from '../plan/once-for.ts';
import { onceForList } from '../plan/once-for-list.ts';
import type { Plan } from '../plan/plan.ts';
import { tablesThatReport } from '../plan/working-status.ts';
import type { Workbook } from '../sheet/workbook.ts';
import type { Activity, DatedWork } from './activity.ts';
import { activityOf } from './activity.ts';
import { estimatesIn } from './estimate-columns.ts';
import type { PlanSchedule } from './plan-schedule.ts';
import { dataDateOf, schedulePlan } from './plan-schedule.ts';
import type { PlanStructure } from './plan-structure.ts';
import { splitByKind, structureOf } from './plan-structure.ts';
import { reschedule } from './reschedule.ts';

/** A day and the days that are worked. */
export interface ScheduleDay {
  readonly calendar: WorkingCalendar;
  readonly today: Day;
}

/** The schedule of a plan’s milestones and initiatives, computed once for all that ask on a day. */
export function scheduleOf(plan: Plan, { calendar, today }: ScheduleDay): PlanSchedule {
  const { works } = dependencyLinks(plan);
  const { schedule } = schedulesOn(calendar)(today)(works);
  return schedule.works === works ? schedule : { ...schedule, works };
}

/** The same with the three-point estimates that stand beside the work in the workbook. */
export function scheduledWith(plan: Plan, day: ScheduleDay, workbook: Workbook): PlanSchedule {
  const estimateOf = estimatesIn(workbook, plan.tables);
  if (estimateOf === null) return scheduleOf(plan, day);
  const { works } = dependencyLinks(plan);
  const dataDate = dataDateOf(day.today, day.calendar);
  const reports = tablesThatReport(plan);
  const estimates = works.map(estimateOf);
  const activities = works.map((work, at) =>
    activityOf(work, { reports: reports(work), estimate: estimates[at] ?? null }, dataDate),
  );
  return schedulePlan({ works, activities, estimates, dataDate, ...structureOf(works) });
}

/** What is remembered of a schedule, to take the next one from after an edit. */
interface Scheduled {
  readonly schedule: PlanSchedule;
  readonly structure: PlanStructure;
  readonly reports: (work: DatedWork) => boolean;
}

/** A schedule holds while nothing that it was computed from changes: another owner or a note leaves it as it is. */
const schedulesOn = onceFor((calendar: WorkingCalendar) => {
  const days = new Map<Day, (works: readonly DatedWork[]) => Scheduled>();
  return (today: Day) => {
    const known = days.get(today);
    if (known !== undefined) return known;
    const dataDate = dataDateOf(today, calendar);
    const schedules = onceForList<DatedWork, Scheduled>((works, before) => {
      const places = before === null ? null : changedPlaces(works, before.list);
      if (before !== null && places?.every((at) => schedulesAlike(before.list[at]!, works[at]!)) === true)
        return before.value;
      const structure = structureOf(works);
      const reports = tablesThatReport(splitByKind(works));
      const read = (work: DatedWork): Activity =>
        activityOf(work, { reports: reports(work), estimate: null }, dataDate);
      const isAsBefore = before?.value.structure === structure && before.value.reports === reports;
      const again =
        isAsBefore && places !== null
          ? reschedule(
              before.value.schedule,
              works,
              places.map((at) => [at, read(works[at]!)]),
            )
          : null;
      const schedule =
        again ??
        schedulePlan({ works, activities: works.map(read), estimates: works.map(() => null), dataDate, ...structure });
      return { schedule, structure, reports };
    });
    days.set(today, schedules);
    return schedules;
  };
});

const FIELDS = [
  'id',
  'name',
  'start',
  'due',
  'end',
  'forecast',
  'startActual',
  'endActual',
  'endBaseline',
  'percentComplete',
  'duration',
  'constraint',
  'parent',
  'initiative',
] as const;

function schedulesAlike(one: DatedWork, other: DatedWork): boolean {
  return (
    one.source.table === other.source.table &&
    one.status?.state === other.status?.state &&
    (one.status === null) === (other.status === null) &&
    FIELDS.every((field) => Reflect.get(one, field) === Reflect.get(other, field)) &&
    JSON.stringify(one.dependsOn) === JSON.stringify(other.dependsOn)
  );
}
