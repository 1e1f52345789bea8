import type { Entity } from '../plan/entity.ts';
import type { Plan } from '../plan/plan.ts';
import type { Reads, Recorder } from './reads.ts';
import type { EachRule, Hit } from './rule.ts';

/** What a rule over one entity at a time found on each. */
export interface EntityHits {
  /** By collection: the entities, and the hits of each at the same place. */
  readonly parts: readonly { readonly entities: readonly Entity[]; readonly hits: readonly (readonly Hit[])[] }[];
  readonly all: readonly Hit[];
  /** What it read besides the entities. */
  readonly reads: Reads;
}

const NO_HITS: readonly Hit[] = [];

/** Runs a rule on its entities; with the results of an earlier run that still hold, on those alone that are new in their place. */
export function checkEach(
  rule: EachRule,
  plan: Plan,
  { context, reads }: Recorder,
  known: EntityHits | null,
): EntityHits {
  let same = known !== null;
  const parts = rule.each.map((collection, part) => {
    const entities: readonly Entity[] = plan[collection];
    const before = known?.parts[part];
    if (before?.entities.length !== entities.length) same = false;
    const hits = entities.map((entity, at) => {
      const kept = before?.entities[at] === entity ? before.hits[at] : undefined;
      if (kept !== undefined) return kept;
      const found = hitsOf(rule.checkEach(entity as never, context));
      if (found !== NO_HITS || before === undefined || before.hits[at] !== NO_HITS) same = false;
      return found;
    });
    return { entities, hits };
  });
  // The earlier reads still hold and say all that the kept results rest on.
  const restsOn = known === null ? reads : new Map([...known.reads, ...reads]);
  return {
    parts,
    all:
      same && known !== null
        ? known.all
        : parts.flatMap(({ hits }) => hits.filter((found) => found !== NO_HITS).flat()),
    reads: restsOn,
  };
}

/** The hits of one entity in a list; most have none, and share one. */
function hitsOf(found: Iterable<Hit>): readonly Hit[] {
  let hits: Hit[] | null = null;
  for (const hit of found)
    if (hits === null) hits = [hit];
    else hits.push(hit);
  return hits ?? NO_HITS;
}
