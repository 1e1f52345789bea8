import { digestOf } from '../../core/feed/digest-of.ts';
import type { Digest } from '../../core/feed/feed-format.ts';
import { INDEX_FILE, LONGEST_INDEX, shardFile } from '../../core/feed/feed-format.ts';
import { verifyIndex } from '../../core/feed/verify-index.ts';
import { digestsIn, scopesOf } from '../background/index-scopes.ts';
import { readSettings } from '../background/settings.ts';
import { ShardMissing } from '../background/shards.ts';
import type { SourceTrouble } from '../background/source-trouble.ts';
import type { KeptPlan, Source } from '../background/source.ts';
import type { Surroundings } from '../background/surroundings.ts';
import type { Imported } from './imported.ts';
import { keepImported } from './keep-imported.ts';

/** Takes a published folder that was opened as files, once it is signed by one of the keys, newer and whole. */
export async function importFolder(
  files: readonly File[],
  keys: readonly string[],
  on: Surroundings,
): Promise<Imported> {
  const { subtle } = on;
  const byName = new Map(files.filter(({ size }) => size <= LONGEST_INDEX * 3).map((file) => [file.name, file]));
  const indexFile = byName.get(INDEX_FILE);
  if (indexFile === undefined) return { ok: false, why: 'no-index' };
  const text = await indexFile.text();
  const options = { subtle, pinned: keys, today: on.today() };
  const first = await verifyIndex(text, { ...options, taken: null });
  if (!first.ok) return { ok: false, why: first.trouble };
  const before = await earlier(first.value.index.plan.id, on);
  const verified = await verifyIndex(text, { ...options, taken: before?.kept.taken ?? null });
  if (!verified.ok) return { ok: false, why: verified.trouble };
  const { index, fingerprint, taken } = verified.value;
  const shards = await shardsAmong(byName, verified.value, on);
  if (!(shards instanceof Map)) return { ok: false, why: shards };

  const parts = { kind: 'files', name: index.plan.name, url: null, keys } as const;
  return keepImported({ index, taken, fingerprint }, shards, { before: before?.source ?? null, parts }, on);
}

/** All shards of the plan, each as it was signed; or what is wrong with one. */
async function shardsAmong(
  byName: ReadonlyMap<string, File>,
  { index }: { readonly index: KeptPlan['index'] },
  { subtle }: Surroundings,
): Promise<Map<Digest, string> | SourceTrouble> {
  const shards = new Map<Digest, string>();
  const load = async (digest: Digest): Promise<string> => {
    const file = byName.get(shardFile(digest).split('/').at(-1) ?? '');
    if (file === undefined) throw new ShardMissing({ kind: 'missing-part' });
    const text = await file.text();
    if ((await digestOf(subtle, text)) !== digest) throw new ShardMissing({ kind: 'tampered-part' });
    shards.set(digest, text);
    return text;
  };
  try {
    const scopes = await scopesOf(index, async (chunk) => digestsIn(await load(chunk)));
    for (const digest of scopes.keys()) if (!shards.has(digest)) await load(digest);
    return shards;
  } catch (problem) {
    if (problem instanceof ShardMissing) return problem.trouble;
    throw problem;
  }
}

/** The source that an earlier edition of the same plan was opened as. */
async function earlier(
  plan: string,
  { store }: Surroundings,
): Promise<{ readonly source: Source; readonly kept: KeptPlan } | null> {
  const { sources } = await readSettings();
  for (const source of sources) {
    const kept = source.kind === 'files' ? await store.plan(source.id) : null;
    if (kept?.index.plan.id === plan) return { source, kept };
  }
  return null;
}
