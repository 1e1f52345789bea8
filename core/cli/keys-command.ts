import { closeSync, openSync, writeSync } from 'node:fs';
import { resolve } from 'node:path';
import { fingerprintOf, makeKeys } from '../feed/feed-keys.ts';
import { keyFileText } from '../feed/key-file.ts';
import type { Typed } from './command-line.ts';
import { loadKeys } from './load-keys.ts';
import { meant } from './nearest.ts';
import type { Outcome } from './outcome.ts';
import { complain, deliver } from './output.ts';

const ACTIONS = ['make', 'show'];

/** `lanekeeper keys make|show FILE`: 0, or 2 where the file could not be written or read. The private key is never printed. */
export async function keysCommand({ names: [action, name, more] }: Typed): Promise<number> {
  if (action === undefined || !ACTIONS.includes(action))
    return complain(
      action === undefined
        ? 'Say what to do: lanekeeper keys make FILE, or lanekeeper keys show FILE.'
        : `keys cannot “${action}”.${meant(action, ACTIONS)} It can make and show.`,
    );
  if (name === undefined || more !== undefined)
    return complain(`Name one key file: lanekeeper keys ${action} team.key`);
  return action === 'make' ? make(name) : show(name);
}

async function make(name: string): Promise<number> {
  const { subtle } = globalThis.crypto;
  const keys = await makeKeys(subtle);
  const written = writeSecret(name, keyFileText(keys));
  if (!written.ok) return complain(written.message);
  const fingerprint = await fingerprintOf(subtle, keys.public);
  deliver(
    [
      `${name} is made. Keep it where only you read it: whoever has it can publish in your name.`,
      'Readers trust this fingerprint; it is no secret:',
      '',
      `  ${fingerprint}`,
      '',
    ].join('\n'),
    null,
  );
  return 0;
}

async function show(name: string): Promise<number> {
  const loaded = loadKeys(name);
  if (!loaded.ok) return complain(loaded.message);
  const { subtle } = globalThis.crypto;
  deliver(`${await fingerprintOf(subtle, loaded.value.public)}\n`, null);
  return 0;
}

/** Writes a new file that only its owner may read; one that is there is never written over. */
function writeSecret(name: string, text: string): Outcome<null> {
  try {
    const file = openSync(resolve(name), 'wx', 0o600);
    try {
      writeSync(file, text);
    } finally {
      closeSync(file);
    }
    return { ok: true, value: null };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'for an unknown reason';
    return {
      ok: false,
      message:
        code === 'EEXIST'
          ? `${name} is there already and was not written over: a lost key cannot be made again. Choose another name.`
          : `${name} could not be written (${code === 'ENOENT' ? 'its folder does not exist' : code}).`,
    };
  }
}
