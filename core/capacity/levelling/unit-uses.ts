import type { PlanSchedule } from '../../schedule/plan-schedule.ts';
import type { Ledger, Need } from '../ledger/ledger.ts';
import { FULL } from './level-capacity.ts';
import type { LevelDemand } from './level-demand.ts';
import { whole } from './level-links.ts';
import type { LevelUnit } from './level-units.ts';
import type { Use } from './problem.ts';

interface Given {
  readonly schedule: PlanSchedule;
  readonly demand: LevelDemand;
  readonly ledger: Ledger;
  /** -1 for what is not levelled. */
  readonly placeOf: (need: Need) => number;
}

/** What a unit takes of whom, from which of its days to which: days that the ledger gives it, spread as they stand today. */
export function usesOf(unit: LevelUnit, { schedule, demand, ledger, placeOf }: Given): readonly Use[] {
  const { dataDate, activities } = schedule;
  const begin = unit.stays === null ? unit.begin : Math.max(0, unit.begin);
  const end = begin + whole(unit.end - begin);
  const uses = new Map<string, { resource: number; units: number; from: number; until: number }>();
  const add = (need: Need, fte: number, from: number, until: number): void => {
    const resource = placeOf(need);
    const units = Math.round(FULL * fte);
    if (resource === -1 || units <= 0 || until <= from) return;
    const key = `${resource} ${from} ${until}`;
    const before = uses.get(key);
    if (before === undefined) uses.set(key, { resource, units, from, until });
    else before.units += units;
  };
  for (const work of unit.works) {
    if (activities[work]!.state === 'done') continue;
    for (const need of demand.owners.get(work) ?? []) add(need, 1, 0, end - begin);
    for (const { need, first, fte } of demand.entries.get(work) ?? [])
      for (const [step, amount] of fte.entries()) {
        const period = ledger.periods[first + step];
        if (period === undefined) continue;
        const from = Math.max(begin, dataDate.time.startOf(period.start) - dataDate.now);
        const until = Math.min(end, dataDate.time.finishOf(period.end) - dataDate.now);
        // Days of the period, given to those of them on which the work runs.
        const days = amount * (ledger.workingDays[first + step] ?? 0);
        if (until > from) add(need, days / (until - from), Math.round(from - begin), Math.round(until - begin));
      }
  }
  return [...uses.values()];
}
