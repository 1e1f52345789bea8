import { sameItems } from '../../plan/settled.ts';
import type { Supplier } from './ledger.ts';

/** The suppliers, each of whom nothing else is said than before replaced by the earlier one; the earlier list where that is all. */
export function settledSuppliers(
  suppliers: readonly Supplier[],
  before: readonly Supplier[] | undefined,
): readonly Supplier[] {
  if (before === undefined) return suppliers;
  const settled = suppliers.map((supplier, at) => {
    const earlier = before[at];
    return earlier !== undefined && isSame(supplier, earlier) ? earlier : supplier;
  });
  return sameItems(settled, before) ? before : settled;
}

function isSame(one: Supplier, other: Supplier): boolean {
  return (
    one.of === other.of &&
    one.key === other.key &&
    one.name === other.name &&
    one.isStated === other.isStated &&
    sameItems(one.sources, other.sources) &&
    sameItems(one.teams, other.teams) &&
    sameItems(one.skills, other.skills) &&
    areEqual(one.fte, other.fte) &&
    areEqual(one.held, other.held)
  );
}

function areEqual(one: Float64Array, other: Float64Array): boolean {
  if (one === other) return true;
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) return false;
  return true;
}
