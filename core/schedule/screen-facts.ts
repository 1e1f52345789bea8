import type { Work } from '../plan/work.ts';
import { onceFor } from '../plan/once-for.ts';
import { onceForEach } from '../plan/once-for-each.ts';
import type { DatedWork } from './activity.ts';
import { isHard } from './constraint.ts';
import type { NodeSpec } from './network.ts';
import { OPEN } from './network.ts';
import { openWorks } from './open-works.ts';
import { perSchedule, perScheduleAnd } from './per-schedule.ts';
import { floatingWorks, planEnds } from './plan-ends.ts';
import type { WorkLink } from './plan-network.ts';
import type { PlanSchedule } from './plan-schedule.ts';
import { horizonWith } from './schedule-network.ts';

/** Works that a screen flags, among how many. */
export interface Flagged {
  readonly works: readonly number[];
  readonly of: number;
}

/** Works that a stated link joins with another: those at which the answer is 1. */
const linkedWorks = onceFor((links: readonly WorkLink[]): Uint8Array => {
  const last = links.reduce((most, { from, to }) => Math.max(most, from, to), -1);
  const linked = new Uint8Array(last + 1);
  for (const { from, to } of links) if (from !== to) linked[from] = linked[to] = 1;
  return linked;
});

/** DCMA 1: open works with neither predecessor nor successor, where their table has a place for one. */
export function withoutLogic(schedule: PlanSchedule): Flagged {
  return standingAlone(openWorks(schedule))(linkedWorks(schedule.links))(statesLogic(schedule.works));
}

/** By place, whether a work says that it waits for something; null where its table has no place for it. */
const statesLogic = onceForEach(({ dependsOn }: DatedWork): boolean | null =>
  dependsOn === undefined ? null : (dependsOn ?? []).length > 0,
);

const standingAlone = onceFor((open: readonly number[]) =>
  onceFor((linked: Uint8Array) =>
    onceFor((states: readonly (boolean | null)[]): Flagged => {
      const asked = open.filter((work) => linked[work] === 1 || states[work] !== null);
      // What waits for something that no list has is not alone: that is another trouble.
      return { works: asked.filter((work) => linked[work] !== 1 && states[work] !== true), of: asked.length };
    }),
  ),
);

/** DCMA 2, 3, 4: links of a kind, by the works that wait. */
export function linksWhere({ links }: PlanSchedule, isMeant: (link: WorkLink) => boolean): Flagged {
  return { works: links.filter(isMeant).map(({ to }) => to), of: links.length };
}

/** DCMA 5: open works with a constraint that keeps logic from moving them later. */
export const hardConstrained = perSchedule((schedule): Flagged => {
  const open = openWorks(schedule);
  const isBound = (work: number): boolean => {
    const { constraint } = schedule.activities[work]!;
    return constraint !== null && isHard(constraint);
  };
  return { works: open.filter(isBound), of: open.length };
});

/** DCMA 6: open works with more float than so many working days. Works without links have none to speak of. */
export const withFloatAbove = perScheduleAnd((schedule, days): Flagged => {
  const linked = linkedWorks(schedule.links);
  const works = floatingWorks(schedule).filter((work) => linked[work] === 1);
  return { works: works.filter((work) => schedule.totalFloat[schedule.finishNode[work]!]! > days), of: works.length };
});

/** DCMA 8: open works that are planned to take longer than so many working days. */
export const longerThan = perScheduleAnd((schedule, days): Flagged => {
  const works: number[] = [];
  let of = 0;
  for (const work of openWorks(schedule)) {
    const length = schedule.activities[work]!.length ?? 0;
    if (length > 0) of += 1;
    if (length > days) works.push(work);
  }
  return { works, of };
});

/** DCMA 9: works with an actual date to come, or open ones with a forecast that is past. */
export function withInvalidDates(schedule: PlanSchedule): Flagged {
  const { works, activities, isSummary, dataDate } = schedule;
  const { today } = dataDate;
  const of = [...works.keys()].filter((work) => isSummary[work] === 0 && activities[work]!.state !== 'left-out');
  const isInvalid = ({ startActual, endActual, forecast }: Work, isDone: boolean): boolean =>
    (startActual ?? '') > today || (endActual ?? '') > today || (!isDone && (forecast ?? '9999') < today);
  return { works: of.filter((work) => isInvalid(works[work]!, activities[work]!.state === 'done')), of: of.length };
}

/** DCMA 10: open works that nobody is named for, neither a person nor a team; null where no column names anybody. */
export function withoutResource(schedule: PlanSchedule): Flagged | null {
  const named = namedResources(schedule.works);
  const open = openWorks(schedule).filter((work) => named[work] !== null);
  return open.length === 0 ? null : { works: open.filter((work) => named[work] === false), of: open.length };
}

/** By place, whether anybody is named for a work; null where no column says it. */
const namedResources = onceForEach(({ owner, teams }: DatedWork): boolean | null => {
  if (owner === undefined && teams === undefined) return null;
  return (owner !== null && owner !== undefined && owner.nature !== 'placeholder') || (teams ?? []).length > 0;
});

/** DCMA 11: works that finished, or are now to finish, later than their baseline; null where there is none. */
export const laterThanBaseline = perSchedule((schedule): Flagged | null => {
  const { works, activities, finishNode, earlyFinish, isSummary, dataDate } = schedule;
  const based = [...works.keys()].filter(
    (work) => (works[work]!.endBaseline ?? null) !== null && finishNode[work] !== -1 && isSummary[work] === 0,
  );
  if (based.length === 0) return null;
  const isLater = (work: number): boolean => {
    const { endBaseline, endActual } = works[work]!;
    if (activities[work]!.state === 'done') return (endActual ?? '') > endBaseline!;
    return earlyFinish[finishNode[work]!]! > dataDate.time.finishOf(endBaseline!);
  };
  return { works: based.filter(isLater), of: based.length };
});

interface SlipTest {
  readonly work: number;
  readonly moved: number;
  readonly expected: number;
}

/**
 * DCMA 12: how far the finish moves when the most critical work slips by so many days, and how far it should: the slip less
 * the float that the work has. Null where nothing is linked.
 */
export const slipTest = perScheduleAnd((schedule, days): SlipTest | null => {
  const { finishNode, startNode, totalFloat, earlyStart } = schedule;
  const linked = linkedWorks(schedule.links);
  const float = (work: number): number => totalFloat[finishNode[work]!]!;
  const start = (work: number): number => earlyStart[startNode[work]!]!;
  let work: number | null = null;
  for (const at of floatingWorks(schedule)) {
    if (linked[at] !== 1) continue;
    const ahead = work === null ? -1 : float(at) - float(work) || start(at) - start(work);
    if (ahead < 0) work = at;
  }
  if (work === null) return null;
  const node = finishNode[work]!;
  const later = horizonWith(schedule, node, slipped(schedule, node, days));
  return { work, moved: later - schedule.horizon[node]!, expected: days - Math.max(0, float(work)) };
});

/** A node that begins so many days later than now; what runs has begun, and ends so much later. */
function slipped(
  { activities, workAt, earlyStart, earlyFinish }: PlanSchedule,
  node: number,
  days: number,
): Required<NodeSpec> {
  const spec = activities[workAt[node]!]!.node;
  if (spec.state === OPEN) return { ...spec, startFloor: earlyStart[node]! + days };
  return { ...spec, finishFloor: earlyFinish[node]! + days };
}

/** The plan’s last linked end with a stated date to come: what the whole is measured by. */
export function mainEnd(schedule: PlanSchedule): number | null {
  const { activities, dataDate } = schedule;
  const isToCome = (work: number): boolean => (activities[work]!.promised ?? -Infinity) > dataDate.now;
  return planEnds(schedule).find(({ work, isLinked }) => isLinked && isToCome(work))?.work ?? null;
}

/** DCMA 13: (days left on the critical path + its float to the stated date) ÷ days left; null where nothing is left. */
export function criticalPathIndex(schedule: PlanSchedule, end: number): number | null {
  const finish = schedule.earlyFinish[schedule.finishNode[end]!]!;
  const left = finish - schedule.dataDate.now;
  return left > 0 ? (left + schedule.activities[end]!.promised! - finish) / left : null;
}

/** DCMA 14: works that are done ÷ works whose baseline ends by today; null where none does. */
export function baselineExecution(
  schedule: PlanSchedule,
): { readonly done: number; readonly due: readonly number[] } | null {
  const { works, activities, isSummary, dataDate } = schedule;
  const based = [...works.keys()].filter(
    (work) =>
      (works[work]!.endBaseline ?? null) !== null && isSummary[work] === 0 && activities[work]!.state !== 'left-out',
  );
  const due = based.filter((work) => works[work]!.endBaseline! <= dataDate.today);
  if (due.length === 0) return null;
  return { done: based.filter((work) => activities[work]!.state === 'done').length, due };
}
