import type { Allocation } from '../../plan/resources.ts';
import { entriesOfRow } from './allocated-row.ts';
import type { DemandReading } from './demand-reading.ts';
import type { LedgerEntry, Need } from './ledger.ts';
import type { NamedWork } from './works.ts';

/** What the allocations ask for, and how they were read. */
export interface Allocated {
  readonly rows: readonly AllocatedRow[];
  readonly entries: readonly LedgerEntry[];
  /** Which work is given to whom; the same object as long as only amounts change. */
  readonly given: readonly Given[];
}

/** A work that a row gives to somebody; no needs where the row is left out. */
export interface Given {
  readonly work: NamedWork;
  readonly text: string;
  readonly needs: readonly Need[];
}

/** A row of a sheet: the places of its allocations, from the first with an amount to the one behind the last. */
export interface AllocatedRow extends Given {
  readonly from: number;
  readonly until: number;
  readonly entries: readonly LedgerEntry[];
  /** Where its entries begin among all. */
  readonly place: number;
}

/** Demand of the allocations. What two tables say of one person and one work is counted once. */
export function allocatedEntries(
  allocations: readonly Allocation[],
  workNamed: (text: string) => NamedWork,
  reading: DemandReading,
): Allocated {
  const { notes } = reading;
  const saidBy = new Map<string, string>();
  const rows: AllocatedRow[] = [];
  const all: LedgerEntry[] = [];
  for (let from = 0; from < allocations.length;) {
    const first = allocations[from]!;
    const until = behindRow(allocations, from, reading);
    if ((first.amount ?? 0) > 0) {
      const given = readRow(first);
      const entries = entriesOfRow(given, allocations.slice(from, until), reading);
      rows.push({ ...given, from, until, entries, place: all.length });
      for (const entry of entries) all.push(entry);
    }
    from = until;
  }
  return { rows, entries: all, given: rows.filter(({ entries }) => entries.length > 0) };

  function readRow(allocation: Allocation): Given {
    const text = allocation.initiative ?? allocation.name;
    const work = workNamed(text);
    const nobody = { work, text, needs: [] };
    if (work.isCancelled || work.isOnHold) {
      notes.add(work.isCancelled ? 'cancelled' : 'on-hold', allocation);
      return nobody;
    }
    const needs = needsOf(allocation, reading);
    if (needs.length === 0) notes.add('unknown-who', allocation);
    const fresh = needs.filter(({ of, key }) => {
      const said = `${of} ${key}\n${work.key}`;
      const table = saidBy.get(said) ?? allocation.source.table;
      saidBy.set(said, table);
      return table === allocation.source.table;
    });
    if (fresh.length < needs.length) notes.add('said-twice', allocation);
    return { ...nobody, needs: fresh };
  }
}

/** The place behind a row that begins at a place; an allocation of nothing is no row by itself and belongs to the one around it. */
function behindRow(allocations: readonly Allocation[], from: number, { notes }: DemandReading): number {
  const first = allocations[from]!;
  let until = from;
  for (; until < allocations.length; until += 1) {
    const allocation = allocations[until]!;
    const amount = allocation.amount ?? 0;
    if (amount > 0 && ((first.amount ?? 0) <= 0 || !isSameRow(first, allocation))) break;
    if (amount < 0) notes.add('negative', allocation);
  }
  return until;
}

function isSameRow(one: Allocation, other: Allocation): boolean {
  return (
    one.source.index === other.source.index &&
    one.source.table === other.source.table &&
    one.person === other.person &&
    one.initiative === other.initiative &&
    one.name === other.name
  );
}

/** Whom it takes: the person it names; else the skill, else the team. */
function needsOf({ person, skills, teams }: Allocation, { directory }: DemandReading): readonly Need[] {
  const people = person ? directory.who(person) : [];
  if (people.length > 0) return people;
  const named = (names: readonly string[] | null | undefined, of: 'skill' | 'team'): readonly Need[] =>
    (names ?? []).flatMap((name) => directory.find(name, [of]) ?? []);
  const skilled = named(skills, 'skill');
  return skilled.length > 0 ? skilled : named(teams, 'team');
}
