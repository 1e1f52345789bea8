import { lookUp as lookUpIn } from '../../core/feed/look-up.ts';
import { mergeVersions } from '../../core/feed/merge-versions.ts';
import type { IssueFacts, MatchedWork, WorkVersion } from '../../core/feed/overlay-view.ts';
import { shardLoader } from './shard-loader.ts';
import type { SourceTrouble } from './source-trouble.ts';
import type { Source } from './source.ts';
import type { StandingPlan } from './standing.ts';
import type { Surroundings } from './surroundings.ts';

/** Works by the key of the issue that was asked for. */
export type WorksByKey = Readonly<Record<string, readonly MatchedWork[]>>;

/** What the plans say of the issues, by key: only those that are in a plan. A plan that cannot be read is left out, and told. */
export async function lookUp(
  facts: readonly IssueFacts[],
  plans: readonly StandingPlan[],
  on: Surroundings,
): Promise<{ readonly works: WorksByKey }> {
  const versions = await Promise.all(plans.map((plan) => versionsIn(plan, facts, on)));
  const works: Record<string, readonly MatchedWork[]> = {};
  for (const [at, { key }] of facts.entries()) {
    const merged = mergeVersions(...versions.map((ofPlan) => ofPlan[at] ?? []));
    if (merged.length > 0) works[key] = merged;
  }
  return { works };
}

/** What one plan says, in the order of the issues; no more after the first shard that is missing. */
async function versionsIn(
  { source, plan }: StandingPlan,
  facts: readonly IssueFacts[],
  on: Surroundings,
): Promise<readonly (readonly WorkVersion[])[]> {
  if (plan === null) return [];
  const { load, troubleOf } = shardLoader(source, on);
  const all: (readonly WorkVersion[])[] = [];
  for (const asked of facts) {
    const found = await lookUpIn(plan.index, asked, load);
    if (!found.ok) {
      await keepTrouble(source, troubleOf(found.trouble), on);
      return all;
    }
    all.push(found.value);
  }
  return all;
}

/** Keeps what keeps a part of a plan away, for the options page and the popup to show. */
export async function keepTrouble(source: Source, trouble: SourceTrouble, { store, now }: Surroundings): Promise<void> {
  const check = await store.check(source.id);
  const at = now();
  await store
    .keepCheck({ source: source.id, at, nextAt: check?.nextAt ?? at, failures: check?.failures ?? 0, trouble })
    .catch(() => {});
}
