import type { Day } from '../calendar/day.ts';
import type { WorkingCalendar } from '../calendar/working-days.ts';
import type { Plan } from '../plan/plan.ts';
import type { Initiative } from '../plan/work.ts';
import type { DatedWork } from '../schedule/activity.ts';
import type { PlanSchedule } from '../schedule/plan-schedule.ts';
import { estimatesIn } from '../schedule/estimate-columns.ts';
import { schedulePlan } from '../schedule/plan-schedule.ts';
import type { Workbook } from '../sheet/workbook.ts';
import { breakdownOf } from './breakdown.ts';
import { dependencyLinks } from './dependency-links.ts';
import { initiativeOf } from './initiative-of.ts';
import { onceFor, onceForShape } from './once-for.ts';
import { tablesThatReport } from './working-status.ts';

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
  const estimates = estimatesIn(workbook, plan.tables);
  const { works } = dependencyLinks(plan);
  return estimates === null ? scheduleOf(plan, day) : schedulePlan({ ...givenBy(works), estimates, ...day });
}

/** A schedule holds while nothing that it was computed from changes: another owner or a note leaves it as it is. */
const schedulesOn = onceFor((calendar: WorkingCalendar) => {
  const days = new Map<Day, (works: readonly DatedWork[]) => PlanSchedule>();
  return (today: Day) => {
    const known = days.get(today);
    if (known !== undefined) return known;
    const schedules = onceForShape(
      (works: readonly DatedWork[]) => schedulePlan({ ...givenBy(works), calendar, today }),
      schedulesAlike,
    );
    days.set(today, schedules);
    return schedules;
  };
});

function givenBy(works: readonly DatedWork[]) {
  const milestones = works.filter((work) => 'due' in work);
  const initiatives = works.filter((work): work is Initiative => !('due' in work));
  const part = { milestones, initiatives };
  const { shape } = dependencyLinks(part);
  const links = shape.stated.flatMap(([to, place, from]) => {
    const dependency = works[to]?.dependsOn?.[place];
    return from < 0 || dependency === undefined ? [] : [{ from, to, type: dependency.type, lag: dependency.lag }];
  });
  return { works, links, parents: parentsOf(part, works), reports: tablesThatReport(part) };
}

/** A milestone is part of the one it names or stands under, else of its initiative. */
function parentsOf(plan: Pick<Plan, 'milestones' | 'initiatives'>, works: readonly DatedWork[]): Int32Array {
  const place = new Map(works.map((work, at) => [work, at]));
  const above: readonly ReadonlyMap<DatedWork, DatedWork>[] = [
    breakdownOf(plan.milestones).parent,
    breakdownOf(plan.initiatives).parent,
  ];
  return Int32Array.from(works, (work) => {
    const own = above.flatMap((parent) => parent.get(work) ?? [])[0];
    const initiatives = own === undefined && 'due' in work ? initiativeOf(work, plan.initiatives) : [];
    const parent = own ?? (initiatives.length === 1 ? initiatives[0] : undefined);
    return (parent === undefined ? undefined : place.get(parent)) ?? -1;
  });
}

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
