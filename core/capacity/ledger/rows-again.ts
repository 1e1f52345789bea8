import type { LedgerEntry, LoadRow, Need, Supplier } from './ledger.ts';
import type { Renewed, RowParts } from './rows.ts';
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
  const touched = new Set(
    changed.flatMap((pair) => pair.flatMap((entry) => (entry === null ? [] : keyOf(entry.need)))),
  );
  for (const [at, supplier] of suppliers.entries()) {
    const earlier = before.parts.suppliers[at]!;
    if (supplier !== earlier || (supplier.of === 'person' && touched.has(keyOf(supplier))))
      for (const need of [...needsMet(supplier), ...needsMet(earlier)]) touched.add(keyOf(need));
  }
  if (touched.size === 0) return before.rows;
  if (suppliers === before.parts.suppliers && changed.every(asksTheSame))
    return before.rows.map((row) => (touched.has(keyOf(row)) ? withEntries(row, changed) : row));
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

/** An entry and the one that stands in its place now; null where there is none. */
type Changed = readonly [earlier: LedgerEntry | null, now: LedgerEntry | null];

function asksTheSame(changed: Changed): changed is Renewed {
  const [earlier, now] = changed;
  return earlier !== null && now !== null && keyOf(earlier.need) === keyOf(now.need);
}

/** The entries that differ between what two lists have in common at their beginnings and at their ends. */
function changedBetween(one: readonly LedgerEntry[], other: readonly LedgerEntry[]): readonly Changed[] {
  const shorter = Math.min(one.length, other.length);
  let first = 0;
  while (first < shorter && one[first] === other[first]) first += 1;
  let last = 0;
  while (last < shorter - first && one[one.length - 1 - last] === other[other.length - 1 - last]) last += 1;
  const earlier = one.slice(first, one.length - last);
  const now = other.slice(first, other.length - last);
  if (earlier.length === now.length)
    return earlier.flatMap((entry, at): readonly Changed[] => (entry === now[at] ? [] : [[entry, now[at]!]]));
  return [...earlier.map((entry): Changed => [entry, null]), ...now.map((entry): Changed => [null, entry])];
}

function keyOf({ of, key }: Need): string {
  return `${of} ${key}`;
}
