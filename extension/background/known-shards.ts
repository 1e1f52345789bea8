import type { Checked } from '../../core/feed/checked-text.ts';
import type { Digest } from '../../core/feed/feed-format.ts';
import type { PlanStore } from './plan-store.ts';

/** Shards that were read and verified, while there is room for them: what a digest names never changes. */
export interface KnownShards {
  get(source: string, digest: Digest): Checked<unknown> | undefined;
  add(source: string, digest: Digest, shard: Checked<unknown>): void;
}

/** A board and the pages opened from it need a dozen or two. */
const MOST_KNOWN = 128;

const OF_STORE = new WeakMap<PlanStore, KnownShards>();

/** The shards known beside a storage. By source: each has what it read in its own part of the storage. */
export function knownShards(store: PlanStore): KnownShards {
  const known = OF_STORE.get(store) ?? createKnownShards();
  OF_STORE.set(store, known);
  return known;
}

function createKnownShards(): KnownShards {
  const shards = new Map<string, Checked<unknown>>();
  const add = (key: string, shard: Checked<unknown>): void => {
    shards.delete(key);
    shards.set(key, shard);
    const [oldest] = shards.keys();
    if (shards.size > MOST_KNOWN && oldest !== undefined) shards.delete(oldest);
  };
  return {
    get(source, digest) {
      const key = `${source} ${digest}`;
      const shard = shards.get(key);
      if (shard !== undefined) add(key, shard);
      return shard;
    },
    add: (source, digest, shard) => add(`${source} ${digest}`, shard),
  };
}
