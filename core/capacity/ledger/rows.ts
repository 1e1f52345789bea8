import type { Directory } from './directory.ts';
import type { CapacityOf, LedgerEntry, LoadRow, Need, Supplier } from './ledger.ts';
import type { Timeline } from './timeline.ts';

/**
 * The lines of the ledger. A person in two teams, or with two skills, counts whole in each: what is left of a team or a
 * skill is what could still be asked of it alone. Whether several fit together is told by the flow, not by these sums.
 */
export function rowsOf(
  directory: Directory,
  suppliers: readonly Supplier[],
  entries: readonly LedgerEntry[],
  { periods }: Timeline,
): readonly LoadRow[] {
  const rows = new Map<string, Draft>();
  const add = (of: CapacityOf, names: ReadonlyMap<string, string>): void => {
    for (const [key, name] of names) rows.set(keyOf({ of, key }), blank(of, key, name, periods.length));
  };
  add('person', directory.people);
  add('team', directory.teams);
  add('skill', directory.skills);
  const groups = new Map<string, readonly Draft[]>();
  for (const supplier of suppliers) {
    const own = rows.get(keyOf(supplier));
    const needs = [
      supplier,
      ...supplier.teams.map((key) => ({ of: 'team' as const, key })),
      ...supplier.skills.map((key) => ({ of: 'skill' as const, key })),
    ];
    const met = new Set(needs.flatMap((need) => rows.get(keyOf(need)) ?? []));
    for (const row of met) supply(row, supplier);
    if (supplier.of === 'person' && own !== undefined) groups.set(keyOf(supplier), [...met]);
  }
  for (const entry of entries) {
    const own = rows.get(keyOf(entry.need));
    const concerned = groups.get(keyOf(entry.need)) ?? (own === undefined ? [] : [own]);
    for (const row of concerned) demand(row, entry);
  }
  return [...rows.values()];
}

type Draft = { -readonly [K in keyof LoadRow]: LoadRow[K] } & {
  entries: LedgerEntry[];
  sources: LoadRow['sources'][number][];
};

function blank(of: CapacityOf, key: string, name: string, periods: number): Draft {
  const none = (): Float64Array => new Float64Array(periods);
  return {
    of,
    key,
    name,
    isKnown: false,
    supply: none(),
    pool: none(),
    drawn: none(),
    demand: none(),
    entries: [],
    sources: [],
  };
}

function supply(row: Draft, { fte, held, sources }: Supplier): void {
  row.isKnown = true;
  for (const [at, amount] of fte.entries()) {
    row.supply[at]! += amount;
    row.pool[at]! += held[at]!;
  }
  for (const source of sources) row.sources.push(source);
}

function demand(row: Draft, entry: LedgerEntry): void {
  row.entries.push(entry);
  for (const [step, amount] of entry.fte.entries()) {
    row.demand[entry.first + step]! += amount;
    if (entry.kind === 'draw') row.drawn[entry.first + step]! += amount;
  }
}

function keyOf({ of, key }: Need): string {
  return `${of} ${key}`;
}
