import { referencesTo } from '../../plan/references.ts';
import type { Plan } from '../../plan/plan.ts';
import type { DatedWork } from '../../schedule/activity.ts';
import type { PlanSchedule } from '../../schedule/plan-schedule.ts';
import type { LedgerReading } from '../ledger/ledger-of.ts';
import type { LedgerEntry, Need } from '../ledger/ledger.ts';

/** Who works on what. */
export interface LevelDemand {
  /** By work. */
  readonly entries: ReadonlyMap<number, readonly LedgerEntry[]>;
  /** Tasks of which nothing says how much of whom they take: all of the time of those who own them. */
  readonly owners: ReadonlyMap<number, readonly Need[]>;
  /** For work that the schedule does not know: it takes its time where it stands. */
  readonly elsewhere: readonly LedgerEntry[];
}

/** Divides what a ledger asks for among the works of a schedule. */
export function levelDemand(plan: Plan, schedule: PlanSchedule, { ledger, reading }: LedgerReading): LevelDemand {
  const place = new Map<unknown, number>(schedule.works.map((work, at) => [work, at]));
  const milestones = referencesTo(plan.milestones);
  const workOf = (entry: LedgerEntry): number => {
    const own = place.get(entry.entity);
    if (own !== undefined) return own;
    const named: readonly DatedWork[] = milestones(entry.work);
    const isOnly = named.length === 1 && entry.initiative?.name !== entry.work;
    return place.get(isOnly ? named[0] : entry.initiative) ?? -1;
  };
  const entries = new Map<number, LedgerEntry[]>();
  const elsewhere: LedgerEntry[] = [];
  for (const entry of ledger.entries) {
    const work = workOf(entry);
    if (work === -1) elsewhere.push(entry);
    else if (entries.has(work)) entries.get(work)!.push(entry);
    else entries.set(work, [entry]);
  }
  const isSpokenFor = (work: number): boolean => {
    for (let at = work; at !== -1; at = schedule.parents[at]!) if (entries.has(at)) return true;
    return false;
  };
  const owners = new Map<number, readonly Need[]>();
  for (const [at, work] of schedule.works.entries()) {
    if (!('level' in work) || work.level !== 'task' || schedule.isSummary[at] === 1 || isSpokenFor(at)) continue;
    const who = work.owner ? reading.directory.who(work.owner).filter(({ of }) => of === 'person') : [];
    if (who.length > 0) owners.set(at, who);
  }
  return { entries, owners, elsewhere };
}
