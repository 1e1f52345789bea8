import { sameHit } from './draft.ts';
import type { Gathered } from './gather.ts';
import type { Hit } from './rule.ts';

/**
 * The result of a rule with its hits replaced by the earlier ones where they say the very same of the same entities, so
 * that the findings made of them stay valid. Holds only while the tables are the same.
 */
export function withSettledHits(now: Gathered, before: Gathered | undefined): Gathered {
  const hits = before?.hits;
  if (hits === undefined || hits === now.hits || hits.length !== now.hits.length) return now;
  return now.hits.every((hit, at) => isSame(hit, hits[at])) ? { ...now, hits } : now;
}

function isSame(hit: Hit, before: Hit | undefined): boolean {
  return hit === before || (before !== undefined && hit.entity === before.entity && sameHit(hit, before));
}
