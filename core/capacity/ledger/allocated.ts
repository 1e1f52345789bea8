import { cellOf } from '../../plan/provenance.ts';
import type { Allocation } from '../../plan/resources.ts';
import type { DemandReading } from './demand-reading.ts';
import { daysOf, entriesFor } from './demand-reading.ts';
import type { LedgerEntry, Need } from './ledger.ts';
import type { NamedWork } from './works.ts';

/** What the allocations ask for, and how they were read. */
export interface Allocated {
  /** By place of the allocation: what its row has in common, null where it was not read. */
  readonly rows: readonly (AllocatedRow | null)[];
  readonly entries: readonly LedgerEntry[];
  /** By place of the allocation, where its entries begin; then where the last ones end. */
  readonly starts: readonly number[];
  /** Which work is given to whom; the same object as long as only amounts change. */
  readonly given: readonly Given[];
}

/** A work that a row gives to somebody. */
export interface Given {
  readonly work: NamedWork;
  readonly text: string;
  readonly needs: readonly Need[];
}

/** What the cells of one row have in common; no needs where the row is left out. */
interface AllocatedRow extends Given {
  readonly of: Allocation;
}

const NONE: readonly LedgerEntry[] = [];

/** Demand of the allocations. What two tables say of one person and one work is counted once. */
export function allocatedEntries(
  allocations: readonly Allocation[],
  workNamed: (text: string) => NamedWork,
  reading: DemandReading,
): Allocated {
  const { notes } = reading;
  const saidBy = new Map<string, string>();
  const given = new Set<AllocatedRow>();
  const rows: (AllocatedRow | null)[] = [];
  let row: AllocatedRow | null = null;
  const entries: LedgerEntry[] = [];
  const starts: number[] = [];
  for (const allocation of allocations) {
    starts.push(entries.length);
    const amount = allocation.amount ?? 0;
    if (amount < 0) notes.add('negative', allocation);
    if (amount <= 0) {
      rows.push(null);
      continue;
    }
    // The periods of one row follow each other and say the same of person and work.
    if (row === null || !isSameRow(row.of, allocation)) row = readRow(allocation);
    rows.push(row);
    const own = entriesIn(row, allocation, reading);
    if (own.length > 0) given.add(row);
    for (const entry of own) entries.push(entry);
  }
  starts.push(entries.length);
  return { rows, entries, starts, given: [...given] };

  function readRow(allocation: Allocation): AllocatedRow {
    const text = allocation.initiative ?? allocation.name;
    const work = workNamed(text);
    const nobody = { of: allocation, work, text, needs: [] };
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

/** What one allocation asks for. */
export function entriesIn(
  { work, text, needs }: Given,
  allocation: Allocation,
  reading: DemandReading,
): readonly LedgerEntry[] {
  if (needs.length === 0) return NONE;
  const own = daysOf(work.initiative);
  const asked = {
    amount: allocation.amount ?? 0,
    unit: allocation.unit,
    from: allocation.period?.start ?? allocation.start ?? own.from,
    to: allocation.period?.end ?? allocation.end ?? own.to,
  };
  const cell = cellOf(allocation, 'amount');
  return entriesFor(
    'allocation',
    asked,
    { entity: allocation, cell, initiative: work.initiative, work: text, needs },
    reading,
  );
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
