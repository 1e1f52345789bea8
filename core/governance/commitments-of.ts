import type { Commitment } from '../plan/governance.ts';
import type { Plan } from '../plan/plan.ts';
import type { Initiative, Milestone } from '../plan/work.ts';
import { onceFor } from '../plan/once-for.ts';
import { referencesTo } from '../plan/references.ts';

type Works = Pick<Plan, 'commitments' | 'initiatives' | 'milestones'>;

/**
 * The commitments that rest on each piece of work: the milestone a commitment names, else the initiative, else the work
 * that bears the commitment’s own id. A name that several works bear leads nowhere.
 */
export function commitmentsByWork(plan: Works): ReadonlyMap<Initiative | Milestone, readonly Commitment[]> {
  return byWork(plan.commitments)(plan.initiatives)(plan.milestones);
}

const byWork = onceFor((commitments: readonly Commitment[]) =>
  onceFor((initiatives: readonly Initiative[]) =>
    onceFor((milestones: readonly Milestone[]) => {
      const found = new Map<Initiative | Milestone, Commitment[]>();
      for (const commitment of commitments) {
        const work = workOfCommitment(commitment, { commitments, initiatives, milestones });
        if (work === null) continue;
        const known = found.get(work);
        if (known === undefined) found.set(work, [commitment]);
        else known.push(commitment);
      }
      return found;
    }),
  ),
);

/** The piece of work that a commitment rests on; null where it names none that the plan has once. */
export function workOfCommitment(commitment: Commitment, plan: Works): Initiative | Milestone | null {
  const only = (text: string | null | undefined, ...lists: readonly (readonly (Initiative | Milestone)[])[]) => {
    if (text === null || text === undefined) return null;
    const found = lists.flatMap((list) => referencesTo(list)(text));
    return found.length === 1 ? (found[0] ?? null) : null;
  };
  const { initiatives, milestones } = plan;
  return (
    only(commitment.milestone, milestones) ??
    only(commitment.initiative, initiatives, milestones) ??
    only(commitment.id, initiatives, milestones)
  );
}
