import type { CapacityOf, LedgerEntry, LoadRow, Need, Supplier } from './ledger.ts';
import type { Renewed, RowParts } from './rows.ts';
import { needsMet, rowsOf, withEntries, withSupply } from './rows.ts';
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
  const others = changedSuppliers(suppliers, before.parts.suppliers);
  if (changed.length === 0 && others.length === 0) return before.rows;
  const supplied = touchedBy(others.flat());
  const asked = touchedBy(suppliers.filter(isAskedIn(changed)));
  for (const { need } of changed.flat().filter((entry) => entry !== null)) asked[need.of].add(need.key);
  if (changed.every(asksTheSame) && others.every(meetsTheSame)) {
    const fresh = others.length === 0 ? NO_ROWS : byNeed(rowsOf({ ...parts, entries: [] }, isIn(supplied)));
    return before.rows.map((row) => {
      const now = fresh.get(row.of)?.get(row.key);
      const there = now === undefined ? row : withSupply(row, now);
      return asked[row.of].has(row.key) ? withEntries(there, changed) : there;
    });
  }
  const isTouched = (need: Need): boolean => isIn(supplied)(need) || isIn(asked)(need);
  const fresh = byNeed(rowsOf(parts, isTouched));
  return before.rows.map((row) => fresh.get(row.of)?.get(row.key) ?? row);
}

type Touched = Readonly<Record<CapacityOf, Set<string>>>;

/** The lines that some suppliers add to. */
function touchedBy(suppliers: readonly Supplier[]): Touched {
  const touched: Touched = { person: new Set(), team: new Set(), skill: new Set() };
  for (const supplier of suppliers) for (const { of, key } of needsMet(supplier)) touched[of].add(key);
  return touched;
}

function isIn(touched: Touched): (need: Need) => boolean {
  return ({ of, key }) => touched[of].has(key);
}

/** Whether somebody’s own time is asked for by a changed entry: their groups are asked, too. */
function isAskedIn(changed: readonly Changed[]): (supplier: Supplier) => boolean {
  const people = new Set<string>();
  for (const entry of changed.flat()) if (entry?.need.of === 'person') people.add(entry.need.key);
  return ({ of, key }) => of === 'person' && people.has(key);
}

const NO_ROWS: ReadonlyMap<CapacityOf, ReadonlyMap<string, LoadRow>> = new Map();

function byNeed(rows: readonly LoadRow[]): typeof NO_ROWS {
  const found = new Map<CapacityOf, Map<string, LoadRow>>();
  for (const row of rows) found.set(row.of, (found.get(row.of) ?? new Map<string, LoadRow>()).set(row.key, row));
  return found;
}

/** A supplier and the one that stands in its place now. */
type OtherSupplier = readonly [earlier: Supplier, now: Supplier];

function changedSuppliers(suppliers: readonly Supplier[], before: readonly Supplier[]): readonly OtherSupplier[] {
  if (suppliers === before) return [];
  return suppliers.flatMap((now, at): readonly OtherSupplier[] => (now === before[at] ? [] : [[before[at]!, now]]));
}

function meetsTheSame([earlier, now]: OtherSupplier): boolean {
  const [one, other] = [needsMet(earlier), needsMet(now)];
  return one.length === other.length && one.every(({ of, key }, at) => of === other[at]!.of && key === other[at]!.key);
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
  return earlier?.need.of === now?.need.of && earlier?.need.key === now?.need.key;
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
