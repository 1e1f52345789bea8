import type { ApprovalRule } from '../../plan/approvals.ts';
import { plainWords } from '../../scorecard/plain-words.ts';
import type { ApprovalHistory } from './approval-history.ts';
import { laneNameOf } from './lane-name.ts';
import type { Waits } from './waits.ts';

/** How long a case usually waits for its answer. */
export interface UsualWait {
  /** Median in working days. */
  readonly days: number;
  /** Answered cases that it is the median of: of few of them it says little. */
  readonly cases: number;
  /** Cases of the same that still wait; their waits are not in the median. */
  readonly open: number;
  readonly by: 'rule' | 'lane';
}

/** A row of a table with fewer answered cases is told by its lane. */
const ENOUGH_OF_A_RULE = 5;

/** The usual wait in a lane, or of a row of an approval table; null where the history has no answered case of it. */
export function usualWait({ lanes, rules }: ApprovalHistory, of: string | ApprovalRule): UsualWait | null {
  const lane = typeof of === 'string' ? of : laneNameOf(of);
  const ofLane = lane === null ? undefined : lanes.find(({ name }) => plainWords(name) === plainWords(lane));
  const ofRule = typeof of === 'string' ? undefined : rules.find(({ rule }) => rule === of);
  const own = told(ofRule?.waits, 'rule');
  return own !== null && own.cases >= ENOUGH_OF_A_RULE ? own : (told(ofLane?.waits, 'lane') ?? own);
}

function told(waits: Waits | undefined, by: UsualWait['by']): UsualWait | null {
  if (waits === undefined || waits.median === null) return null;
  return { days: waits.median, cases: waits.cases, open: waits.open.cases, by };
}
