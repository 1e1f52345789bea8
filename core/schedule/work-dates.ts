import type { Day } from '../calendar/day.ts';
import type { PlanSchedule } from './plan-schedule.ts';

/** What decides when a piece of work is finished. */
export type Driver =
  | { readonly by: 'work'; readonly work: number }
  /** Its own stated date or constraint; today, because it could have begun before; facts, because it runs or is done. */
  | { readonly by: 'date' | 'today' | 'fact' };

/** The dates of one piece of work. */
export interface WorkDates {
  readonly start: Day;
  readonly finish: Day;
  readonly lateStart: Day | null;
  readonly lateFinish: Day | null;
  /** Working days; null for what is done, waits for itself, or leads to nothing that was asked for. */
  readonly totalFloat: number | null;
  readonly freeFloat: number | null;
  /** Working days from its finish to its stated date; negative where that does not hold; null where it states none. */
  readonly margin: number | null;
  readonly driver: Driver;
}

/** The dates of a work; null where it is left out, or nothing says when it happens. */
export function workDates(schedule: PlanSchedule, work: number): WorkDates | null {
  const node = schedule.finishNode[work] ?? -1;
  if (node === -1) return null;
  const driver = driverOf(schedule, node);
  const { state, isDated, promised } = schedule.activities[work]!;
  const isSummary = schedule.isSummary[work] === 1;
  if (!isDated && !isSummary && driver.by !== 'work') return null;
  const { time } = schedule.dataDate;
  const { begins, earlyFinish, lateStart, lateFinish, totalFloat, freeFloat, network } = schedule;
  const from = begins[work]!;
  const until = earlyFinish[node]!;
  const total = totalFloat[node]!;
  const isFloating = state !== 'done' && Number.isFinite(total) && !schedule.tied.has(work);
  // A milestone is a moment at the end of its day.
  const isMoment = !isSummary && network.duration[node] === 0;
  const startDay = isMoment ? time.finishDay : time.startDay;
  return {
    start: startDay(from),
    finish: time.finishDay(until),
    lateStart: isFloating && !isSummary ? startDay(lateStart[node]!) : null,
    lateFinish: isFloating ? time.finishDay(lateFinish[node]!) : null,
    totalFloat: isFloating ? tidy(total) : null,
    freeFloat: isFloating ? tidy(freeFloat[node]!) : null,
    margin: promised === null || state === 'done' ? null : tidy(promised - until),
    driver,
  };
}

function driverOf({ driver, workAt, network, earlyStart, dataDate }: PlanSchedule, node: number): Driver {
  const before = driver[node]!;
  if (before !== -1) return { by: 'work', work: workAt[before]! };
  if (network.state[node] !== 0) return { by: 'fact' };
  return { by: earlyStart[node]! <= dataDate.now ? 'today' : 'date' };
}

/** Hundredths of a day are told, no rounding errors and no -0. */
function tidy(days: number): number {
  return Math.round(days * 100) / 100 + 0;
}
