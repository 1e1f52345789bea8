import type { Day } from '../calendar/day.ts';
import type { WorkingCalendar } from '../calendar/working-days.ts';
import type { Plan } from '../plan/plan.ts';
import type { Initiative } from '../plan/work.ts';
import type { DatedWork } from './activity.ts';
import { activityOf } from './activity.ts';
import type { PlanSchedule, ScheduleInput } from './plan-schedule.ts';
import { estimatesIn } from './estimate-columns.ts';
import { dataDateOf, schedulePlan } from './plan-schedule.ts';
import type { Workbook } from '../sheet/workbook.ts';
import { breakdownOf } from '../plan/breakdown.ts';
import { dependencyLinks } from '../plan/dependency-links.ts';
import { initiativeOf } from '../plan/initiative-of.ts';
import { onceFor, onceForShape } from '../plan/once-for.ts';
import { tablesThatReport } from '../plan/working-status.ts';

/** A day and the days that are worked. */
export interface ScheduleDay {
  readonly calendar: WorkingCalendar;
  readonly today: Day;
}

/** The schedule of a plan’s milestones and initiatives, computed once for all that ask on a day. */
export function scheduleOf(plan: Plan, { calendar, today }: ScheduleDay): PlanSchedule {
  const { works } = dependencyLinks(plan);
  const schedule = schedulesOn(calendar)(today)(works);
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
  return schedulePlan({ works, activities, estimates, dataDate, ...joined(works) });
}

/** A schedule holds while nothing that it was computed from changes: another owner or a note leaves it as it is. */
const schedulesOn = onceFor((calendar: WorkingCalendar) => {
  const days = new Map<Day, (works: readonly DatedWork[]) => PlanSchedule>();
  return (today: Day) => {
    const known = days.get(today);
    if (known !== undefined) return known;
    const dataDate = dataDateOf(today, calendar);
    // Rows that an edit leaves alone are the very same objects, and so is what they mean for the schedule.
    const read = [false, true].map((reports) =>
      onceFor((work: DatedWork) => activityOf(work, { reports, estimate: null }, dataDate)),
    );
    const schedules = onceForShape((works: readonly DatedWork[]) => {
      const reports = tablesThatReport(splitByKind(works));
      const activities = works.map((work) => read[reports(work) ? 1 : 0]!(work));
      const estimates = works.map(() => null);
      return schedulePlan({ works, activities, estimates, dataDate, ...joined(works) });
    }, schedulesAlike);
    days.set(today, schedules);
    return schedules;
  };
});

/** How works hang together, which an edit of a date leaves as it is. */
function joined(works: readonly DatedWork[]): Pick<ScheduleInput, 'links' | 'parents'> {
  const { shape } = dependencyLinks(splitByKind(works));
  const links = shape.stated.flatMap(([to, place, from]) => {
    const dependency = works[to]?.dependsOn?.[place];
    return from < 0 || dependency === undefined ? [] : [{ from, to, type: dependency.type, lag: dependency.lag }];
  });
  return { links, parents: parentsOf(works) };
}

/** Works stand as milestones first, then initiatives. */
const splitByKind = onceFor((works: readonly DatedWork[]) => ({
  milestones: works.filter((work) => 'due' in work),
  initiatives: works.filter((work): work is Initiative => !('due' in work)),
}));

/** A milestone is part of the one it names or stands under, else of its initiative. */
const parentsOf = onceForShape(
  (works: readonly DatedWork[]): Int32Array => {
    const { milestones, initiatives } = splitByKind(works);
    const place = new Map(works.map((work, at) => [work, at]));
    const above: readonly ReadonlyMap<DatedWork, DatedWork>[] = [
      breakdownOf(milestones).parent,
      breakdownOf(initiatives).parent,
    ];
    return Int32Array.from(works, (work) => {
      const own = above[0]!.get(work) ?? above[1]!.get(work);
      const named = own === undefined && 'due' in work ? initiativeOf(work, initiatives) : [];
      const parent = own ?? (named.length === 1 ? named[0] : undefined);
      return (parent === undefined ? undefined : place.get(parent)) ?? -1;
    });
  },
  (one, other) =>
    one.id === other.id &&
    one.name === other.name &&
    one.parent === other.parent &&
    Reflect.get(one, 'initiative') === Reflect.get(other, 'initiative') &&
    one.source.table === other.source.table &&
    'due' in one === 'due' in other,
);

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
