import type { ApprovalRule } from '../../plan/approvals.ts';
import type { ApprovalHistory, CaseGroup } from './approval-history.ts';
import { isInLane } from './lane-name.ts';
import { quantileOf } from './quantile.ts';

/** A lane in which cases wait longer than the approval table allows. */
export interface SlowLane {
  readonly lane: string;
  /** Longest wait in working days. */
  readonly limit: number;
  /** Median wait in working days, and of how many answered cases. */
  readonly median: number;
  readonly cases: number;
  /** The rows that state the limit. */
  readonly rules: readonly ApprovalRule[];
}

/** A median of fewer answered cases says little: Lanekeeper’s own bar. */
export const FEWEST_FOR_SLOW = 5;

/**
 * The lanes whose median wait is above their stated limit, in the order of the history. Where the rows of a lane state
 * different limits, each is held against the cases of its own rows; cases that fit no row for sure then say nothing.
 */
export function slowLanes(
  { lanes, rules: groups }: ApprovalHistory,
  rules: readonly ApprovalRule[],
  fewest = FEWEST_FOR_SLOW,
): readonly SlowLane[] {
  return lanes.flatMap((lane) => {
    const stating = rules.filter((rule) => isInLane(rule, lane.name) && (rule.waitLimit ?? null) !== null);
    const limits = [...new Set(stating.map(({ waitLimit }) => waitLimit!))];
    return limits.flatMap((limit): readonly SlowLane[] => {
      const own = stating.filter(({ waitLimit }) => waitLimit === limit);
      const held: readonly CaseGroup[] = limits.length === 1 ? [lane] : groups.filter(({ rule }) => own.includes(rule));
      const waits = held.flatMap(({ cases }) => cases.flatMap(({ wait }) => wait ?? []));
      const median = quantileOf(waits, 0.5);
      if (median === null || waits.length < fewest || median <= limit) return [];
      return [{ lane: lane.name, limit, median, cases: waits.length, rules: own }];
    });
  });
}
