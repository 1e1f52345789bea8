import type { Plan } from './plan.ts';
import type { Initiative, Milestone, Update } from './work.ts';
import { onceFor } from './once-for.ts';
import { referenceKey, referencesTo } from './references.ts';

/** What was reported about one piece of work, oldest first. */
export interface History {
  /** The work as the updates write it. */
  readonly of: string;
  readonly updates: readonly Update[];
}

/**
 * The history of each piece of work, from updates with a day; updates without one keep no order and are left out,
 * except where the table has no column for the day: then its rows count as written one after the other.
 */
export const historiesOf = onceFor((updates: readonly Update[]): readonly History[] => {
  const byWork = new Map<string, { of: string; updates: Update[] }>();
  for (const update of updates) {
    const of = update.of === undefined ? update.name : update.of;
    if (of === null || update.on === null) continue;
    const key = referenceKey(of);
    const known = byWork.get(key);
    if (known === undefined) byWork.set(key, { of, updates: [update] });
    else known.updates.push(update);
  }
  for (const history of byWork.values()) history.updates.sort(byDay);
  return [...byWork.values()];
});

function byDay(a: Update, b: Update): number {
  return (a.on ?? '') < (b.on ?? '') ? -1 : (a.on ?? '') > (b.on ?? '') ? 1 : 0;
}

/** The piece of work that a history is about; null where the plan has none of that name, or several. */
export function workOf(
  history: History,
  plan: Pick<Plan, 'milestones' | 'initiatives'>,
): Initiative | Milestone | null {
  const found = [...referencesTo(plan.milestones)(history.of), ...referencesTo(plan.initiatives)(history.of)];
  return found.length === 1 ? found[0]! : null;
}
