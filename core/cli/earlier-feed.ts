import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkedText } from '../feed/checked-text.ts';
import type { FeedIndex, ShardList } from '../feed/feed-format.ts';
import { INDEX_FILE, LONGEST_INDEX, LONGEST_SHARD, shardFile } from '../feed/feed-format.ts';
import { fingerprintOf } from '../feed/feed-keys.ts';
import { chunkShard, signedIndex } from '../feed/feed-schema.ts';
import { signaturesHold } from '../feed/signed-index.ts';
import type { Outcome } from './outcome.ts';

/** A plan that lies in a folder already, and by whose key. */
export interface EarlierFeed {
  readonly index: FeedIndex;
  readonly fingerprint: string;
}

/** What was published to a folder before; null where nothing was. A file that is no such index, or was changed, is told. */
export async function earlierFeed(folder: string): Promise<Outcome<EarlierFeed | null>> {
  const text = textOf(join(folder, INDEX_FILE));
  if (text === null) return { ok: true, value: null };
  const { subtle } = globalThis.crypto;
  const checked = checkedText(text, LONGEST_INDEX, signedIndex);
  if (!checked.ok || (await signaturesHold(subtle, checked.value)) !== true)
    return {
      ok: false,
      message: `${join(folder, INDEX_FILE)} is no plan that was published here, or it was changed. Choose an empty folder, or take that file away.`,
    };
  return {
    ok: true,
    value: { index: checked.value.index, fingerprint: await fingerprintOf(subtle, checked.value.keys) },
  };
}

const SHARD = /^[\w-]{43}\.json$/;

/** Takes away shards that neither of two publications has: readers of the earlier one may still be under way. */
export function removeOldShards(folder: string, kept: readonly FeedIndex[]): number {
  const named = new Set(kept.flatMap((index) => filesOf(folder, index)));
  const old = readdirSync(join(folder, 'shards')).filter((name) => SHARD.test(name) && !named.has(`shards/${name}`));
  for (const name of old) rmSync(join(folder, 'shards', name), { force: true });
  return old.length;
}

function filesOf(folder: string, { links, works, guardrails }: FeedIndex): readonly string[] {
  return [...Object.values(links), works, guardrails].flatMap((list) => listed(folder, list));
}

function listed(folder: string, { shards, chunks }: ShardList): readonly string[] {
  if (shards !== null) return shards.map(shardFile);
  const inside = chunks.flatMap((chunk) => {
    const checked = checkedText(textOf(join(folder, shardFile(chunk))) ?? '', LONGEST_SHARD, chunkShard);
    return checked.ok ? checked.value.shards : [];
  });
  return [...chunks, ...inside].map(shardFile);
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // A folder that is new has none.
    return null;
  }
}
