import { initiativeOf } from '../../plan/initiative-of.ts';
import { onceForText } from '../../plan/once-for-text.ts';
import { referenceKey, referencesTo } from '../../plan/references.ts';
import type { Initiative, Milestone } from '../../plan/work.ts';
import type { LedgerPlan } from './recalled.ts';

/** What a text says work is for. */
export interface NamedWork {
  readonly initiative: Initiative | null;
  /** The same for all ways in which one initiative is written. */
  readonly key: string;
  readonly isCancelled: boolean;
  /** It gave way for a time: it asks for nothing until it is back. */
  readonly isOnHold: boolean;
}

/** Looks up the initiatives that texts name, or that the milestones they name belong to; each text once. */
export function worksIn(plan: Pick<LedgerPlan, 'initiatives' | 'milestones'>): (text: string) => NamedWork {
  const initiatives = referencesTo(plan.initiatives);
  const milestones = referencesTo<Milestone>(plan.milestones);
  return onceForText((text) => {
    const [named, another] = initiatives(text);
    const [milestone] = named === undefined ? milestones(text) : [];
    const owners = milestone === undefined ? [] : initiativeOf(milestone, plan.initiatives);
    const initiative = (another === undefined ? named : undefined) ?? (owners.length === 1 ? owners[0]! : null);
    return {
      initiative,
      key: initiative === null ? `“${referenceKey(text)}` : keyOfWork(initiative),
      isCancelled: (initiative ?? milestone)?.status?.state === 'cancelled',
      isOnHold: (initiative ?? milestone)?.status?.state === 'on-hold',
    };
  });
}

/** Which row an initiative is: unique in the plan. */
export function keyOfWork({ source }: Initiative | Milestone): string {
  return `${source.table}\n${source.index}`;
}
