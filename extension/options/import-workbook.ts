import { fingerprintOf } from '../../core/feed/feed-keys.ts';
import type { Digest } from '../../core/feed/feed-format.ts';
import { INDEX_FILE } from '../../core/feed/feed-format.ts';
import type { FeedFile } from '../../core/feed/pack-shards.ts';
import type { SignedIndex } from '../../core/feed/signed-index.ts';
import { verifyIndex } from '../../core/feed/verify-index.ts';
import { readSettings } from '../background/settings.ts';
import type { Surroundings } from '../background/surroundings.ts';
import type { Imported } from './imported.ts';
import { keepImported } from './keep-imported.ts';
import type { WorkbookAnswer, WorkbookAsk } from './publish-workbook.ts';

/** Reads a workbook on this machine as a plan for this browser alone; the same workbook, read again, takes its place. */
export async function importWorkbook(file: File, on: Surroundings): Promise<Imported> {
  const { store, subtle } = on;
  const { sources } = await readSettings();
  const before = sources.find(({ kind, name }) => kind === 'workbook' && name === file.name);
  const kept = before === undefined ? null : await store.plan(before.id).catch(() => null);
  const id = kept?.index.plan.id ?? crypto.randomUUID();
  const sequence = (kept?.index.sequence ?? 0) + 1;
  const bytes = new Uint8Array(await file.arrayBuffer());
  const made = await published({ bytes, name: file.name, id, sequence, today: on.today() });
  if (!made.ok) return { ok: false, why: { sentence: made.sentence } };

  const text = made.files.find(({ path }) => path === INDEX_FILE)?.text ?? '';
  const { keys } = JSON.parse(text) as SignedIndex;
  const pinned = [await fingerprintOf(subtle, keys)];
  const verified = await verifyIndex(text, { subtle, pinned, today: on.today(), taken: null });
  if (!verified.ok) return { ok: false, why: verified.trouble };
  const { index, taken } = verified.value;
  const shards = new Map(made.files.filter(({ path }) => path !== INDEX_FILE).map(byDigest));
  const parts = { kind: 'workbook', name: file.name, url: null, keys: [] } as const;
  return keepImported({ index, taken, fingerprint: null }, shards, { before: before ?? null, parts }, on);
}

function byDigest({ path, text }: FeedFile): [Digest, string] {
  return [path.slice(path.lastIndexOf('/') + 1).replace(/\.json$/, ''), text];
}

async function published(ask: WorkbookAsk): Promise<WorkbookAnswer> {
  const worker = new Worker(new URL('./workbook-worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise<WorkbookAnswer>((tell, refuse) => {
      worker.addEventListener('message', ({ data }: MessageEvent<WorkbookAnswer>) => tell(data));
      worker.addEventListener('error', ({ message }) => refuse(new Error(message)));
      worker.postMessage(ask, [ask.bytes.buffer]);
    });
  } finally {
    worker.terminate();
  }
}
