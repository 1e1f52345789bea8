import type { Digest, FeedIndex } from '../../core/feed/feed-format.ts';
import { shardLists } from '../../core/feed/shard-lists.ts';

/** What the shards of a plan are for, by digest: in the next publication another shard has the same scope. */
export type Scopes = ReadonlyMap<Digest, string>;

/**
 * The scopes of a plan’s shards.
 * @param chunkOf the digests that a chunk lists; empty where it is not to be looked into
 */
export async function scopesOf(
  index: FeedIndex,
  chunkOf: (chunk: Digest, scope: string) => Promise<readonly Digest[]>,
): Promise<Scopes> {
  const scopes = new Map<Digest, string>();
  for (const [name, { shards, chunks }] of shardLists(index)) {
    for (const [at, digest] of (shards ?? []).entries()) scopes.set(digest, `${name} ${at}`);
    for (const [at, chunk] of chunks.entries()) {
      const scope = `${name} chunk ${at}`;
      scopes.set(chunk, scope);
      for (const [within, digest] of (await chunkOf(chunk, scope)).entries()) scopes.set(digest, `${scope} ${within}`);
    }
  }
  return scopes;
}

/** Content of a chunk that is kept or was just verified. */
export function digestsIn(text: string): readonly Digest[] {
  return (JSON.parse(text) as { readonly shards: readonly Digest[] }).shards;
}
