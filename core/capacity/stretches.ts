import type { Day } from '../calendar/day.ts';
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
    const { period, amount } = allocation;
    const known = period === null ? undefined : byPeriod.get(period.key);
    if (known !== undefined) known.share += amount ?? 0;
    else {
      const stretch = { from: startOf(allocation), to: endOf(allocation), share: amount ?? 0 };
      if (period !== null) byPeriod.set(period.key, stretch);
      if (stretch.from <= stretch.to) stretches.push(stretch);
    }
  }
  return stretches;
}

function startOf({ period, start }: Allocation): Day {
  return period?.start ?? start ?? ALWAYS.from;
}

function endOf({ period, end }: Allocation): Day {
  return period?.end ?? end ?? ALWAYS.to;
}

/** Whether an allocation falls into the time from a day to a day. */
export function overlaps(from: Day, to: Day): (allocation: Allocation) => boolean {
  return (allocation) => {
    const [start, end] = [startOf(allocation), endOf(allocation)];
    return start <= end && start <= to && end >= from;
  };
}
