import type * as z from 'zod/mini';
import { findingsShard, guardrailsShard, worksShard } from '../../core/feed/feed-schema.ts';
import type { FeedIndex, ShardList } from '../../core/feed/feed-format.ts';
import type { LoadShard } from '../../core/feed/look-up.ts';
import { shardAt } from '../../core/feed/look-up.ts';
import type { OverlayGuardrail, OverlayWork } from '../../core/feed/overlay-view.ts';
import type { WorkFindings } from '../../core/feed/work-findings.ts';
import { shardLoader } from '../background/shard-loader.ts';
import type { StandingPlan } from '../background/standing.ts';
import type { Surroundings } from '../background/surroundings.ts';

/** A plan read whole, for searching it. */
export interface NamedPlan {
  readonly name: string;
  readonly works: readonly OverlayWork[];
  readonly guardrails: readonly OverlayGuardrail[];
  /** Null where it was published without. */
  readonly findings: readonly WorkFindings[] | null;
  /** Whether shards of it are missing. */
  readonly isPartial: boolean;
}

/** Every plan that may be shown, with as much of it as can be had. */
export async function wholePlans(standing: readonly StandingPlan[], on: Surroundings): Promise<readonly NamedPlan[]> {
  const shown = standing.flatMap(({ source, plan }) => (plan === null ? [] : [{ source, index: plan.index }]));
  return Promise.all(shown.map(({ source, index }) => readWhole(index, shardLoader(source, on).load)));
}

async function readWhole(index: FeedIndex, load: LoadShard): Promise<NamedPlan> {
  const works = await shardsOf(index.works, worksShard, load);
  const guardrails = await shardsOf(index.guardrails, guardrailsShard, load);
  const findings = index.findings === undefined ? null : await shardsOf(index.findings, findingsShard, load);
  return {
    name: index.plan.name,
    works: works.shards.flatMap((shard) => shard.works),
    guardrails: guardrails.shards.flatMap((shard) => shard.guardrails),
    findings: findings?.shards.flatMap((shard) => shard.findings) ?? null,
    isPartial: works.isPartial || guardrails.isPartial || findings?.isPartial === true,
  };
}

async function shardsOf<T>(
  list: ShardList,
  schema: z.ZodMiniType<T>,
  load: LoadShard,
): Promise<{ readonly shards: readonly T[]; readonly isPartial: boolean }> {
  const shards: T[] = [];
  for (let at = 0; at < list.count; at += 1) {
    const shard = await shardAt(list, at, schema, load);
    if (shard.ok) shards.push(shard.value);
  }
  return { shards, isPartial: shards.length < list.count };
}
