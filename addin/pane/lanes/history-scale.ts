import type { HistoryGroup } from './history-answers.ts';

/** Where the pictures of a list end, so that its lines can be compared. */
export interface HistoryScale {
  /** Working days; at least 1. */
  readonly days: number;
  /** 0–1. */
  readonly share: number;
}

const SMALLEST_SHARE = 0.1;

/** One scale for the waits and yields of a list. */
export function groupScale(groups: readonly HistoryGroup[]): HistoryScale {
  const days = groups.flatMap(({ waits, limits }) => [waits.ninetieth ?? 0, limits.at(-1) ?? 0]);
  const shares = groups.flatMap((one) => (one.yield.share === null ? [] : [one.yield.interval.high]));
  return {
    days: days.reduce((most, one) => Math.max(most, one), 1),
    share: shares.reduce((most, one) => Math.max(most, one), SMALLEST_SHARE),
  };
}
