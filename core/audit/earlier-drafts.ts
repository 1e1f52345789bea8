import type { Entity } from '../plan/entity.ts';
import type { Draft } from './draft.ts';
import { sameHit } from './draft.ts';
import type { Hit } from './rule.ts';

/** Hits of a rule, and what was drafted of each in its place. */
export interface Drafted {
  readonly hits: readonly Hit[];
  readonly drafts: readonly Draft[];
}

/** Looks up what was drafted of a hit on an entity, or of one that said the same of it: after an edit most are what they were. */
export function draftsIn({ hits, drafts }: Drafted): (hit: Hit) => Draft | undefined {
  const places = new Map<Hit, number>();
  const latest = new Map<Entity, number>();
  for (const [at, hit] of hits.entries()) {
    if (hit.entity === undefined) continue;
    places.set(hit, at);
    latest.set(hit.entity, at);
  }
  return (hit) => {
    const place = places.get(hit);
    if (place !== undefined) return drafts[place];
    const of = hit.entity === undefined ? undefined : latest.get(hit.entity);
    return of !== undefined && sameHit(hits[of]!, hit) ? drafts[of] : undefined;
  };
}
