import { fromBase64url, toBase64url } from './base64url.ts';
import { canonicalJson } from './canonical-json.ts';
import { digestOf } from './digest-of.ts';
import type { Algorithm, Subtle } from './subtle.ts';
import { ALGORITHMS, KEY_OF } from './subtle.ts';

/** Public keys by algorithm, raw and in base64url; an engine that lacks one makes keys of the other alone. */
export type PublicKeys = Readonly<Partial<Record<Algorithm, string>>>;

/** What signs a feed. The private half (PKCS #8, base64url) stays with the planner. */
export interface FeedKeys {
  readonly format: 'lanekeeper-keys/1';
  readonly public: PublicKeys;
  readonly private: Readonly<Partial<Record<Algorithm, string>>>;
}

/** Makes new keys of every algorithm that the engine has. Throws where it has none. */
export async function makeKeys(subtle: Subtle): Promise<FeedKeys> {
  const made: { public: Partial<Record<Algorithm, string>>; private: Partial<Record<Algorithm, string>> } = {
    public: {},
    private: {},
  };
  for (const algorithm of ALGORITHMS) {
    const pair = await keyPair(subtle, algorithm);
    if (pair === null) continue;
    made.public[algorithm] = toBase64url(new Uint8Array(await subtle.exportKey('raw', pair.publicKey)));
    made.private[algorithm] = toBase64url(new Uint8Array(await subtle.exportKey('pkcs8', pair.privateKey)));
  }
  if (Object.keys(made.public).length === 0) throw new Error('This engine has neither Ed25519 nor P-256.');
  return { format: 'lanekeeper-keys/1', ...made };
}

async function keyPair(
  subtle: Subtle,
  algorithm: Algorithm,
): Promise<{ readonly publicKey: object; readonly privateKey: object } | null> {
  try {
    const pair = await subtle.generateKey(KEY_OF[algorithm], true, ['sign', 'verify']);
    return 'privateKey' in pair ? (pair as { publicKey: object; privateKey: object }) : null;
  } catch {
    // An engine without this algorithm says so by rejecting.
    return null;
  }
}

/** What readers pin: `lk1-` and the SHA-256 of the public keys. Says who signs, and is short enough to be read out. */
export async function fingerprintOf(subtle: Subtle, keys: PublicKeys): Promise<string> {
  return `lk1-${await digestOf(subtle, canonicalJson(keys))}`;
}

/** Whether a text is a fingerprint. */
export function isFingerprint(text: string): boolean {
  return text.startsWith('lk1-') && fromBase64url(text.slice(4))?.length === 32;
}
