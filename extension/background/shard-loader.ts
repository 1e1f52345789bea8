import { refused } from '../../core/feed/checked-text.ts';
import type { Checked } from '../../core/feed/checked-text.ts';
import type { Digest } from '../../core/feed/feed-format.ts';
import type { FeedTrouble } from '../../core/feed/feed-trouble.ts';
import type { LoadShard } from '../../core/feed/look-up.ts';
import { verifyShard } from '../../core/feed/verify-shard.ts';
import { knownShards } from './known-shards.ts';
import { loadShard } from './shards.ts';
import type { SourceTrouble } from './source-trouble.ts';
import type { Source } from './source.ts';
import type { Surroundings } from './surroundings.ts';

/** Loads the shards of a source’s plan, each once: from the store, else from its host, and then they stay. */
export interface ShardLoader {
  readonly load: LoadShard;
  /** What kept a shard away, as the host has it, in place of what the look-up makes of it. */
  troubleOf(trouble: FeedTrouble): SourceTrouble;
}

export function shardLoader(source: Source, on: Surroundings): ShardLoader {
  const known = knownShards(on.store);
  const read = new Map<Digest, Promise<Checked<unknown>>>();
  let ofHost: SourceTrouble | null = null;
  const load: LoadShard = async (digest, schema) => {
    const loaded = await loadShard(source, digest, on);
    if (!loaded.ok) {
      ofHost = loaded.trouble;
      return refused({ kind: 'missing-part' });
    }
    // A full storage keeps nobody from reading what was loaded.
    if (!loaded.isKept) await on.store.keepShard(source.id, digest, loaded.text).catch(() => {});
    const verified = await verifyShard(loaded.text, digest, schema, on.subtle);
    if (verified.ok) known.add(source.id, digest, verified);
    return verified;
  };
  return {
    load: <T>(digest: Digest, schema: Parameters<typeof verifyShard<T>>[2]) => {
      const before = read.get(digest) ?? Promise.resolve(known.get(source.id, digest) ?? load(digest, schema));
      read.set(digest, before);
      // A digest names one text, and every text is of one kind.
      return before as Promise<Checked<T>>;
    },
    troubleOf: (trouble) => ofHost ?? trouble,
  };
}
