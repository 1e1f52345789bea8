import type { Digest, FeedIndex, ShardList } from '../../core/feed/feed-format.ts';

/** What the shards of a plan are for, by digest: in the next publication another shard has the same scope. */
export type Scopes = ReadonlyMap<Digest, string>;

/**
 * The scopes of a plan’s shards.
 * @param chunkOf the digests that a chunk lists; empty where it is not to be looked into
 */
export async function scopesOf(
  { links, works, guardrails }: FeedIndex,
  chunkOf: (chunk: Digest, scope: string) => Promise<readonly Digest[]>,
): Promise<Scopes> {
  const lists: readonly (readonly [name: string, list: ShardList])[] = [
    ...Object.entries(links).map(([project, list]) => [`links ${project}`, list] as const),
    ['works', works],
    ['guardrails', guardrails],
  ];
  const scopes = new Map<Digest, string>();
  for (const [name, { shards, chunks }] of lists) {
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
