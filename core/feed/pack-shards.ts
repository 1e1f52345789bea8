import { canonicalJson } from './canonical-json.ts';
import { digestOf } from './digest-of.ts';
import type { Digest, ShardList } from './feed-format.ts';
import { shardFile } from './feed-format.ts';
import type { Subtle } from './subtle.ts';

/** A file of a published feed. */
export interface FeedFile {
  readonly path: string;
  readonly text: string;
}

/** More digests than these are cut into chunks of so many: 3 kB that a look-up loads instead of all of them. */
const MOST_IN_INDEX = 16;
const CHUNK = 64;

/** Names shards by their content and lists them; returns the list and all files, chunks too. */
export async function listShards(
  subtle: Subtle,
  shards: readonly object[],
): Promise<{ readonly list: ShardList; readonly files: readonly FeedFile[] }> {
  const files: FeedFile[] = [];
  const written = async (shard: object): Promise<Digest> => {
    const text = canonicalJson(shard);
    const digest = await digestOf(subtle, text);
    files.push({ path: shardFile(digest), text });
    return digest;
  };
  const digests = await Promise.all(shards.map(written));
  if (digests.length <= MOST_IN_INDEX) return { list: { count: digests.length, shards: digests, chunks: [] }, files };
  const chunks: Digest[] = [];
  for (let at = 0; at < digests.length; at += CHUNK)
    chunks.push(await written({ shards: digests.slice(at, at + CHUNK) }));
  return { list: { count: digests.length, shards: null, chunks }, files };
}

/** The chunk that lists a shard, and the shard’s place in it. */
export function placeInChunks(at: number): { readonly chunk: number; readonly place: number } {
  return { chunk: Math.floor(at / CHUNK), place: at % CHUNK };
}

/** Cuts a list into consecutive parts of about `size` characters of JSON each; an item longer than that is a part of its own. */
export function packed<T>(items: readonly T[], size: number, lengthOf: (item: T) => number): readonly (readonly T[])[] {
  const parts: T[][] = [];
  let room = 0;
  for (const item of items) {
    const length = lengthOf(item);
    const part = parts.at(-1);
    if (part === undefined || length > room) {
      parts.push([item]);
      room = size - length;
    } else {
      part.push(item);
      room -= length;
    }
  }
  return parts;
}

/** A copy without what a reader fills in again: nulls and empty lists, at every depth. */
export function sparse(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sparse);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value)
    .filter(([, part]) => part !== null && part !== undefined && !(Array.isArray(part) && part.length === 0))
    .map(([key, part]) => [key, sparse(part)]);
  return Object.fromEntries(kept);
}
