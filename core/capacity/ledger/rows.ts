import { onceFor } from '../../plan/once-for.ts';
import type { Directory } from './directory.ts';
import type { CapacityOf, LedgerEntry, LoadRow, Need, Supplier } from './ledger.ts';
import type { Timeline } from './timeline.ts';

/** What the lines of a ledger are made of. */
export interface RowParts {
  readonly directory: Pick<Directory, 'people' | 'teams' | 'skills'>;
  readonly suppliers: readonly Supplier[];
  readonly entries: readonly LedgerEntry[];
  readonly timeline: Timeline;
}

/**
 * The lines of the ledger. A person in two teams, or with two skills, counts whole in each: what is left of a team or a
 * skill is what could still be asked of it alone. Whether several fit together is told by the flow, not by these sums.
 * `concerned` says which lines to make, all where it is absent.
 */
export function rowsOf(
  { directory, suppliers, entries, timeline }: RowParts,
  concerned?: (row: Need) => boolean,
): readonly LoadRow[] {
  const rows: ByNeed<Draft> = { person: new Map(), team: new Map(), skill: new Map() };
  const add = (of: CapacityOf, names: ReadonlyMap<string, string>): void => {
    for (const [key, name] of names)
      if (concerned?.({ of, key }) !== false) rows[of].set(key, blank(of, key, name, timeline.periods.length));
  };
  add('person', directory.people);
  add('team', directory.teams);
  add('skill', directory.skills);
  const groups = new Map<string, readonly Draft[]>();
  for (const supplier of suppliers) {
    const met = needsMet(supplier).flatMap(({ of, key }) => rows[of].get(key) ?? []);
    for (const row of met) supply(row, supplier);
    if (supplier.of === 'person') groups.set(supplier.key, met);
  }
  for (const entry of entries) {
    const { of, key } = entry.need;
    const asked = (of === 'person' ? groups.get(key) : undefined) ?? listOf(rows[of].get(key));
    for (const row of asked) demand(row, entry);
  }
  return [...rows.person.values(), ...rows.team.values(), ...rows.skill.values()];
}

function listOf<V>(one: V | undefined): readonly V[] {
  return one === undefined ? [] : [one];
}

type ByNeed<V> = Readonly<Record<CapacityOf, Map<string, V>>>;

/** The lines that a supplier adds to: their own, and those of their teams and skills, each once. */
export const needsMet = onceFor(({ of, key, teams, skills }: Supplier): readonly Need[] => {
  const met: Need[] = [{ of, key }];
  const join = (group: 'team' | 'skill', names: readonly string[]): void => {
    for (const name of new Set(names)) if (group !== of || name !== key) met.push({ of: group, key: name });
  };
  join('team', teams);
  join('skill', skills);
  return met;
});

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
  for (let at = 0; at < fte.length; at += 1) {
    row.supply[at]! += fte[at]!;
    row.pool[at]! += held[at]!;
  }
  for (const source of sources) row.sources.push(source);
}

/** An entry, and another that asks of the same in its place. */
export type Renewed = readonly [earlier: LedgerEntry, now: LedgerEntry];

/** A line with those of its entries replaced that were renewed. */
export function withEntries(row: LoadRow, renewed: readonly Renewed[]): LoadRow {
  const { of, key, name, supply: there, pool, isKnown, sources } = row;
  const made: Draft = { ...blank(of, key, name, there.length), supply: there, pool, isKnown, sources: [...sources] };
  const entries = row.entries.slice();
  for (const [earlier, now] of renewed) {
    const at = entries.indexOf(earlier);
    if (at !== -1) entries[at] = now;
  }
  for (const entry of entries) demand(made, entry);
  return made;
}

function demand(row: Draft, entry: LedgerEntry): void {
  row.entries.push(entry);
  const { fte, first, kind } = entry;
  for (let step = 0; step < fte.length; step += 1) {
    row.demand[first + step]! += fte[step]!;
    if (kind === 'draw') row.drawn[first + step]! += fte[step]!;
  }
}
