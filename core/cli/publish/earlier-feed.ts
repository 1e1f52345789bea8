import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { EarlierPublication } from '../../feed/earlier-publication.ts';
import { earlierPublication, oldShards } from '../../feed/earlier-publication.ts';
import type { FeedIndex } from '../../feed/feed-format.ts';
import { INDEX_FILE } from '../../feed/feed-format.ts';
import type { Language } from '../../sheet/phrase.ts';
import type { Outcome } from '../outcome.ts';
import { PUBLISH_WORDS } from './publish-words.ts';

/** What was published to a folder before; null where nothing was. A file that is no such index, or was changed, is told. */
export async function earlierFeed(folder: string, language: Language): Promise<Outcome<EarlierPublication | null>> {
  const text = textOf(join(folder, INDEX_FILE));
  if (text === null) return { ok: true, value: null };
  const earlier = await earlierPublication(globalThis.crypto.subtle, text);
  if (earlier !== null) return { ok: true, value: earlier };
  return { ok: false, message: PUBLISH_WORDS[language].noPlan(join(folder, INDEX_FILE)) };
}

/** Takes away shards that no publication of `kept` has; how many. */
export async function removeOldShards(folder: string, kept: readonly FeedIndex[]): Promise<number> {
  const old = await oldShards(readdirSync(join(folder, 'shards')), kept, (path) => textOf(join(folder, path)));
  for (const name of old) rmSync(join(folder, 'shards', name), { force: true });
  return old.length;
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // A folder that is new has none.
    return null;
  }
}
