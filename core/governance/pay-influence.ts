import type { PayDriver } from '../plan/incentives.ts';
import type { Measure } from '../plan/measure.ts';
import { isPlaceholder } from '../plan/placeholder.ts';
import type { Plan } from '../plan/plan.ts';
import { referenceKey, referencesTo } from '../plan/references.ts';

/** Pay that hangs on a measure which those who are paid by it hardly move. */
export interface UncontrolledPay {
  readonly driver: PayDriver;
  readonly teams: readonly string[];
  /** The share of the measure that is theirs, 0–1. */
  readonly share: number;
  /** Whose the rest is, where the scorecard says so. */
  readonly others: readonly string[];
}

/**
 * Drivers of pay of which less than so large a share belongs to the functions that are paid by them, and that state no
 * tolerance. The share is stated; else the scorecard’s teams of the measure have equal parts of it. A function that the
 * scorecard nowhere names may be there by another name: nothing is said of it.
 */
export function uncontrolledPay(
  { payDrivers, measures }: Pick<Plan, 'payDrivers' | 'measures'>,
  least: number,
): readonly UncontrolledPay[] {
  const known = new Set(measures.flatMap(({ teams }) => (teams ?? []).map(referenceKey)));
  const find = referencesTo(measures);
  return payDrivers.flatMap((driver): readonly UncontrolledPay[] => {
    const teams = driver.teams ?? [];
    if (isStated(driver.tolerance)) return [];
    const stated = driver.influence ?? null;
    if (stated !== null) return stated >= 0 && stated < least ? [{ driver, teams, share: stated, others: [] }] : [];
    const [measure, second] = find(driver.name);
    const keys = new Set(teams.map(referenceKey));
    if (measure === undefined || second !== undefined || keys.size === 0) return [];
    if (![...keys].every((key) => known.has(key))) return [];
    return ownShare(driver, measure, keys, least);
  });
}

function ownShare(
  driver: PayDriver,
  measure: Measure,
  keys: ReadonlySet<string>,
  least: number,
): readonly UncontrolledPay[] {
  const owning = measure.teams ?? [];
  if (owning.length === 0) return [];
  const others = owning.filter((team) => !keys.has(referenceKey(team)));
  const share = 1 - others.length / owning.length;
  return share < least ? [{ driver, teams: driver.teams ?? [], share, others }] : [];
}

function isStated(text: string | null | undefined): boolean {
  return (
    text !== null && text !== undefined && !isPlaceholder(text) && !/^(?:none|no|keine?|0\s*%?)$/i.test(text.trim())
  );
}
