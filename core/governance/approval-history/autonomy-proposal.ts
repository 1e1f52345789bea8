import { daysBetween } from '../../calendar/day.ts';
import type { ApprovalHistory, CaseGroup, RuleGroup } from './approval-history.ts';
import type { ApprovalRule } from '../../plan/approvals.ts';
import { needsNobody } from '../approvals/outcome-of.ts';
import { isAutonomy } from './autonomy-lane.ts';
import type { ApprovalCase } from './approval-case.ts';
import { isInLane } from './lane-name.ts';

/** From when on an approval that changes nothing is proposed for autonomy. */
export interface ProposalBar {
  /** Fewest decided cases. */
  readonly decided: number;
  /** The yield is under this, 0–1. */
  readonly share: number;
  /** The upper end of its interval is under this, 0–1. */
  readonly upper: number;
}

/** algorithms.md, Governance: approval yield. */
export const PROPOSAL_BAR: ProposalBar = { decided: 30, share: 0.02, upper: 0.1 };

/** Whether an approval so seldom makes a difference that what it is asked for could be decided without it. */
export function proposesAutonomy({ yield: { decided, share, interval } }: CaseGroup, bar = PROPOSAL_BAR): boolean {
  return decided >= bar.decided && share !== null && share < bar.share && interval.high < bar.upper;
}

/** Approvals that are proposed for autonomy. */
export interface Proposal {
  readonly by: 'lane' | 'rule' | 'approver' | 'all';
  readonly group: CaseGroup;
  readonly freed: Freed;
}

/**
 * What a history proposes for autonomy, each cause once: lanes; rows of lanes that are not proposed whole; and where cases
 * tell no lane, all of them, else the approvers who change nothing. What nobody has to approve already is left out.
 */
export function proposalsOf(
  history: ApprovalHistory,
  table: readonly ApprovalRule[],
  bar = PROPOSAL_BAR,
): readonly Proposal[] {
  const { all, approvers } = history;
  const lanes = history.lanes.filter(({ name }) => !isAutonomy(name, table));
  const rules = history.rules.filter(({ rule }) => !needsNobody(rule) && rule.authority !== 'autonomy');
  const proposed = <G extends CaseGroup>(groups: readonly G[]): readonly G[] =>
    groups.filter((group) => proposesAutonomy(group, bar) && group.cases.some(isAsked));
  const told = (by: Proposal['by'], groups: readonly CaseGroup[]): readonly Proposal[] =>
    groups.map((group) => ({ by, group, freed: freedBy(group, history) }));
  if (history.lanes.length === 0) {
    const whole = proposed([all]);
    return whole.length > 0 ? told('all', whole) : told('approver', proposed(approvers));
  }
  const whole = proposed(lanes);
  const isWithin = ({ rule }: RuleGroup): boolean => whole.some(({ name }) => isInLane(rule, name));
  return [...told('lane', whole), ...told('rule', proposed(rules.filter((group) => !isWithin(group))))];
}

/** Whether the line names an approver, or has no column for one. */
function isAsked({ request, approvers }: ApprovalCase): boolean {
  return request.approvers === undefined || approvers.length > 0;
}

/** What deciding without an approval would free. */
export interface Freed {
  /** Working days that answered cases waited in all, as far as their waits are known. */
  readonly days: number;
  /** How many cases that is of. */
  readonly cases: number;
  /** The same for one year at the pace of the history; null where it covers less than a quarter, or no days are known. */
  readonly perYear: number | null;
}

/** A shorter history says too little about a year. */
const SHORTEST_DAYS = 91;
const DAYS_A_YEAR = 365.25;

/** The waits of a part of a history, and what they come to in a year: sum × 365.25 ÷ days that the history covers. */
export function freedBy({ waits: { sum, cases } }: CaseGroup, { span }: Pick<ApprovalHistory, 'span'>): Freed {
  const covered = span === null ? 0 : daysBetween(span.from, span.to) + 1;
  const isLong = covered >= SHORTEST_DAYS && cases > 0;
  return { days: sum, cases, perYear: isLong ? (sum * DAYS_A_YEAR) / covered : null };
}
