import type { Day } from '../calendar/day.ts';
import type { Period } from '../calendar/period.ts';
import type { Allocation } from '../plan/resources.ts';

/** From before any plan until after it, for what has no dates. */
export const ALWAYS = { from: '0000-01-01' as Day, to: '9999-12-31' as Day };

/** A share of somebody’s time from a day to a day. */
interface Stretch {
  readonly from: Day;
  readonly to: Day;
  share: number;
}

/** When a person is given how much; what is given in the same period is one. */
export function stretchesOf(allocations: readonly Allocation[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  const byPeriod = new Map<string, Stretch>();
  for (const allocation of allocations) {
    const { periods, amounts } = allocation;
    for (let at = 0; at < periods.length; at += 1) {
      const share = amounts?.[at] ?? 0;
      if (share <= 0) continue;
      const { period } = periods[at]!;
      const known = period === null ? undefined : byPeriod.get(period.key);
      if (known !== undefined) {
        known.share += share;
        continue;
      }
      const { from, to } = timeOf(allocation, period);
      const stretch = { from, to, share };
      if (period !== null) byPeriod.set(period.key, stretch);
      if (from <= to) stretches.push(stretch);
    }
  }
  return stretches;
}

/** From when to when an amount of an allocation is given; a start behind the end is left as it is. */
export function timeOf(
  { start, end }: Pick<Allocation, 'start' | 'end'>,
  period: Period | null,
): Pick<Stretch, 'from' | 'to'> {
  return { from: period?.start ?? start ?? ALWAYS.from, to: period?.end ?? end ?? ALWAYS.to };
}
