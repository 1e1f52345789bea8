import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { FeedKeys } from '../../feed/feed-keys.ts';
import { readKeyFile } from '../../feed/key-file.ts';
import type { Language } from '../../sheet/phrase.ts';
import { KEYS_WORDS } from './keys-words.ts';
import type { Outcome } from '../outcome.ts';
import { complain } from '../output.ts';
import { unreadable } from '../unreadable.ts';

/** Read or write by the group or by everybody. */
const OTHERS = 0o077;

/** The keys in a key file. One that others may read is told of on stderr, and used all the same. */
export function loadKeys(name: string, language: Language): Outcome<FeedKeys> {
  const words = KEYS_WORDS[language];
  const path = resolve(name);
  try {
    const keys = readKeyFile(readFileSync(path, 'utf8'));
    if (keys === null) return { ok: false, message: words.noKeys(name) };
    if (process.platform !== 'win32' && (statSync(path).mode & OTHERS) !== 0) complain(words.open(name));
    return { ok: true, value: keys };
  } catch (error) {
    return { ok: false, message: unreadable(name, error, language) };
  }
}
