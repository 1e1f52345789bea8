import type { LedgerEntry, LoadRow, Need, Supplier } from './ledger.ts';
import type { RowParts } from './rows.ts';
import { needsMet, rowsOf, withEntries } from './rows.ts';
import { isSameIn } from './settled-names.ts';

/**
 * The lines of a ledger; after an edit only those that a changed entry or supplier adds to, all others as they were: the
 * line of a group is another one whenever that of one of its people is.
 */
export function rowsAgain(
  parts: RowParts,
  before: { readonly parts: RowParts; readonly rows: readonly LoadRow[] } | undefined,
): readonly LoadRow[] {
  if (before === undefined || !isLaidAlike(parts, before.parts)) return rowsOf(parts);
  const { suppliers, entries } = parts;
  const changed = changedBetween(before.parts.entries, entries);
  const touched = new Set([...changed.earlier, ...changed.now].map(({ need }) => keyOf(need)));
  for (const [at, supplier] of suppliers.entries()) {
    const earlier = before.parts.suppliers[at]!;
    if (supplier !== earlier || (supplier.of === 'person' && touched.has(keyOf(supplier))))
      for (const need of [...needsMet(supplier), ...needsMet(earlier)]) touched.add(keyOf(need));
  }
  if (touched.size === 0) return before.rows;
  if (suppliers === before.parts.suppliers && askTheSame(changed)) {
    const renewed = new Map(changed.earlier.map((entry, at) => [entry, changed.now[at]!]));
    return before.rows.map((row) => (touched.has(keyOf(row)) ? withEntries(row, renewed) : row));
  }
  const made = rowsOf(parts, (row) => touched.has(keyOf(row)));
  const fresh = new Map(made.map((row) => [keyOf(row), row]));
  return before.rows.map((row) => (touched.has(keyOf(row)) ? fresh.get(keyOf(row))! : row));
}

/** Whether there are the same lines and the same suppliers, whatever each supplies. */
function isLaidAlike(one: RowParts, other: RowParts): boolean {
  return (
    one.timeline === other.timeline &&
    haveSameOrder(one.suppliers, other.suppliers) &&
    (one.directory === other.directory || isSameIn(['people', 'teams', 'skills'], one.directory, other.directory))
  );
}

function haveSameOrder(one: readonly Supplier[], other: readonly Supplier[]): boolean {
  if (one === other) return true;
  return one.length === other.length && one.every(({ of, key }, at) => of === other[at]!.of && key === other[at]!.key);
}

/** Entries that are not the same in two lists. */
interface Changed {
  readonly earlier: readonly LedgerEntry[];
  readonly now: readonly LedgerEntry[];
}

/** Whether each changed entry asks of whom the one in its place did. */
function askTheSame({ earlier, now }: Changed): boolean {
  return earlier.length === now.length && earlier.every(({ need }, at) => keyOf(need) === keyOf(now[at]!.need));
}

/** All entries of both lists between what they have in common at their beginnings and at their ends. */
function changedBetween(one: readonly LedgerEntry[], other: readonly LedgerEntry[]): Changed {
  const shorter = Math.min(one.length, other.length);
  let first = 0;
  while (first < shorter && one[first] === other[first]) first += 1;
  let last = 0;
  while (last < shorter - first && one[one.length - 1 - last] === other[other.length - 1 - last]) last += 1;
  return { earlier: one.slice(first, one.length - last), now: other.slice(first, other.length - last) };
}

function keyOf({ of, key }: Need): string {
  return `${of} ${key}`;
}
