import { areSame } from './stage.ts';
import type { LedgerEntry, LoadRow, Need } from './ledger.ts';
import type { RowParts } from './rows.ts';
import { needsMet, rowsOf } from './rows.ts';

/** The lines of a ledger; after an edit only those that what changed in the entries adds to, all others as they were. */
export function rowsAgain(
  parts: RowParts,
  before: { readonly parts: RowParts; readonly rows: readonly LoadRow[] } | undefined,
): readonly LoadRow[] {
  const { suppliers, entries, timeline, directory } = parts;
  const isSupplied =
    before !== undefined &&
    areSame(
      [suppliers, timeline, ...namesIn(directory)],
      [before.parts.suppliers, before.parts.timeline, ...namesIn(before.parts.directory)],
    );
  if (!isSupplied) return rowsOf(parts);
  const changed = new Set(changedBetween(before.parts.entries, entries).map(({ need }) => keyOf(need)));
  if (changed.size === 0) return before.rows;
  const touched = new Set(changed);
  for (const supplier of suppliers)
    if (supplier.of === 'person' && changed.has(keyOf(supplier)))
      for (const need of needsMet(supplier)) touched.add(keyOf(need));
  const made = rowsOf(parts, (row) => touched.has(keyOf(row)));
  const fresh = new Map(made.map((row) => [keyOf(row), row]));
  return before.rows.map((row) => (touched.has(keyOf(row)) ? fresh.get(keyOf(row))! : row));
}

function namesIn({ people, teams, skills }: RowParts['directory']): readonly string[][] {
  return [people, teams, skills].map((names) => [...names].flat());
}

/** All entries of both lists between what they have in common at their beginnings and at their ends. */
function changedBetween(one: readonly LedgerEntry[], other: readonly LedgerEntry[]): readonly LedgerEntry[] {
  const shorter = Math.min(one.length, other.length);
  let first = 0;
  while (first < shorter && one[first] === other[first]) first += 1;
  let last = 0;
  while (last < shorter - first && one.at(-1 - last) === other.at(-1 - last)) last += 1;
  return [...one.slice(first, one.length - last), ...other.slice(first, other.length - last)];
}

function keyOf({ of, key }: Need): string {
  return `${of} ${key}`;
}
