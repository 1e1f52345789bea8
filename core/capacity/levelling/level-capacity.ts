import type { WorkingTime } from '../../calendar/working-time.ts';
import type { Ledger, LedgerEntry, LoadRow, Need } from '../ledger/ledger.ts';

/** Units of one full-time person. */
export const FULL = 100;

/** Somebody’s time as a resource. */
export interface LevelResource {
  readonly need: Need;
  readonly name: string;
  /** False: nothing says how much there is; it counts as one full-time person. */
  readonly isStated: boolean;
  /** By working day from today on: what is there less the flex pool and what work outside the schedule takes. */
  readonly units: number[];
}

interface Given {
  readonly ledger: Ledger;
  readonly elsewhere: readonly LedgerEntry[];
  readonly now: number;
  readonly time: WorkingTime;
  readonly days: number;
  /** Names of people whom no row tells of. */
  readonly people: ReadonlyMap<string, string>;
}

export function keyOf({ of, key }: Need): string {
  return `${of} ${key}`;
}

/** The resource of a need; null for a team or a skill of which nothing says how much there is. */
export function levelResource(need: Need, { ledger, elsewhere, now, time, days, people }: Given): LevelResource | null {
  const row = ledger.rows.find((other) => other.of === need.of && other.key === need.key);
  if (need.of !== 'person' && row?.isKnown !== true) return null;
  const taken = new Float64Array(ledger.periods.length);
  for (const entry of elsewhere)
    if (keyOf(entry.need) === keyOf(need))
      for (const [step, fte] of entry.fte.entries()) taken[entry.first + step]! += fte;
  const isStated = row?.isKnown === true;
  const freeIn = (period: number): number =>
    Math.max(0, Math.round(FULL * ((isStated ? stated(row, period) : 1) - (taken[period] ?? 0))));
  const last = ledger.periods.length - 1;
  const units = Array.from({ length: days }, () => (last < 0 ? FULL : freeIn(last)));
  for (const [period, { start, end }] of ledger.periods.entries())
    units.fill(freeIn(period), Math.max(0, time.startOf(start) - now), Math.max(0, time.finishOf(end) - now));
  return { need, name: row?.name ?? people.get(need.key) ?? need.key, isStated, units };
}

function stated(row: LoadRow, period: number): number {
  return (row.supply[period] ?? 0) - (row.pool[period] ?? 0);
}
