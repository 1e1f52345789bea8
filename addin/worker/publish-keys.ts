import { earlierPublication } from '../../core/feed/earlier-publication.ts';
import type { FeedIndex } from '../../core/feed/feed-format.ts';
import type { FeedKeys } from '../../core/feed/feed-keys.ts';
import { fingerprintOf, makeKeys } from '../../core/feed/feed-keys.ts';
import { keyFileText, readKeyFile } from '../../core/feed/key-file.ts';
import { signIndex } from '../../core/feed/signed-index.ts';
import type { SignerAnswer } from '../pane/publish/publish-answers.ts';
import { parseIsoDay } from '../../core/calendar/day.ts';

export interface Signer {
  readonly keys: FeedKeys | null;
  readonly answer: SignerAnswer;
}

/** Longest key file that is looked into, in bytes; ours have about 500. */
const LONGEST_KEY_FILE = 10_000;

/** The keys of a chosen key file, or new ones; keys that do not sign what they verify are no keys. */
export async function signerFrom(file: File | null): Promise<Signer> {
  const { subtle } = globalThis.crypto;
  if (file === null) {
    const keys = await makeKeys(subtle).catch(() => null);
    return keys === null ? refused('no-crypto') : signed(keys, new Blob([keyFileText(keys)], { type: KEY_TYPE }));
  }
  if (file.size > LONGEST_KEY_FILE) return refused('no-key-file');
  const text = await file.text().catch(() => null);
  if (text === null) return refused('unreadable');
  const keys = readKeyFile(text);
  if (keys === null) return refused('no-key-file');
  try {
    const probe = await signIndex(subtle, PROBE, keys);
    return (await earlierPublication(subtle, probe)) === null ? refused('no-key-file') : await signed(keys, null);
  } catch (error) {
    return refused(error instanceof DOMException && error.name === 'NotSupportedError' ? 'no-crypto' : 'no-key-file');
  }
}

/** No download manager and no spreadsheet opens it by itself. */
const KEY_TYPE = 'application/octet-stream';

async function signed(keys: FeedKeys, made: Blob | null): Promise<Signer> {
  const fingerprint = await fingerprintOf(globalThis.crypto.subtle, keys.public);
  const file = made === null ? null : { name: `lanekeeper-${fingerprint.slice(4, 10)}.key`, content: made };
  return { keys, answer: { ok: true, fingerprint, file } };
}

function refused(why: Extract<SignerAnswer, { ok: false }>['why']): Signer {
  return { keys: null, answer: { ok: false, why } };
}

const DAY = parseIsoDay('2026-01-01')!;
const NONE = { count: 0, shards: [], chunks: [] };
/** The smallest index there is: what a key signs to show that it can. */
const PROBE: FeedIndex = {
  format: 'lanekeeper-feed/1',
  plan: { id: 'probe', name: 'probe' },
  sequence: 1,
  publishedOn: DAY,
  expiresOn: DAY,
  off: [],
  holds: { money: false, people: false },
  links: {},
  works: NONE,
  guardrails: NONE,
};
