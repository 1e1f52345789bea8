import { bucketOf } from './buckets.ts';
import type { Checked } from './checked-text.ts';
import { customerKey } from './customer-key.ts';
import type { FeedIndex } from './feed-format.ts';
import type { LoadShard } from './look-up.ts';
import { shardAt } from './look-up.ts';
import type { OverlayCommitment } from './overlay-view.ts';
import { CUSTOMERS } from './record-format.ts';
import { customersShard } from './record-schema.ts';

/** The open commitments of a plan to a customer, by its name as a CRM shows it. Loads one shard. */
export async function commitmentsTo(
  { links }: FeedIndex,
  customer: string,
  load: LoadShard,
): Promise<Checked<readonly OverlayCommitment[]>> {
  const list = links[CUSTOMERS];
  const key = customerKey(customer);
  if (list === undefined || list.count === 0 || key === '') return { ok: true, value: [] };
  const shard = await shardAt(list, bucketOf(key, list.count), customersShard, load);
  if (!shard.ok) return shard;
  return { ok: true, value: shard.value.customers.find((one) => one.customer === key)?.commitments ?? [] };
}
