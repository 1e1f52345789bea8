import { sameHit } from './draft.ts';
import type { Gathered } from './gather.ts';
import type { Hit } from './rule.ts';

/**
 * The result of a rule with its hits replaced by the earlier ones where they say the very same of the same entities, so
 * that the findings made of them stay valid. Holds only while the tables are the same.
 */
export function withSettledHits(now: Gathered, before: Gathered | undefined): Gathered {
  if (before === undefined || before.hits === now.hits) return now;
  return { ...now, hits: settledHits(now.hits, before.hits) };
}

/** Most edits change a hit, add one or take one away, and all before and after it say what they said. */
function settledHits(hits: readonly Hit[], before: readonly Hit[]): readonly Hit[] {
  const shorter = Math.min(hits.length, before.length);
  let first = 0;
  while (first < shorter && isSame(hits[first]!, before[first]!)) first += 1;
  if (first === hits.length && first === before.length) return before;
  let last = 0;
  while (last < shorter - first && isSame(hits[hits.length - 1 - last]!, before[before.length - 1 - last]!)) last += 1;
  const between = before.slice(first, before.length - last);
  const earlier = new Map(between.map((hit) => [hit.entity, hit]));
  return [
    ...before.slice(0, first),
    ...hits.slice(first, hits.length - last).map((hit) => {
      const known = earlier.get(hit.entity);
      return known !== undefined && isSame(hit, known) ? known : hit;
    }),
    ...before.slice(before.length - last),
  ];
}

function isSame(hit: Hit, before: Hit): boolean {
  return hit === before || (hit.entity === before.entity && sameHit(hit, before));
}
