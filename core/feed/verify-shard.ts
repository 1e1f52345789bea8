import type * as z from 'zod/mini';
import type { Checked } from './checked-text.ts';
import { checkedText, refused } from './checked-text.ts';
import { digestOf } from './digest-of.ts';
import type { Digest } from './feed-format.ts';
import { LONGEST_SHARD } from './feed-format.ts';
import type { Subtle } from './subtle.ts';

/** Checks the text of a shard: it must be exactly what the signed index names, and of the right shape. */
export async function verifyShard<T>(
  text: string,
  digest: Digest,
  schema: z.ZodMiniType<T>,
  subtle: Subtle,
): Promise<Checked<T>> {
  if (text.length <= LONGEST_SHARD && (await digestOf(subtle, text)) === digest)
    return checkedText(text, LONGEST_SHARD, schema);
  const seen = checkedText(text, LONGEST_SHARD, schema);
  return seen.ok || seen.trouble.kind === 'not-a-feed' ? refused({ kind: 'tampered-part' }) : seen;
}
