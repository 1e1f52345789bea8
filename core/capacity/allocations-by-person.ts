import { isGiven } from '../plan/allocation-parts.ts';
import { changedPlaces } from '../plan/changed-places.ts';
import { onceForList } from '../plan/once-for-list.ts';
import type { Allocation } from '../plan/resources.ts';
import { personKey } from '../plan/person-names.ts';
import { referenceKey } from '../plan/references.ts';

type ByPerson = ReadonlyMap<string, readonly Allocation[]>;

/**
 * Allocations of one named person each that give anything. What two tables say of one initiative is counted once. After an
 * edit of amounts the lists of all others are the same ones.
 */
export const allocationsByPerson = onceForList<Allocation, ByPerson>((allocations, before) => {
  const places = before === null ? null : changedPlaces(allocations, before.list);
  const edited = new Map(places?.map((at) => [before!.list[at]!, allocations[at]!]));
  const isOnlyAmounts = places !== null && [...edited].every(([one, other]) => differsInAmount(one, other));
  return isOnlyAmounts ? withAmounts(before!.value, edited) : grouped(allocations);
});

function differsInAmount(one: Allocation, other: Allocation): boolean {
  return isGiven(one) === isGiven(other) && personOf(one) === personOf(other) && isSameRow(one, other);
}

function withAmounts(lists: ByPerson, edited: ReadonlyMap<Allocation, Allocation>): ByPerson {
  const changed = new Set([...edited.keys()].map(personOf));
  return new Map(
    [...lists].map(([person, list]) => [
      person,
      changed.has(person) ? list.map((allocation) => edited.get(allocation) ?? allocation) : list,
    ]),
  );
}

/** The key of the person it names; null where it names nobody, or several. */
function personOf({ person }: Allocation): string | null {
  const written = person?.nature === 'person' ? person.names[0] : undefined;
  return written === undefined ? null : personKey(written);
}

function grouped(allocations: readonly Allocation[]): ByPerson {
  const people = new Map<string, Allocation[]>();
  const tables = new Map<string, string>();
  for (const allocation of allocations) if (isGiven(allocation)) listFor(allocation, people, tables)?.push(allocation);
  return people;
}

function isSameRow(one: Allocation, other: Allocation): boolean {
  return one.initiative === other.initiative && one.name === other.name && one.source.table === other.source.table;
}

/** The list an allocation belongs to; null where it names no person, or another table said it before. */
function listFor(
  allocation: Allocation,
  people: Map<string, Allocation[]>,
  tables: Map<string, string>,
): Allocation[] | null {
  const key = personOf(allocation);
  if (key === null) return null;
  const { initiative, name, source } = allocation;
  const work = `${key}\n${referenceKey(initiative ?? name)}`;
  const table = tables.get(work) ?? source.table;
  tables.set(work, table);
  if (table !== source.table) return null;
  const list = people.get(key) ?? [];
  people.set(key, list);
  return list;
}
