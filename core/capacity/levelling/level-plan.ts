import type { Day } from '../../calendar/day.ts';
import type { Plan } from '../../plan/plan.ts';
import type { DatedWork } from '../../schedule/activity.ts';
import type { PlanSchedule } from '../../schedule/plan-schedule.ts';
import type { LedgerReading } from '../ledger/ledger-of.ts';
import type { Need } from '../ledger/ledger.ts';
import { FULL } from './level-capacity.ts';
import type { Staying } from './level-units.ts';
import { linkedStarts } from './lower-bound.ts';
import type { PlanProblem } from './plan-problem.ts';
import { planProblem } from './plan-problem.ts';
import { levelling } from './search.ts';
import { causesIn } from './why-moved.ts';

/** First and last day of a piece of work. */
export interface Span {
  readonly start: Day;
  readonly finish: Day;
}

/** A piece of work that starts later than its links and dates ask for, because somebody has no time sooner. */
export interface LevelMove {
  readonly work: DatedWork;
  readonly from: Span;
  readonly to: Span;
  /** Working days. */
  readonly days: number;
  /** Who has no time for it until then, and a day on which it shows; or the work it now waits for. */
  readonly because:
    | { readonly by: 'capacity'; readonly need: Need; readonly name: string; readonly on: Day }
    | { readonly by: 'work'; readonly work: DatedWork }
    | null;
}

/** A date that does not hold once people are given no more than they can do. */
export interface LevelBreach {
  readonly work: DatedWork;
  readonly kind: 'commitment' | 'fixed' | 'deadline' | 'stated';
  /** Working days too late: of the work itself, or of `waitsFor`, without which it cannot begin or end. */
  readonly days: number;
  readonly waitsFor: DatedWork | null;
}

/** A plan’s dates with everybody given no more than they can do. */
export interface LevelledPlan {
  readonly moves: readonly LevelMove[];
  /** Open work that may not move, and why. */
  readonly stays: readonly { readonly work: DatedWork; readonly why: Exclude<Staying, 'done'> }[];
  readonly breaches: readonly LevelBreach[];
  /** Work that alone takes more of somebody than there is, in full-time people. */
  readonly tooMuch: readonly {
    readonly work: DatedWork;
    readonly name: string;
    readonly asked: number;
    readonly most: number;
  }[];
  /** Work that finds no time of its people as far as they are known; its dates are left as they are. */
  readonly unplaced: readonly DatedWork[];
  /** Tasks that count with all the time of their owners, because nothing says how much they take. */
  readonly assumed: readonly DatedWork[];
  readonly schedules: number;
  /** Whether no dates with less lateness and delay exist. */
  readonly isProved: boolean;
}

export interface PlanWish {
  readonly schedules?: number;
  readonly seed?: number;
}

const SCHEDULES = 5000;

/**
 * Dates that respect capacity: links and dates of the schedule hold, commitments and what runs stay, and what is moved is
 * moved as little as possible: first of all so that commitments, deadlines and stated dates are kept, in that order. Yields
 * the share done.
 */
export function* levelPlan(
  plan: Plan,
  schedule: PlanSchedule,
  reading: LedgerReading,
  { schedules = SCHEDULES, seed = 1 }: PlanWish = {},
): Generator<number, LevelledPlan> {
  const given = planProblem(plan, schedule, reading);
  const levelled = yield* levelling(given.problem, { aim: 'dates', schedules, seed });
  return told(given, schedule, levelled.starts, {
    schedules: levelled.schedules,
    isProved: levelled.cost <= levelled.bound,
  });
}

function told(
  given: PlanProblem,
  schedule: PlanSchedule,
  starts: Int32Array,
  search: Pick<LevelledPlan, 'schedules' | 'isProved'>,
): LevelledPlan {
  const { units, problem, resources, known } = given;
  const { works, activities, dataDate, isSummary } = schedule;
  const wished = linkedStarts(problem);
  const causeOf = causesIn(given, starts);
  const { time, now } = dataDate;
  const isPlaced = (unit: number): boolean => starts[unit]! + problem.duration[unit]! <= known;
  const moves: LevelMove[] = [];
  const breaches: LevelBreach[] = [];
  for (const [at, unit] of units.entries()) {
    const days = starts[at]! - wished[at]!;
    if (unit.stays !== null || !isPlaced(at)) continue;
    const cause = days > 0 ? causeOf(at) : null;
    for (const work of unit.works) {
      if (activities[work]!.state !== 'open' || (isSummary[work] === 1 && unit.works.length === 1)) continue;
      const late = latenessOf(schedule, work, days);
      if (late !== null) breaches.push(late);
      if (days <= 0) continue;
      moves.push({
        work: works[work]!,
        from: spanOf(schedule, work, 0),
        to: spanOf(schedule, work, days),
        days,
        because:
          cause === null
            ? null
            : cause.by === 'unit'
              ? { by: 'work', work: works[units[cause.unit]!.works[0]!]! }
              : {
                  by: 'capacity',
                  need: resources[cause.resource]!.need,
                  name: resources[cause.resource]!.name,
                  on: time.startDay(now + cause.day),
                },
      });
    }
  }
  const held = new Map(units.flatMap(({ stays, works: own }) => own.map((work) => [work, stays] as const)));
  for (const { unit, latestStart, before } of given.unitLinks.ceilings) {
    const days = Math.round((starts[unit]! - latestStart) * 100) / 100;
    if (days <= 0 || wished[unit] === starts[unit]) continue;
    const kind = held.get(before) === 'commitment' ? 'commitment' : 'fixed';
    breaches.push({ work: works[before]!, kind, days, waitsFor: works[units[unit]!.works[0]!]! });
  }
  return {
    moves,
    breaches,
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
    assumed: [...given.demand.owners.keys()].map((work) => works[work]!),
    ...search,
  };
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
