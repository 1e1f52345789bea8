import { onceFor } from '../plan/once-for.ts';
import type { Allocation } from '../plan/resources.ts';
import { personKey } from '../plan/person-names.ts';
import { referenceKey } from '../plan/references.ts';

/** Allocations of one named person each, with an amount. What two tables say of one initiative is counted once. */
export const allocationsByPerson = onceFor(
  (allocations: readonly Allocation[]): ReadonlyMap<string, readonly Allocation[]> => {
    const people = new Map<string, Allocation[]>();
    const tables = new Map<string, string>();
    let before: Allocation | null = null;
    let list: Allocation[] | null = null;
    for (const allocation of allocations) {
      if (!((allocation.amount ?? 0) > 0)) continue;
      // The periods of one row follow each other and say the same of person and work.
      if (before === null || !isSameRow(before, allocation)) list = listFor(allocation, people, tables);
      before = allocation;
      list?.push(allocation);
    }
    return people;
  },
);

function isSameRow(one: Allocation, other: Allocation): boolean {
  return (
    one.person === other.person &&
    one.initiative === other.initiative &&
    one.name === other.name &&
    one.source.table === other.source.table
  );
}

/** The list an allocation belongs to; null where it names no person, or another table said it before. */
function listFor(
  { person, initiative, name, source }: Allocation,
  people: Map<string, Allocation[]>,
  tables: Map<string, string>,
): Allocation[] | null {
  const written = person?.nature === 'person' ? person.names[0] : undefined;
  if (written === undefined) return null;
  const key = personKey(written);
  const work = `${key}\n${referenceKey(initiative ?? name)}`;
  const table = tables.get(work) ?? source.table;
  tables.set(work, table);
  if (table !== source.table) return null;
  const list = people.get(key) ?? [];
  people.set(key, list);
  return list;
}
