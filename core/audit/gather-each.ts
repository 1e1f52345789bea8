import type { Entity } from '../plan/entity.ts';
import { changedPlaces } from '../plan/changed-places.ts';
import type { Plan } from '../plan/plan.ts';
import type { Reads, Recorder } from './reads.ts';
import type { EachRule, Hit } from './rule.ts';
import { listOf } from './rule.ts';

/** What a rule over one entity at a time found on each. */
export interface EntityHits {
  /** By collection: the entities, and the hits of each at the same place. */
  readonly parts: readonly Part[];
  readonly all: readonly Hit[];
  /** What it read besides the entities. */
  readonly reads: Reads;
}

interface Part {
  readonly entities: readonly Entity[];
  readonly hits: readonly (readonly Hit[])[];
}

/** Runs a rule on its entities; with the results of an earlier run that still hold, on those alone that are new in their place. */
export function checkEach(
  rule: EachRule,
  plan: Plan,
  { context, reads }: Recorder,
  known: EntityHits | null,
): EntityHits {
  const parts = rule.each.map((collection, at): Part => {
    const entities: readonly Entity[] = plan[collection];
    const check = (entity: Entity): readonly Hit[] => listOf(rule.checkEach(entity as never, context));
    return partAgain(entities, known?.parts[at], check);
  });
  const isSame = known !== null && parts.every(({ hits }, at) => hits === known.parts[at]?.hits);
  // The earlier reads still hold and say all that the kept results rest on.
  const restsOn = known === null ? reads : new Map([...known.reads, ...reads]);
  return {
    parts,
    all: isSame ? known.all : allOf(parts),
    reads: restsOn,
  };
}

function allOf(parts: readonly Part[]): readonly Hit[] {
  const all: Hit[] = [];
  for (const { hits } of parts) for (const found of hits) for (const hit of found) all.push(hit);
  return all;
}

/** The part of one collection; its list of hits is the earlier one where no entity has others. */
function partAgain(
  entities: readonly Entity[],
  before: Part | undefined,
  check: (entity: Entity) => readonly Hit[],
): Part {
  if (before === undefined) return { entities, hits: entities.map((entity) => check(entity)) };
  const places = changedPlaces(entities, before.entities);
  if (places === null) {
    const known = new Map(before.entities.map((entity, at) => [entity, before.hits[at]!]));
    return { entities, hits: entities.map((entity) => known.get(entity) ?? check(entity)) };
  }
  const found = places.map((at) => check(entities[at]!));
  if (places.every((at, index) => found[index]!.length === 0 && before.hits[at]!.length === 0))
    return { entities, hits: before.hits };
  const hits = before.hits.slice();
  for (const [index, at] of places.entries()) hits[at] = found[index]!;
  return { entities, hits };
}
