import type { Digest, FeedIndex } from '../../core/feed/feed-format.ts';
import { digestsIn, scopesOf } from './index-scopes.ts';
import { loadShard, ShardMissing } from './shards.ts';
import type { SourceTrouble } from './source-trouble.ts';
import type { KeptPlan, Source } from './source.ts';
import type { Surroundings } from './surroundings.ts';

export type NextShards =
  | { readonly ok: true; readonly named: ReadonlySet<Digest>; readonly shards: ReadonlyMap<Digest, string> }
  | { readonly ok: false; readonly trouble: SourceTrouble };

/**
 * Shards of a new publication that take the place of those that were used: with them, what people looked at before can
 * be looked at offline after the plan changed. Keeps nothing.
 */
export async function nextShards(
  source: Source,
  kept: KeptPlan | null,
  index: FeedIndex,
  on: Surroundings,
): Promise<NextShards> {
  const { store } = on;
  const shards = new Map<Digest, string>();
  const used = kept === null ? new Set<string>() : await store.shardsOf(source.id);
  const before =
    kept === null
      ? new Map<Digest, string>()
      : await scopesOf(kept.index, async (chunk) => {
          const text = used.has(chunk) ? await store.shard(source.id, chunk) : null;
          return text === null ? [] : digestsIn(text);
        });
  const usedScopes = new Set([...before].flatMap(([digest, scope]) => (used.has(digest) ? [scope] : [])));
  const load = async (digest: Digest): Promise<string> => {
    const loaded = await loadShard(source, digest, on);
    if (!loaded.ok) throw new ShardMissing(loaded.trouble);
    shards.set(digest, loaded.text);
    return loaded.text;
  };
  try {
    const next = await scopesOf(index, async (chunk, scope) =>
      usedScopes.has(scope) ? digestsIn(await load(chunk)) : [],
    );
    for (const [digest, scope] of next) if (usedScopes.has(scope) && !shards.has(digest)) await load(digest);
    return { ok: true, named: new Set(next.keys()), shards };
  } catch (problem) {
    if (problem instanceof ShardMissing) return { ok: false, trouble: problem.trouble };
    throw problem;
  }
}
