import type { Initiative, Milestone } from './work.ts';
import { referencesTo } from './references.ts';

/** The initiatives a milestone names in its initiative or parent column; several where a name repeats. */
export function initiativeOf(milestone: Milestone, initiatives: readonly Initiative[]): readonly Initiative[] {
  const find = referencesTo(initiatives);
  const named = (milestone.initiative ?? null) === null ? [] : find(milestone.initiative!);
  return named.length > 0 || (milestone.parent ?? null) === null ? named : find(milestone.parent!);
}
