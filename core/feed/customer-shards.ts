import type { Commitment } from '../plan/governance.ts';
import { lacksText } from '../plan/placeholder.ts';
import { isOpen } from '../plan/status.ts';
import { bucketOf } from './buckets.ts';
import { customerKey } from './customer-key.ts';
import { overlayCommitment } from './overlay-commitments.ts';
import { sparse } from './pack-shards.ts';
import type { PublishChoices } from './published-text.ts';
import { publisherFor } from './published-text.ts';
import type { CustomerCommitments } from './record-format.ts';

/** Characters of a bucket, about. */
const BUCKET = 6_000;
/** Of one customer; more than these is no list that a page can show. */
const MOST_COMMITMENTS = 50;

/** The open commitments of a plan by the customer they were given to, in buckets of the hash of its name. */
export function customerShards(
  commitments: readonly Commitment[],
  choices: PublishChoices,
): readonly { readonly customers: readonly unknown[] }[] {
  const published = publisherFor(choices);
  const byCustomer = new Map<string, Commitment[]>();
  for (const commitment of commitments) {
    const { customer, status } = commitment;
    if (customer === undefined || customer === null || lacksText(customer) || !isOpen(status)) continue;
    const key = customerKey(published(customer));
    const known = byCustomer.get(key);
    if (known === undefined) byCustomer.set(key, [commitment]);
    else if (known.length < MOST_COMMITMENTS) known.push(commitment);
  }
  const all = [...byCustomer].map(([customer, some]): CustomerCommitments => ({
    customer,
    commitments: some.map((one) => overlayCommitment(one, published, choices)),
  }));
  const length = all.reduce((sum, one) => sum + JSON.stringify(one).length, 0);
  const count = Math.ceil(length / BUCKET);
  const buckets = Array.from({ length: count }, (): unknown[] => []);
  for (const one of all) buckets[bucketOf(one.customer, count)]?.push(sparse(one));
  return buckets.map((customers) => ({ customers }));
}
