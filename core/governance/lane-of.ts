import type { Commitment, Guardrail, Lane } from '../plan/governance.ts';
import type { Plan } from '../plan/plan.ts';
import type { Decision } from '../plan/registers.ts';
import { isWaiting } from '../plan/waiting-decision.ts';
import type { Initiative, Milestone } from '../plan/work.ts';
import { commitmentsByWork } from './commitments-of.ts';
import { decisionsByWork } from './decisions-of.ts';
import { guardrailsOf } from './guardrails-of.ts';

export type Authority = Pick<Plan, 'commitments' | 'guardrails' | 'decisions' | 'initiatives' | 'milestones'>;

/** The lane of a piece of work and what puts it there; the lists are whole, whichever decides. */
export interface LaneOf {
  /** Null where the plan lists neither commitments nor guardrails and no decision says: autonomy is never taken for granted. */
  readonly lane: Lane | null;
  readonly commitments: readonly Commitment[];
  readonly guardrails: readonly Guardrail[];
  /** Decisions on it that wait and say their lane. */
  readonly decisions: readonly Decision[];
}

/**
 * Commitments first (a financial target or a client’s guarantee rests on it), then guardrails (a limit applies), else
 * autonomy. A decision that still waits puts the work it touches into its own lane at least.
 */
export function laneOf(work: Initiative | Milestone, plan: Authority): LaneOf {
  const found = {
    commitments: commitmentsByWork(plan).get(work) ?? [],
    guardrails: guardrailsOf(work, plan),
    decisions: (decisionsByWork(plan).get(work) ?? []).filter((one) => Boolean(one.lane) && isWaiting(one)),
  };
  return { lane: laneBy(found, plan), ...found };
}

/** What of a piece of work is to be changed. */
export type ChangedPart = 'date' | 'scope' | 'value' | 'people' | 'notes';

/** Parts that a promise is made of; who does the work and what is noted of it breaks none. */
const PROMISED: ReadonlySet<ChangedPart> = new Set<ChangedPart>(['date', 'scope', 'value']);

/** The lane of one change: a commitment only where the change touches what was promised. */
export function laneOfChange(work: Initiative | Milestone, part: ChangedPart, plan: Authority): LaneOf {
  const whole = laneOf(work, plan);
  if (PROMISED.has(part)) return whole;
  const rest = { ...whole, commitments: [], decisions: [] };
  return { ...rest, lane: laneBy(rest, plan) };
}

function laneBy(
  { commitments, guardrails, decisions }: Omit<LaneOf, 'lane'>,
  plan: Pick<Plan, 'commitments' | 'guardrails'>,
): Lane | null {
  const says = (lane: Lane): boolean => decisions.some((decision) => decision.lane === lane);
  if (commitments.length > 0 || says('commitment')) return 'commitment';
  if (guardrails.length > 0 || says('guardrail')) return 'guardrail';
  return plan.commitments.length + plan.guardrails.length > 0 || says('autonomy') ? 'autonomy' : null;
}
