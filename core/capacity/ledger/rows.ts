import { amountAt } from '../group-demand.ts';
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
  const nothing = new Float64Array(timeline.periods.length);
  const add = (of: CapacityOf, names: ReadonlyMap<string, string>): void => {
    for (const [key, name] of names)
      if (concerned?.({ of, key }) !== false) rows[of].set(key, blank(of, key, name, nothing));
  };
  add('person', directory.people);
  add('team', directory.teams);
  add('skill', directory.skills);
  const groups = new Map<string, readonly Draft[]>();
  for (const supplier of suppliers) {
    const met = needsMet(supplier).flatMap(({ of, key }) => rows[of].get(key) ?? []);
    for (const row of met) supply(row, supplier, nothing);
    if (supplier.of === 'person') groups.set(supplier.key, met);
  }
  for (const entry of entries) {
    const { of, key } = entry.need;
    const asked = (of === 'person' ? groups.get(key) : undefined) ?? listOf(rows[of].get(key));
    for (const row of asked) demand(row, entry, nothing);
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

/** Lines without a pool share their nothing of it: most plans have none. */
function blank(of: CapacityOf, key: string, name: string, nothing: Float64Array): Draft {
  return {
    of,
    key,
    name,
    isKnown: false,
    supply: nothing.slice(),
    pool: nothing,
    drawn: nothing,
    demand: nothing.slice(),
    entries: [],
    sources: [],
  };
}

/** Adds to what is held back in a pool, or drawn from one, of a line that may have nothing of it yet. */
function addTo(row: Draft, what: 'pool' | 'drawn', at: number, amount: number, nothing: Float64Array): void {
  if (row[what] === nothing) row[what] = nothing.slice();
  row[what][at]! += amount;
}

function supply(row: Draft, { fte, held, sources }: Supplier, nothing: Float64Array): void {
  row.isKnown = true;
  for (let at = 0; at < fte.length; at += 1) {
    row.supply[at]! += fte[at]!;
    if (held[at] !== 0) addTo(row, 'pool', at, held[at]!, nothing);
  }
  for (const source of sources) row.sources.push(source);
}

/** A line with the supply of another that the same ask of. */
export function withSupply(row: LoadRow, { isKnown, supply, pool, sources }: LoadRow): LoadRow {
  return { ...row, isKnown, supply, pool, sources };
}

/** An entry, and another that asks of the same in its place. */
export type Renewed = readonly [earlier: LedgerEntry, now: LedgerEntry];

/** A line with those of its entries replaced that were renewed; periods in which they ask for as much stay as they are. */
export function withEntries(row: LoadRow, renewed: readonly Renewed[]): LoadRow {
  const entries = row.entries.slice();
  const changed = new Set<number>();
  for (const [earlier, now] of renewed) {
    const place = entries.indexOf(earlier);
    if (place === -1) continue;
    entries[place] = now;
    const end = Math.max(earlier.first + earlier.fte.length, now.first + now.fte.length);
    for (let at = Math.min(earlier.first, now.first); at < end; at += 1)
      if (amountAt(earlier, at) !== amountAt(now, at) || earlier.kind !== now.kind) changed.add(at);
  }
  const summed = { demand: row.demand.slice(), drawn: row.drawn.slice() };
  // Added up anew in the order of the entries, so that rounding is what it is from nothing.
  for (const at of changed) {
    let [asked, drawn] = [0, 0];
    for (const entry of entries) {
      asked += amountAt(entry, at);
      if (entry.kind === 'draw') drawn += amountAt(entry, at);
    }
    summed.demand[at] = asked;
    summed.drawn[at] = drawn;
  }
  return { ...row, entries, ...summed };
}

function demand(row: Draft, entry: LedgerEntry, nothing: Float64Array): void {
  row.entries.push(entry);
  const { fte, first, kind } = entry;
  for (let step = 0; step < fte.length; step += 1) {
    row.demand[first + step]! += fte[step]!;
    if (kind === 'draw') addTo(row, 'drawn', first + step, fte[step]!, nothing);
  }
}
