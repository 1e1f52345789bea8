import type { Day } from '../calendar/day.ts';
import type { WorkingCalendar } from '../calendar/working-days.ts';
import { workingTime } from '../calendar/working-time.ts';
import type { Activity, DataDate, DatedWork } from './activity.ts';
import type { PlanNetwork, WorkLink } from './plan-network.ts';
import { planNetwork } from './plan-network.ts';
import type { NetworkSchedule } from './schedule-network.ts';
import type { ThreePoints } from './spread.ts';
import { scheduleNetwork } from './schedule-network.ts';

/** A plan’s works as they are to be scheduled. Works are named by their positions. */
export interface ScheduleInput {
  readonly works: readonly DatedWork[];
  /** By work, as `activityOf` tells it on this day. */
  readonly activities: readonly Activity[];
  /** By work: three values for what it takes, where its row states them. */
  readonly estimates: readonly (ThreePoints | null)[];
  readonly links: readonly WorkLink[];
  /** By work, the one it is a part of; -1 for none. */
  readonly parents: Int32Array;
  readonly dataDate: DataDate;
}

/** A plan’s schedule as of a day. */
export interface PlanSchedule extends ScheduleInput, PlanNetwork, NetworkSchedule {
  readonly links: readonly WorkLink[];
  /** By work, the instant it begins; a summary with the first of its parts. */
  readonly begins: Float64Array;
  /** Works that wait for themselves: their dates are only what they state. */
  readonly tied: ReadonlySet<number>;
}

/** What a plan is scheduled against: a day, and the working time of a calendar. */
export function dataDateOf(today: Day, calendar: WorkingCalendar): DataDate {
  const time = workingTime(calendar);
  return { today, now: time.startOf(today), time };
}

/** Schedules a plan: what is done and what runs as a fact, what is left from today on. Linear time. */
export function schedulePlan(input: ScheduleInput): PlanSchedule {
  const { works, links, estimates, dataDate } = input;
  const parents = withoutRings(input.parents);
  const activities = withoutCancelledParts(works, input.activities, parents);
  const network = planNetwork({ works, activities, links, parents, now: dataDate.now, time: dataDate.time });
  const dates = scheduleNetwork(network.network);
  const begins = beginnings(network, dates, parents);
  const tied = new Set(dates.knots.flatMap((knot) => knot.map((node) => network.workAt[node]!)));
  return { ...network, ...dates, works, activities, parents, estimates, dataDate, begins, tied };
}

/** The same with floats counted to one piece of work alone; null where that is left out. */
export function scheduleTo(schedule: PlanSchedule, work: number): PlanSchedule | null {
  const end = schedule.finishNode[work] ?? -1;
  return end === -1 ? null : { ...schedule, ...scheduleNetwork(schedule.network, end) };
}

/** Parents without those that would make a work a part of itself. */
function withoutRings(given: Int32Array): Int32Array {
  const parents = given.slice();
  const seen = new Int32Array(parents.length).fill(-1);
  for (let root = 0; root < parents.length; root += 1)
    for (let at = root; at !== -1 && seen[at] !== root; at = parents[at]!) {
      const isKnown = seen[at] !== -1;
      seen[at] = root;
      if (isKnown) break;
      if (parents[at] !== -1 && seen[parents[at]!] === root) parents[at] = -1;
    }
  return parents;
}

/** Whether a work is part of something cancelled. */
export function isInCancelled(works: readonly DatedWork[], parents: Int32Array, at: number): boolean {
  for (let above = parents[at]!; above !== -1; above = parents[above]!)
    if (works[above]!.status?.state === 'cancelled') return true;
  return false;
}

/** What is part of something cancelled is cancelled with it, unless it is done. */
function withoutCancelledParts(
  works: readonly DatedWork[],
  activities: readonly Activity[],
  parents: Int32Array,
): readonly Activity[] {
  if (!works.some(({ status }) => status?.state === 'cancelled')) return activities;
  return activities.map((activity, at) =>
    activity.state !== 'done' && isInCancelled(works, parents, at)
      ? { ...activity, state: 'left-out' as const }
      : activity,
  );
}

export function beginnings(
  { startNode, isSummary }: Pick<PlanNetwork, 'startNode' | 'isSummary'>,
  { earlyStart }: Pick<NetworkSchedule, 'earlyStart'>,
  parents: Int32Array,
): Float64Array {
  const begins = new Float64Array(parents.length).fill(Infinity);
  for (let work = 0; work < parents.length; work += 1) {
    if (startNode[work] === -1 || isSummary[work] === 1) continue;
    const start = earlyStart[startNode[work]!]!;
    for (let at = work; at !== -1; at = parents[at]!) if (start < begins[at]!) begins[at] = start;
  }
  return begins;
}
