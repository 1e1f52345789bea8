import { checkSource } from './check-source.ts';
import { isDue } from './next-check.ts';
import type { Check, KeptPlan, Source } from './source.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Looks at every source whose time has come, one after the other.
 * @returns whether anything that people see may be another
 */
export async function checkDue(sources: readonly Source[], on: Surroundings): Promise<boolean> {
  let hasChanged = false;
  for (const source of sources.filter(({ url }) => url !== null)) {
    const check = await on.store.check(source.id).catch(() => null);
    if (check !== null && !isDue(check, on.now())) continue;
    hasChanged = (await checkNow(source, on)) || hasChanged;
  }
  return hasChanged;
}

/** Looks at one source, whoever else is about to: the background and the options page take turns. */
export async function checkNow(source: Source, on: Surroundings): Promise<boolean> {
  return navigator.locks.request(`lanekeeper-check ${source.id}`, async () => {
    const { store } = on;
    const planNow = (): Promise<KeptPlan | null> => store.plan(source.id).catch(() => null);
    const before = saidOf(await planNow(), await store.check(source.id).catch(() => null));
    const check = await checkSource(source, on);
    return before !== saidOf(await planNow(), check);
  });
}

function saidOf(plan: KeptPlan | null, check: Check | null): string {
  return JSON.stringify([plan?.taken.digest, check?.trouble]);
}
