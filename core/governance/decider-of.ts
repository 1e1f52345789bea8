import type { People } from '../plan/people.ts';
import type { Plan } from '../plan/plan.ts';
import type { RaciRow } from '../plan/registers.ts';
import type { Initiative, Milestone } from '../plan/work.ts';
import { initiativeOf } from '../plan/initiative-of.ts';
import { referencesTo } from '../plan/references.ts';

/** Where it stands who decides, nearest first: the fallback chain. */
export const DECIDES_BY = [
  'decision-owner',
  'initiative-decision-owner',
  'accountable',
  'initiative-accountable',
  'owner',
  'initiative-owner',
  'integrator',
] as const;
export type DecidesBy = (typeof DECIDES_BY)[number];

export interface Decider {
  /** As written: a person, where the plan names one. */
  readonly name: string;
  readonly by: DecidesBy;
}

type Known = Pick<Plan, 'initiatives' | 'raci'>;

/**
 * Who decides on a piece of work: its decision owner; its initiative’s; who is accountable for it, or for its initiative,
 * in a responsibility matrix; its owner; its initiative’s owner; the integrator. Null where nobody is named at all.
 */
export function deciderOf(work: Initiative | Milestone, plan: Known): Decider | null {
  const above = ownInitiative(work, plan);
  const named: Readonly<Record<DecidesBy, string | null>> = {
    'decision-owner': nameOf(work.decisionOwner),
    'initiative-decision-owner': nameOf(above?.decisionOwner),
    accountable: accountableFor(work, plan.raci),
    'initiative-accountable': above === null ? null : accountableFor(above, plan.raci),
    owner: nameOf(work.owner),
    'initiative-owner': nameOf(above?.owner),
    integrator: integratorOf(work, plan),
  };
  const by = DECIDES_BY.find((one) => named[one] !== null);
  return by === undefined ? null : { name: named[by] ?? '', by };
}

/** Who answers for the seams: the work’s own integrator, else its initiative’s. */
export function integratorOf(work: Initiative | Milestone, plan: Pick<Plan, 'initiatives'>): string | null {
  return nameOf(work.integrator) ?? nameOf(ownInitiative(work, plan)?.integrator);
}

/** The one initiative that a milestone belongs to; null for an initiative, and where several bear the name. */
export function ownInitiative(
  work: Initiative | Milestone,
  { initiatives }: Pick<Plan, 'initiatives'>,
): Initiative | null {
  if (!('due' in work)) return null;
  const found = initiativeOf(work, initiatives);
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** People as a name; null where nobody is named or a placeholder stands. */
export function nameOf(people: People | null | undefined): string | null {
  if (people === null || people === undefined || people.nature === 'placeholder') return null;
  return people.names.length > 0 ? people.names.join(', ') : people.text;
}

/** The one role or person with an A in the only row of a matrix that bears the work’s id or name. */
function accountableFor(work: Initiative | Milestone, raci: readonly RaciRow[]): string | null {
  const find = referencesTo(raci);
  const rows = new Set([...find(work.name), ...(typeof work.id === 'string' ? find(work.id) : [])]);
  const [row] = rows;
  if (row === undefined || rows.size > 1) return null;
  const accountable = row.roles.filter(({ letters }) => letters.includes('A'));
  return accountable.length === 1 ? (accountable[0]?.who ?? null) : null;
}
