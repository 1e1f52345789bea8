import type { Directory } from './directory.ts';
import type { Need } from './ledger.ts';
import type { LedgerPlan } from './recalled.ts';
import type { TimeReading } from './stated-time.ts';
import type { Supply } from './supply.ts';
import { suppliesOf } from './supply.ts';

/** Everybody with time, and FTE that a need has in a period. */
export interface Supplied {
  readonly supplies: readonly Supply[];
  readonly supplyOf: (need: Need, period: number) => number;
}

/** Who has how much time. */
export function supplied(plan: LedgerPlan, directory: Directory, reading: TimeReading): Supplied {
  const supplies = suppliesOf(plan, directory, reading);
  if (directory.rolesAreSkills && supplies.length > 0) reading.notes.add('roles-as-skills', null);
  return { supplies, supplyOf: sumsOf(supplies) };
}

/** What a team or skill has in a period: the sum of those who belong to it. */
function sumsOf(supplies: readonly Supply[]): (need: Need, period: number) => number {
  let known: ReadonlyMap<string, Float64Array> | null = null;
  // Few plans ask for a share of a team.
  return ({ of, key }, period) => (known ??= sumsByNeed(supplies)).get(`${of} ${key}`)?.[period] ?? 0;
}

function sumsByNeed(supplies: readonly Supply[]): ReadonlyMap<string, Float64Array> {
  const sums = new Map<string, Float64Array>();
  for (const { of, key, teams, skills, fte } of supplies) {
    const names = new Set([
      `${of} ${key}`,
      ...teams.map((team) => `team ${team}`),
      ...skills.map((skill) => `skill ${skill}`),
    ]);
    for (const name of names) {
      const sum = sums.get(name) ?? new Float64Array(fte.length);
      sums.set(name, sum);
      for (const [at, amount] of fte.entries()) sum[at]! += amount;
    }
  }
  return sums;
}
