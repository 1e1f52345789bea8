import { bucketOf } from './buckets.ts';
import type { Checked } from './checked-text.ts';
import type { FeedIndex } from './feed-format.ts';
import { findingsShard } from './feed-schema.ts';
import type { LoadShard } from './look-up.ts';
import { shardAt } from './look-up.ts';
import type { WorkFindings } from './work-findings.ts';

/** What is open about a work, by its `ref`: null where nothing is, or nothing was published. Loads one shard. */
export async function findingsOf(
  { findings: list }: FeedIndex,
  ref: string,
  load: LoadShard,
): Promise<Checked<WorkFindings | null>> {
  if (list === undefined || list.count === 0) return { ok: true, value: null };
  const shard = await shardAt(list, bucketOf(ref, list.count), findingsShard, load);
  if (!shard.ok) return shard;
  return { ok: true, value: shard.value.findings.find((one) => one.ref === ref) ?? null };
}
