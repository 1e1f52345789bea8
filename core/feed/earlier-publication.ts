import { checkedText } from './checked-text.ts';
import type { FeedIndex, ShardList } from './feed-format.ts';
import { LONGEST_INDEX, LONGEST_SHARD, shardFile } from './feed-format.ts';
import { fingerprintOf } from './feed-keys.ts';
import { chunkShard, signedIndex } from './feed-schema.ts';
import { shardLists } from './shard-lists.ts';
import { signaturesHold } from './signed-index.ts';
import type { Subtle } from './subtle.ts';

/** A plan that was published before, and by whose key. */
export interface EarlierPublication {
  readonly index: FeedIndex;
  readonly fingerprint: string;
}

/** What the text of an index file says was published before; null where it is no such index, or was changed. */
export async function earlierPublication(subtle: Subtle, text: string): Promise<EarlierPublication | null> {
  const checked = checkedText(text, LONGEST_INDEX, signedIndex);
  if (!checked.ok || (await signaturesHold(subtle, checked.value)) !== true) return null;
  const { index, keys } = checked.value;
  return { index, fingerprint: await fingerprintOf(subtle, keys) };
}

const SHARD = /^[\w-]{43}\.json$/;

/**
 * Which of the files in `shards/` no publication of `kept` has: publishing leaves those of the publication before, whose
 * readers may still be under way.
 * @param read text of a file by its path from the index; null where it is not there
 */
export async function oldShards(
  names: readonly string[],
  kept: readonly FeedIndex[],
  read: (path: string) => string | null | Promise<string | null>,
): Promise<readonly string[]> {
  const lists = kept.flatMap((index) => shardLists(index).map(([, list]) => list));
  const named = new Set<string>();
  for (const list of lists) for (const path of await shardsOf(list, read)) named.add(path);
  return names.filter((name) => SHARD.test(name) && !named.has(`shards/${name}`));
}

async function shardsOf(
  { shards, chunks }: ShardList,
  read: (path: string) => string | null | Promise<string | null>,
): Promise<readonly string[]> {
  if (shards !== null) return shards.map(shardFile);
  const paths = chunks.map(shardFile);
  for (const chunk of chunks) {
    const checked = checkedText((await read(shardFile(chunk))) ?? '', LONGEST_SHARD, chunkShard);
    if (checked.ok) paths.push(...checked.value.shards.map(shardFile));
  }
  return paths;
}
