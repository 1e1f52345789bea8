import { guardrailsShard, worksShard } from '../../core/feed/feed-schema.ts';
import type { FeedIndex } from '../../core/feed/feed-format.ts';
import type { LoadShard } from '../../core/feed/look-up.ts';
import { shardAt } from '../../core/feed/look-up.ts';
import type { OverlayGuardrail, OverlayWork } from '../../core/feed/overlay-view.ts';
import { shardLoader } from '../background/shard-loader.ts';
import type { StandingPlan } from '../background/standing.ts';
import type { Surroundings } from '../background/surroundings.ts';

/** A plan read whole, for searching it. */
export interface NamedPlan {
  readonly name: string;
  readonly works: readonly OverlayWork[];
  readonly guardrails: readonly OverlayGuardrail[];
  /** Whether shards of it are missing. */
  readonly isPartial: boolean;
}

/** Every plan that may be shown, with as much of it as can be had. */
export async function wholePlans(standing: readonly StandingPlan[], on: Surroundings): Promise<readonly NamedPlan[]> {
  const shown = standing.flatMap(({ source, plan }) => (plan === null ? [] : [{ source, index: plan.index }]));
  return Promise.all(shown.map(({ source, index }) => readWhole(index, shardLoader(source, on).load)));
}

async function readWhole(index: FeedIndex, load: LoadShard): Promise<NamedPlan> {
  const works: OverlayWork[] = [];
  const guardrails: OverlayGuardrail[] = [];
  let isPartial = false;
  for (let at = 0; at < index.works.count; at += 1) {
    const shard = await shardAt(index.works, at, worksShard, load);
    if (shard.ok) works.push(...shard.value.works);
    else isPartial = true;
  }
  for (let at = 0; at < index.guardrails.count; at += 1) {
    const shard = await shardAt(index.guardrails, at, guardrailsShard, load);
    if (shard.ok) guardrails.push(...shard.value.guardrails);
    else isPartial = true;
  }
  return { name: index.plan.name, works, guardrails, isPartial };
}
