import { namesOfDependency } from '../plan/dependency-names.ts';
import type { Plan } from '../plan/plan.ts';
import type { Decision } from '../plan/registers.ts';
import type { Initiative, Milestone } from '../plan/work.ts';
import { onceFor } from '../plan/once-for.ts';
import { referencesTo } from '../plan/references.ts';

type Works = Pick<Plan, 'decisions' | 'initiatives' | 'milestones'>;

/** The decisions that touch each piece of work: those that say it waits for them, and those it says it depends on. */
export function decisionsByWork(plan: Works): ReadonlyMap<Initiative | Milestone, readonly Decision[]> {
  return byWork(plan.decisions)(plan.initiatives)(plan.milestones);
}

const byWork = onceFor((decisions: readonly Decision[]) =>
  onceFor((initiatives: readonly Initiative[]) =>
    onceFor((milestones: readonly Milestone[]) => {
      const found = new Map<Initiative | Milestone, Set<Decision>>();
      const add = (work: Initiative | Milestone, decision: Decision): void => {
        const known = found.get(work);
        if (known === undefined) found.set(work, new Set([decision]));
        else known.add(decision);
      };
      const findMilestone = referencesTo(milestones);
      const findInitiative = referencesTo(initiatives);
      for (const decision of decisions)
        for (const name of namesIn(decision.blocks))
          for (const work of [...findMilestone(name), ...findInitiative(name)]) add(work, decision);
      const findDecision = referencesTo(decisions);
      for (const work of [...milestones, ...initiatives])
        for (const name of (work.dependsOn ?? []).flatMap(namesOfDependency))
          for (const decision of findDecision(name)) add(work, decision);
      return new Map([...found].map(([work, set]) => [work, [...set]]));
    }),
  ),
);

/** A cell’s text as a whole, then each of its parts: a name may hold a comma. */
function namesIn(text: string | null | undefined): readonly string[] {
  if (text === null || text === undefined) return [];
  const parts = text.split(/\s*[,;|\n]\s*/).filter((part) => part !== '');
  return parts.length > 1 ? [text, ...parts] : [text];
}
