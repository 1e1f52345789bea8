import { changedPlaces } from '../plan/changed-places.ts';
import type { PlanSchedule } from './plan-schedule.ts';
import type { Spread } from './spread.ts';
import { observed, quantileOf } from './spread.ts';

/** How long finished work took, as a multiple of what was planned. */
export interface DurationHistory {
  /** Finished works with planned and actual dates. */
  readonly count: number;
  readonly median: number;
  /** Nine of ten took more than `low` and less than `high` … one in ten each lies beyond. */
  readonly low: number;
  readonly high: number;
  readonly mean: number;
  readonly variance: number;
  readonly ratios: Spread;
}

/** Fewer finished works say little of the next ones. */
const FEWEST = 10;
/** Ratios beyond are slips of a date, not work. */
const [LEAST, MOST] = [0.1, 10];

/** What the finished works of a plan say; null where fewer than ten have planned and actual dates. */
export function durationHistory(schedule: PlanSchedule): DurationHistory | null {
  const known = LAST.get(schedule.links);
  const history =
    known !== undefined && saysTheSame(schedule, known.of) ? known.history : historyOf(ratiosIn(schedule));
  LAST.set(schedule.links, { of: schedule, history });
  return history;
}

/** What was last told of works that hang together so: most edits are of work that is still to be done. */
const LAST = new WeakMap<
  PlanSchedule['links'],
  { readonly of: PlanSchedule; readonly history: DurationHistory | null }
>();

/** Whether no finished work took longer or less than it did before. */
function saysTheSame(schedule: PlanSchedule, before: PlanSchedule): boolean {
  if (schedule.isSummary !== before.isSummary || schedule.dataDate !== before.dataDate) return false;
  const places = changedPlaces(schedule.activities, before.activities);
  return places?.every((at) => ratioOf(schedule, at) === ratioOf(before, at)) === true;
}

function ratiosIn(schedule: PlanSchedule): readonly number[] {
  const ratios: number[] = [];
  for (let at = 0; at < schedule.works.length; at += 1) {
    const ratio = ratioOf(schedule, at);
    if (ratio !== null) ratios.push(ratio);
  }
  return ratios;
}

/** How long a finished work took by what was planned; null where it is not finished, or a date is missing. */
function ratioOf({ works, activities, isSummary, dataDate }: PlanSchedule, at: number): number | null {
  const { length, state } = activities[at]!;
  if (state !== 'done' || isSummary[at] === 1 || (length ?? 0) <= 0) return null;
  const work = works[at]!;
  const end = ('due' in work ? work.due : work.end) ?? null;
  const start = work.start ?? null;
  const endActual = work.endActual ?? null;
  if (start === null || end === null || endActual === null) return null;
  const took = dataDate.time.finishOf(endActual) - dataDate.time.startOf(work.startActual ?? start);
  return Math.min(MOST, Math.max(LEAST, took / length!));
}

function historyOf(ratios: readonly number[]): DurationHistory | null {
  if (ratios.length < FEWEST) return null;
  const ascending = ratios.toSorted((a, b) => a - b);
  const [low, median, high] = [0.1, 0.5, 0.9].map((share) => quantileOf(ascending, share)) as [number, number, number];
  const mean = ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length;
  const variance = ratios.reduce((sum, ratio) => sum + (ratio - mean) ** 2, 0) / ratios.length;
  return { count: ratios.length, median, low, high, mean, variance, ratios: observed(ratios) };
}
