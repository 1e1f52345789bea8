import type { Period } from '../calendar/period.ts';
import type { LedgerEntry } from './ledger/ledger.ts';
import type { SkillOverload } from './skill-overload.ts';

/** Without those whose demands are all among those of another skill in the same period: one cause, told with the larger. */
export function ownCauses(overloads: readonly SkillOverload[]): readonly SkillOverload[] {
  const together = new Map<
    Period,
    { readonly overload: SkillOverload; readonly demands: ReadonlySet<LedgerEntry> }[]
  >();
  for (const overload of overloads) {
    const list = together.get(overload.period) ?? [];
    list.push({ overload, demands: new Set(overload.entries) });
    together.set(overload.period, list);
  }
  return overloads.filter((overload) => {
    const others = together.get(overload.period)!;
    const own = others.findIndex((one) => one.overload === overload);
    const { entries } = overload;
    return !others.some(
      ({ overload: other, demands }, place) =>
        place !== own &&
        (other.entries.length > entries.length || (other.entries.length === entries.length && place < own)) &&
        entries.every((entry) => demands.has(entry)),
    );
  });
}
