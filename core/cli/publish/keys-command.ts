import { closeSync, openSync, writeSync } from 'node:fs';
import { resolve } from 'node:path';
import { fingerprintOf, makeKeys } from '../../feed/feed-keys.ts';
import { keyFileText } from '../../feed/key-file.ts';
import type { Language } from '../../sheet/phrase.ts';
import type { Typed } from '../command-line.ts';
import { KEYS_WORDS } from './keys-words.ts';
import { loadKeys } from './load-keys.ts';
import { meant } from '../nearest.ts';
import type { Outcome } from '../outcome.ts';
import { complain, say } from '../output.ts';
import { unwritable } from '../write-file-whole.ts';

const ACTIONS = ['make', 'show'];

/** `lanekeeper keys make|show FILE`: 0, or 2 where the file could not be written or read. The private key is never printed. */
export async function keysCommand({ names: [action, name, more], language }: Typed): Promise<number> {
  const words = KEYS_WORDS[language];
  if (action === undefined || !ACTIONS.includes(action))
    return complain(action === undefined ? words.sayWhat : words.cannot(action, meant(action, ACTIONS, language)));
  if (name === undefined || more !== undefined) return complain(words.nameFile(action));
  return action === 'make' ? make(name, language) : show(name, language);
}

async function make(name: string, language: Language): Promise<number> {
  const { subtle } = globalThis.crypto;
  const keys = await makeKeys(subtle);
  const written = writeSecret(name, keyFileText(keys), language);
  if (!written.ok) return complain(written.message);
  const fingerprint = await fingerprintOf(subtle, keys.public);
  const { made, trust } = KEYS_WORDS[language];
  return say(`${made(name)}\n${trust}\n\n  ${fingerprint}\n`);
}

async function show(name: string, language: Language): Promise<number> {
  const loaded = loadKeys(name, language);
  if (!loaded.ok) return complain(loaded.message);
  const { subtle } = globalThis.crypto;
  return say(`${await fingerprintOf(subtle, loaded.value.public)}\n`);
}

/** Writes a new file that only its owner may read; one that is there is never written over. */
function writeSecret(name: string, text: string, language: Language): Outcome<null> {
  try {
    const file = openSync(resolve(name), 'wx', 0o600);
    try {
      writeSync(file, text);
    } finally {
      closeSync(file);
    }
    return { ok: true, value: null };
  } catch (error) {
    const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    return {
      ok: false,
      message: isThere ? KEYS_WORDS[language].isThere(name) : unwritable(name, error, language),
    };
  }
}
