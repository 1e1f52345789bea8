import type * as z from 'zod/mini';
import type { IssueFacts, MatchReason } from '../governance/tracker-index.ts';
import { lookUpsFor } from '../governance/tracker-index.ts';
import { bucketOf, placeOfKey } from './buckets.ts';
import type { Checked } from './checked-text.ts';
import { refused } from './checked-text.ts';
import type { Digest, FeedIndex, ShardList } from './feed-format.ts';
import { chunkShard, guardrailsShard, linksShard, worksShard } from './feed-schema.ts';
import type { OverlayGuardrail, OverlayWork, WorkVersion } from './overlay-view.ts';
import { placeInChunks } from './pack-shards.ts';
import { originOf } from './origin-of.ts';

/** Gives a shard of a kind, verified (`verifyShard`); the host fetches it, or has it from before. */
export type LoadShard = <T>(digest: Digest, schema: z.ZodMiniType<T>) => Promise<Checked<T>>;

/**
 * The works of one plan that an issue belongs to, with the reason: those of the surest look-up that finds any. Loads only
 * the shards that it needs.
 */
export async function lookUp(
  index: FeedIndex,
  facts: IssueFacts,
  load: LoadShard,
): Promise<Checked<readonly WorkVersion[]>> {
  for (const group of lookUpsFor(facts)) {
    const found = new Map<string, { readonly in: number; readonly reason: MatchReason }>();
    for (const { key, reason } of group) {
      const links = await linksOf(index, key, load);
      if (!links.ok) return links;
      for (const { ref, in: shard } of links.value) if (!found.has(ref)) found.set(ref, { in: shard, reason });
    }
    if (found.size > 0) return versionsOf(index, found, load);
  }
  return { ok: true, value: [] };
}

async function linksOf(
  index: FeedIndex,
  lookUpKey: string,
  load: LoadShard,
): Promise<Checked<readonly { readonly ref: string; readonly in: number }[]>> {
  const { project, key } = placeOfKey(lookUpKey, (one) => Object.hasOwn(index.links, one));
  const list = index.links[project];
  if (list === undefined || list.count === 0) return { ok: true, value: [] };
  const shard = await shardAt(list, bucketOf(key, list.count), linksShard, load);
  if (!shard.ok) return shard;
  return { ok: true, value: shard.value.links.filter(({ keys }) => keys.includes(key)) };
}

async function versionsOf(
  index: FeedIndex,
  found: ReadonlyMap<string, { readonly in: number; readonly reason: MatchReason }>,
  load: LoadShard,
): Promise<Checked<readonly WorkVersion[]>> {
  const versions: WorkVersion[] = [];
  for (const [ref, { in: shard, reason }] of found) {
    const work = await workAt(index, { ref, in: shard }, load);
    if (!work.ok) return work;
    const above = work.value.initiative === null ? null : await workAt(index, work.value.initiative, load);
    if (above?.ok === false) return above;
    const guardrails = await guardrailsOf(index, work.value, load);
    if (!guardrails.ok) return guardrails;
    versions.push({
      origin: originOf(index),
      work: work.value,
      initiative: above?.value ?? null,
      guardrails: guardrails.value,
      reason,
    });
  }
  return { ok: true, value: versions };
}

async function workAt(
  index: FeedIndex,
  place: { readonly ref: string; readonly in: number },
  load: LoadShard,
): Promise<Checked<OverlayWork>> {
  const shard = await shardAt(index.works, place.in, worksShard, load);
  if (!shard.ok) return shard;
  const work = shard.value.works.find(({ ref }) => ref === place.ref);
  return work === undefined ? refused({ kind: 'missing-part' }) : { ok: true, value: work };
}

async function guardrailsOf(
  index: FeedIndex,
  { guardrails }: OverlayWork,
  load: LoadShard,
): Promise<Checked<readonly OverlayGuardrail[]>> {
  const found: OverlayGuardrail[] = [];
  for (const ref of guardrails) {
    const shard = await shardAt(index.guardrails, Number.parseInt(ref, 10), guardrailsShard, load);
    if (!shard.ok) return shard;
    const guardrail = shard.value.guardrails.find((one) => one.ref === ref);
    if (guardrail !== undefined) found.push(guardrail);
  }
  return { ok: true, value: found };
}

/** The shard of a number in a list, through its chunk where the list is long. */
export async function shardAt<T>(
  { shards, chunks }: ShardList,
  at: number,
  schema: z.ZodMiniType<T>,
  load: LoadShard,
): Promise<Checked<T>> {
  let digest = shards?.[at];
  if (shards === null) {
    const { chunk, place } = placeInChunks(at);
    const listing = chunks[chunk];
    const loaded = listing === undefined ? null : await load(listing, chunkShard);
    if (loaded?.ok === false) return loaded;
    digest = loaded?.value.shards[place];
  }
  return digest === undefined ? refused({ kind: 'missing-part' }) : load(digest, schema);
}
