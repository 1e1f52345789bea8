import type { Entity } from '../../plan/entity.ts';
import type { People } from '../../plan/people.ts';
import type { Plan } from '../../plan/plan.ts';
import { plainWords } from '../plain-words.ts';

/** Work of the plan that an action names. */
export interface PlannedAction {
  readonly item: Entity;
  readonly owner: People | null;
}

/** Content words that an item must share with the action: this many of them. */
const SHARED = 0.6;
const SHORTEST = 4;
/** Words are compared by their first letters, so that “hire” meets “hiring”. */
const STEM = 5;

/** The initiative, milestone, request, issue or decision that says most of an action's words; null where none says enough. */
export function actionInPlan(
  action: string,
  plan: Pick<Plan, 'initiatives' | 'milestones' | 'requests' | 'raisedIssues' | 'decisions'>,
): PlannedAction | null {
  const wanted = stemsOf(action);
  if (wanted.size === 0) return null;
  let best: PlannedAction | null = null;
  let most = SHARED;
  for (const item of [
    ...plan.initiatives,
    ...plan.milestones,
    ...plan.raisedIssues,
    ...plan.decisions,
    ...plan.requests,
  ]) {
    const has = stemsOf(item.name);
    const share = [...wanted].filter((stem) => has.has(stem)).length / wanted.size;
    if (share < most || (share === most && best !== null)) continue;
    most = share;
    best = { item, owner: ('owner' in item ? item.owner : item.people) ?? null };
  }
  return best;
}

function stemsOf(text: string): ReadonlySet<string> {
  const words = plainWords(text).split(/[^\p{L}\p{N}]+/u);
  return new Set(words.filter((word) => word.length >= SHORTEST).map((word) => word.slice(0, STEM)));
}
