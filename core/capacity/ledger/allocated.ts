import { isGiven, standInOneTable } from '../../plan/allocation-parts.ts';
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

/** What an allocation asks for. */
export interface AllocatedRow extends Given {
  /** The place of the allocation in its list. */
  readonly at: number;
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
  const isSaidOnce = standInOneTable(allocations);
  const saidBy = new Map<string, string>();
  const rows: AllocatedRow[] = [];
  const all: LedgerEntry[] = [];
  for (const [at, allocation] of allocations.entries()) {
    if (isTaken(allocation)) notes.add('negative', allocation);
    if (!isGiven(allocation)) continue;
    const given = readRow(allocation);
    const entries = entriesOfRow(given, allocation, reading);
    rows.push({ ...given, at, entries, place: all.length });
    for (const entry of entries) all.push(entry);
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
    if (isSaidOnce) return { ...nobody, needs };
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

/** Whether less than nothing is given. */
export function isTaken({ amounts }: Allocation): boolean {
  return amounts?.some((amount) => (amount ?? 0) < 0) ?? false;
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
