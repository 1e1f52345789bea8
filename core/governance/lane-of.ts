import type { Commitment, Guardrail, Lane } from '../plan/governance.ts';
import type { Plan } from '../plan/plan.ts';
import type { Initiative, Milestone } from '../plan/work.ts';
import { commitmentsByWork } from './commitments-of.ts';
import { guardrailsOf } from './guardrails-of.ts';

export type Authority = Pick<Plan, 'commitments' | 'guardrails' | 'initiatives' | 'milestones'>;

/** The lane of a piece of work and what puts it there; both lists are whole, whichever decides. */
export interface LaneOf {
  readonly lane: Lane;
  readonly commitments: readonly Commitment[];
  readonly guardrails: readonly Guardrail[];
}

/** Commitments first (a financial target or a client’s guarantee rests on it), then guardrails (a limit applies), else autonomy. */
export function laneOf(work: Initiative | Milestone, plan: Authority): LaneOf {
  const commitments = commitmentsByWork(plan).get(work) ?? [];
  const guardrails = guardrailsOf(work, plan);
  const lane = commitments.length > 0 ? 'commitment' : guardrails.length > 0 ? 'guardrail' : 'autonomy';
  return { lane, commitments, guardrails };
}

/** What of a piece of work is to be changed. */
export type ChangedPart = 'date' | 'scope' | 'value' | 'people' | 'notes';

/** Parts that a promise is made of; who does the work and what is noted of it breaks none. */
const PROMISED: ReadonlySet<ChangedPart> = new Set<ChangedPart>(['date', 'scope', 'value']);

/** The lane of one change: a commitment only where the change touches what was promised. */
export function laneOfChange(work: Initiative | Milestone, part: ChangedPart, plan: Authority): LaneOf {
  const whole = laneOf(work, plan);
  if (PROMISED.has(part)) return whole;
  return { ...whole, commitments: [], lane: whole.guardrails.length > 0 ? 'guardrail' : 'autonomy' };
}
