import type { Plan } from '../../plan/plan.ts';
import type { PlanSchedule } from '../../schedule/plan-schedule.ts';
import type { LedgerReading } from '../ledger/ledger-of.ts';
import { levelFinish } from './level-finish.ts';
import { FULL } from './level-capacity.ts';
import type { LevelBreach, LevelledPlan, LevelMove, MoveCause, Span } from './levelled-plan.ts';
import { linkedStarts } from './lower-bound.ts';
import type { PlanProblem } from './plan-problem.ts';
import { planProblem } from './plan-problem.ts';
import type { Levelled } from './search.ts';
import { levelling } from './search.ts';
import type { Cause } from './why-moved.ts';
import { causesIn } from './why-moved.ts';

export interface PlanWish {
  /** Null: 5,000, fewer for plans of more than 5,000 pieces. */
  readonly schedules?: number | null;
  readonly seed?: number;
  /** Asked between schedules: true ends the search with the best so far. */
  readonly isOver?: () => boolean;
}

/** Schedules that a plan gets where none are asked for: fewer for large ones. */
const [SCHEDULES, FEWEST_SCHEDULES, WORK_IN_ALL] = [5000, 200, 25_000_000];

/**
 * Dates that respect capacity: links and dates of the schedule hold, commitments and what runs stay, and what is moved is
 * moved as little as possible: first of all so that commitments, deadlines and stated dates are kept, in that order. Yields
 * the share done.
 */
export function* levelPlan(
  plan: Plan,
  schedule: PlanSchedule,
  reading: LedgerReading,
  { schedules = null, seed = 1, isOver }: PlanWish = {},
): Generator<number, LevelledPlan> {
  yield 0;
  const given = planProblem(plan, schedule, reading);
  yield 0;
  const most = Math.floor(WORK_IN_ALL / Math.max(1, given.problem.size));
  const levelled = yield* levelling(given.problem, {
    aim: 'dates',
    schedules: schedules ?? Math.max(FEWEST_SCHEDULES, Math.min(SCHEDULES, most)),
    seed,
    isOver,
  });
  return told(given, schedule, levelled);
}

function told(given: PlanProblem, schedule: PlanSchedule, levelled: Levelled): LevelledPlan {
  const { units, problem, resources, known } = given;
  const { starts } = levelled;
  const { works, activities, isSummary } = schedule;
  const wished = linkedStarts(problem);
  const causeOf = causesIn(given, starts, wished);
  const isPlaced = (unit: number): boolean => starts[unit]! + problem.duration[unit]! <= known;
  const moves: LevelMove[] = [];
  const breaches: LevelBreach[] = [];
  for (const [at, unit] of units.entries()) {
    const days = starts[at]! - wished[at]!;
    if (unit.stays !== null || !isPlaced(at)) continue;
    const because = days > 0 ? toldCause(causeOf(at), given, schedule) : null;
    for (const work of unit.works) {
      if (activities[work]!.state !== 'open' || (isSummary[work] === 1 && unit.works.length === 1)) continue;
      const late = latenessOf(schedule, work, days);
      if (late !== null) breaches.push(late);
      if (days > 0)
        moves.push({
          work: works[work]!,
          from: spanOf(schedule, work, 0),
          to: spanOf(schedule, work, days),
          days,
          because,
        });
    }
  }
  const placed = units.every(({ stays }, at) => stays !== null || isPlaced(at));
  const used = new Set(problem.uses.resource);
  return {
    moves: moves.toSorted((one, other) => other.days - one.days),
    breaches: [...breaches, ...brokenBy(given, schedule, starts, wished)],
    stays: units.flatMap(({ stays, works: own }) =>
      stays === null || stays === 'done'
        ? []
        : own.flatMap((work) => (activities[work]!.state === 'done' ? [] : [{ work: works[work]!, why: stays }])),
    ),
    tooMuch: given.tooMuch.map(({ work, resource, asked }) => ({
      work: works[work]!,
      name: resources[resource]!.name,
      asked: asked / FULL,
      most: Math.max(0, ...resources[resource]!.units) / FULL,
    })),
    unplaced: units.flatMap(({ stays, works: own }, at) =>
      stays === null && !isPlaced(at) ? own.map((work) => works[work]!) : [],
    ),
    assumed: [...given.demand.owners.keys()].flatMap((work) => (isUnfinished(schedule, work) ? [works[work]!] : [])),
    unstated: resources.flatMap(({ name, isStated }, at) => (isStated || !used.has(at) ? [] : [name])),
    nobody: units.flatMap(({ works: own }, at) =>
      problem.uses.starts[at] !== problem.uses.starts[at + 1]
        ? []
        : own.flatMap((work) =>
            isUnfinished(schedule, work) && isSummary[work] === 0 && problem.duration[at]! > 0 ? [works[work]!] : [],
          ),
    ),
    isStaffed: used.size > 0,
    finish: placed ? levelFinish(given, schedule, wished, levelled) : null,
    schedules: levelled.schedules,
    isProved: levelled.cost <= levelled.bound,
  };
}

function isUnfinished({ activities }: PlanSchedule, work: number): boolean {
  const { state } = activities[work]!;
  return state === 'open' || state === 'running';
}

function toldCause(
  cause: Cause | null,
  { units, resources }: PlanProblem,
  { works, dataDate: { time, now } }: PlanSchedule,
): MoveCause | null {
  if (cause === null) return null;
  if (cause.by === 'unit') return { by: 'work', work: works[units[cause.unit]!.works[0]!]! };
  const { need, name } = resources[cause.resource]!;
  return {
    by: 'capacity',
    need,
    name,
    span: { start: time.startDay(now + cause.from), finish: time.finishDay(now + cause.until) },
    holds: cause.holders.map((unit) => works[units[unit]!.works[0]!]!),
  };
}

/** What stays, but waits for what had to move. */
function brokenBy(
  { unitLinks, units }: PlanProblem,
  { works }: PlanSchedule,
  starts: Int32Array,
  wished: Int32Array,
): readonly LevelBreach[] {
  const held = new Map(units.flatMap(({ stays, works: own }) => own.map((work) => [work, stays] as const)));
  return unitLinks.ceilings.flatMap(({ unit, latestStart, before }) => {
    const days = Math.round((starts[unit]! - latestStart) * 100) / 100;
    if (days <= 0 || wished[unit] === starts[unit]) return [];
    const kind = held.get(before) === 'commitment' ? 'commitment' : 'fixed';
    return [{ work: works[before]!, kind, days, waitsFor: works[units[unit]!.works[0]!]! }];
  });
}

/** A date that the delay breaks; one that was broken before is told by the schedule itself. */
function latenessOf(schedule: PlanSchedule, work: number, delay: number): LevelBreach | null {
  const { activities, network, finishNode, earlyFinish, works } = schedule;
  const finish = earlyFinish[finishNode[work]!]!;
  const ceiling = network.finishCeiling[finishNode[work]!]!;
  const { promised } = activities[work]!;
  const bound = ceiling < Infinity ? ceiling : promised;
  if (bound === null || delay <= 0 || finish + delay <= bound) return null;
  const days = Math.round((finish + delay - bound) * 100) / 100;
  return { work: works[work]!, kind: ceiling < Infinity ? 'deadline' : 'stated', days, waitsFor: null };
}

function spanOf({ begins, earlyFinish, finishNode, dataDate }: PlanSchedule, work: number, delay: number): Span {
  const { time } = dataDate;
  const finish = earlyFinish[finishNode[work]!]! + delay;
  const begin = begins[work]! + delay;
  const finishDay = time.finishDay(finish);
  return { start: begin === finish ? finishDay : time.startDay(begin), finish: finishDay };
}
