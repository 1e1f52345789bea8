import { isGiven, standInOneTable } from '../plan/allocation-parts.ts';
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
  const isNew = standInOneTable(allocations) ? () => true : saidFirst();
  for (const allocation of allocations) {
    const person = isGiven(allocation) ? personOf(allocation) : null;
    if (person === null || !isNew(allocation, person)) continue;
    const list = people.get(person);
    if (list === undefined) people.set(person, [allocation]);
    else list.push(allocation);
  }
  return people;
}

/** Tells whether no other table said before that a person is given to the same work. */
function saidFirst(): (allocation: Allocation, person: string) => boolean {
  const tables = new Map<string, string>();
  return ({ initiative, name, source }, person) => {
    const work = `${person}\n${referenceKey(initiative ?? name)}`;
    const table = tables.get(work) ?? source.table;
    tables.set(work, table);
    return table === source.table;
  };
}

function isSameRow(one: Allocation, other: Allocation): boolean {
  return one.initiative === other.initiative && one.name === other.name && one.source.table === other.source.table;
}
