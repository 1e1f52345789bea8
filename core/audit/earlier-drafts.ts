import type { Draft } from './draft.ts';
import type { Hit } from './rule.ts';

/** Hits of a rule, and what was drafted of each in its place. */
export interface Drafted {
  readonly hits: readonly Hit[];
  readonly drafts: readonly Draft[];
}

/** By place of a hit, what was drafted of the very same one before: after an edit most hits are what they were. */
export function earlierDrafts(hits: readonly Hit[], before: Drafted): readonly (Draft | undefined)[] {
  const drafted = new Map<Hit, Draft>();
  const there = before.hits;
  // Up to the first change the places are the same, and the rest is looked up.
  let first = 0;
  while (first < hits.length && hits[first] === there[first]) first += 1;
  for (let at = first; at < there.length; at += 1) drafted.set(there[at]!, before.drafts[at]!);
  return hits.map((hit, at) => (at < first ? before.drafts[at] : drafted.get(hit)));
}
