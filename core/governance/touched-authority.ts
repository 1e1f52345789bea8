import type { Commitment, Guardrail } from '../plan/governance.ts';
import type { Plan } from '../plan/plan.ts';
import type { Decision } from '../plan/registers.ts';
import { ownInitiative } from './decider-of.ts';
import { personKey } from '../plan/person-names.ts';
import { referencesTo } from '../plan/references.ts';
import { commitmentsByWork, workOfCommitment } from './commitments-of.ts';

type Known = Pick<Plan, 'commitments' | 'guardrails' | 'initiatives' | 'milestones' | 'people'>;

/** A commitment or guardrail that a decision touches, with the teams it belongs to. */
export interface Touched {
  readonly what: Commitment | Guardrail;
  readonly kind: 'commitment' | 'guardrail';
  readonly teams: readonly string[];
}

/**
 * What a decision touches of other teams: commitments and guardrails that it names, and commitments of the work that it
 * names, where the teams of both are known and have none in common.
 */
export function touchedOfOthers(decision: Decision, plan: Known): readonly Touched[] {
  const own = decision.teams ?? teamsOf(decision.owner?.names ?? [], plan);
  if (own.length === 0 || typeof decision.blocks !== 'string') return [];
  const mine = new Set(own.map(personKey));
  return touchedBy(decision.blocks, plan).filter(
    ({ teams }) => teams.length > 0 && teams.every((team) => !mine.has(personKey(team))),
  );
}

function touchedBy(text: string, plan: Known): readonly Touched[] {
  const guardrails = referencesTo(plan.guardrails)(text);
  const byWork = commitmentsByWork(plan);
  const works = [...referencesTo(plan.milestones)(text), ...referencesTo(plan.initiatives)(text)];
  const commitments = new Set([
    ...referencesTo(plan.commitments)(text),
    ...works.flatMap((work) => byWork.get(work) ?? []),
  ]);
  return [
    ...[...commitments].map((what): Touched => ({ what, kind: 'commitment', teams: teamsOfCommitment(what, plan) })),
    ...guardrails.map((what): Touched => ({ what, kind: 'guardrail', teams: teamsOf(what.owner?.names ?? [], plan) })),
  ];
}

function teamsOfCommitment(commitment: Commitment, plan: Known): readonly string[] {
  const work = workOfCommitment(commitment, plan);
  const above = work === null ? null : ownInitiative(work, plan);
  const stated = work?.teams ?? above?.teams ?? [];
  return stated.length > 0 ? stated : teamsOf(commitment.owner?.names ?? [], plan);
}

function teamsOf(names: readonly string[], { people }: Pick<Plan, 'people'>): readonly string[] {
  const keys = new Set(names.map(personKey));
  return people.filter(({ name }) => keys.has(personKey(name))).flatMap(({ teams }) => teams ?? []);
}
