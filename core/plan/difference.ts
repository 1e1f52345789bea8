import type { Collection } from './plan.ts';
import type { PlainValue, PlanSnapshot, SnapshotEntity } from './snapshot.ts';
import { COLLECTIONS } from './snapshot.ts';

/** An entity that only one of two plans has. */
export interface OnlyInOne {
  readonly collection: Collection;
  readonly key: string;
  readonly name: string;
}

/** A field that two plans give different values; null for a plan whose table has no such column, too. */
export interface ChangedField extends OnlyInOne {
  readonly field: string;
  readonly before: PlainValue;
  readonly after: PlainValue;
}

/** What became of a plan between two snapshots, by collection and key. */
export interface PlanDifference {
  readonly added: readonly OnlyInOne[];
  readonly removed: readonly OnlyInOne[];
  readonly changed: readonly ChangedField[];
}

/** The difference of two snapshots. Entities are the same where their keys are; moved rows are no difference. */
export function differenceOf(before: PlanSnapshot, after: PlanSnapshot): PlanDifference {
  const added: OnlyInOne[] = [];
  const removed: OnlyInOne[] = [];
  const changed: ChangedField[] = [];
  for (const collection of COLLECTIONS) {
    const earlier = new Map(before.entities[collection].map((entity) => [entity.key, entity]));
    for (const entity of after.entities[collection]) {
      const twin = earlier.get(entity.key);
      earlier.delete(entity.key);
      if (twin === undefined) added.push(only(collection, entity));
      else for (const field of changedFields(twin, entity)) changed.push({ ...only(collection, entity), ...field });
    }
    for (const entity of earlier.values()) removed.push(only(collection, entity));
  }
  return { added, removed, changed };
}

function only(collection: Collection, { key, name }: SnapshotEntity): OnlyInOne {
  return { collection, key, name };
}

function changedFields(
  before: SnapshotEntity,
  after: SnapshotEntity,
): readonly Pick<ChangedField, 'field' | 'before' | 'after'>[] {
  const earlier = new Map(Object.entries({ ...before.fields, name: before.name }));
  const later = new Map(Object.entries({ ...after.fields, name: after.name }));
  const changed: Pick<ChangedField, 'field' | 'before' | 'after'>[] = [];
  for (const field of new Set([...earlier.keys(), ...later.keys()])) {
    const one = earlier.get(field) ?? null;
    const other = later.get(field) ?? null;
    if (JSON.stringify(one) !== JSON.stringify(other)) changed.push({ field, before: one, after: other });
  }
  return changed;
}
