import type { Digest } from '../../core/feed/feed-format.ts';
import { LONGEST_SHARD, shardFile } from '../../core/feed/feed-format.ts';
import { digestOf } from '../../core/feed/digest-of.ts';
import { fetchPart } from './fetch-part.ts';
import type { SourceTrouble } from './source-trouble.ts';
import type { Source } from './source.ts';
import type { Surroundings } from './surroundings.ts';

/** Names in other scripts than Latin take up to three bytes a character. */
const MOST_SHARD_BYTES = LONGEST_SHARD * 3;

export type LoadedShard =
  | { readonly ok: true; readonly text: string; readonly isKept: boolean }
  | { readonly ok: false; readonly trouble: SourceTrouble };

/** A shard could not be had. */
export class ShardMissing extends Error {
  readonly trouble: SourceTrouble;
  constructor(trouble: SourceTrouble) {
    super(trouble.kind);
    this.trouble = trouble;
  }
}

/** A shard of a source’s plan: the one that is kept, else the host’s, once it is what the index says. Keeps nothing. */
export async function loadShard(source: Source, digest: Digest, on: Surroundings): Promise<LoadedShard> {
  const kept = await on.store.shard(source.id, digest);
  if (kept !== null) return { ok: true, text: kept, isKept: true };
  if (source.url === null) return { ok: false, trouble: { kind: 'missing-part' } };
  const url = new URL(shardFile(digest), source.url).href;
  const withSession = await on.isGranted(url);
  const fetched = await fetchPart(url, { mostBytes: MOST_SHARD_BYTES, withSession, fetch: on.fetch });
  if (fetched.came === 'nothing')
    return { ok: false, trouble: fetched.trouble.kind === 'not-found' ? { kind: 'missing-part' } : fetched.trouble };
  const isNamed = fetched.came === 'text' && (await digestOf(on.subtle, fetched.text)) === digest;
  return isNamed ? { ok: true, text: fetched.text, isKept: false } : { ok: false, trouble: { kind: 'tampered-part' } };
}
