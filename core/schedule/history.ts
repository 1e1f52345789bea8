import { sameItems } from '../plan/settled.ts';
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
  const ratios = ratiosIn(schedule);
  const known = LAST.get(schedule.links);
  if (known !== undefined && sameItems(known.ratios, ratios)) return known.history;
  const history = historyOf(ratios);
  LAST.set(schedule.links, { ratios, history });
  return history;
}

/** What was last told of works that hang together so: most edits are of work that is still to be done. */
const LAST = new WeakMap<
  PlanSchedule['links'],
  { readonly ratios: readonly number[]; readonly history: DurationHistory | null }
>();

function ratiosIn({ works, activities, isSummary, dataDate }: PlanSchedule): readonly number[] {
  const ratios: number[] = [];
  const { time } = dataDate;
  for (let at = 0; at < works.length; at += 1) {
    const { length, state } = activities[at]!;
    if (state !== 'done') continue;
    const work = works[at]!;
    const end = 'due' in work ? work.due : work.end;
    const start = work.start ?? null;
    if (isSummary[at] === 1 || (length ?? 0) <= 0) continue;
    if (start === null || (end ?? null) === null || (work.endActual ?? null) === null) continue;
    const took = time.finishOf(work.endActual!) - time.startOf(work.startActual ?? start);
    ratios.push(Math.min(MOST, Math.max(LEAST, took / length!)));
  }
  return ratios;
}

function historyOf(ratios: readonly number[]): DurationHistory | null {
  if (ratios.length < FEWEST) return null;
  const ascending = ratios.toSorted((a, b) => a - b);
  const [low, median, high] = [0.1, 0.5, 0.9].map((share) => quantileOf(ascending, share)) as [number, number, number];
  const mean = ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length;
  const variance = ratios.reduce((sum, ratio) => sum + (ratio - mean) ** 2, 0) / ratios.length;
  return { count: ratios.length, median, low, high, mean, variance, ratios: observed(ratios) };
}
