import { fromBase64url, toBase64url } from './base64url.ts';
import { canonicalJson } from './canonical-json.ts';
import type { FeedIndex } from './feed-format.ts';
import type { FeedKeys, PublicKeys } from './feed-keys.ts';
import type { Algorithm, Subtle } from './subtle.ts';
import { ALGORITHMS, KEY_OF, SIGNS_WITH, utf8 } from './subtle.ts';

/** The index file: what is signed, by which keys, and each key’s signature. */
export interface SignedIndex {
  readonly index: FeedIndex;
  readonly keys: PublicKeys;
  readonly signatures: Readonly<Partial<Record<Algorithm, string>>>;
}

/** The text of an index file, signed by every key there is. Throws where the engine cannot use any of them. */
export async function signIndex(subtle: Subtle, index: FeedIndex, keys: FeedKeys): Promise<string> {
  const data = signedBytes(index);
  const signatures: Partial<Record<Algorithm, string>> = {};
  for (const algorithm of ALGORITHMS) {
    const bytes = fromBase64url(keys.private[algorithm] ?? '');
    if (bytes === null || bytes.length === 0) continue;
    const key = await subtle.importKey('pkcs8', bytes, KEY_OF[algorithm], false, ['sign']);
    signatures[algorithm] = toBase64url(new Uint8Array(await subtle.sign(SIGNS_WITH[algorithm], key, data)));
  }
  if (Object.keys(signatures).length === 0) throw new Error('There is no key to sign with.');
  return canonicalJson({ index, keys: keys.public, signatures } satisfies SignedIndex);
}

/**
 * Whether every signature that the engine can check is right, and there is one: `null` where it can check none. A key
 * without a signature counts as a wrong one, so that none can be left away unseen.
 */
export async function signaturesHold(
  subtle: Subtle,
  { index, keys, signatures }: SignedIndex,
): Promise<boolean | null> {
  const data = signedBytes(index);
  let checked = 0;
  for (const algorithm of ALGORITHMS) {
    const publicKey = keys[algorithm];
    const signature = signatures[algorithm];
    if (publicKey === undefined && signature === undefined) continue;
    const [keyBytes, signatureBytes] = [fromBase64url(publicKey ?? '='), fromBase64url(signature ?? '=')];
    if (keyBytes === null || signatureBytes === null) return false;
    const key = await imported(subtle, algorithm, keyBytes);
    if (key === null) continue;
    if (!(await subtle.verify(SIGNS_WITH[algorithm], key, signatureBytes, data))) return false;
    checked += 1;
  }
  return checked > 0 ? true : null;
}

async function imported(subtle: Subtle, algorithm: Algorithm, bytes: Uint8Array<ArrayBuffer>): Promise<object | null> {
  try {
    return await subtle.importKey('raw', bytes, KEY_OF[algorithm], false, ['verify']);
  } catch {
    // The engine does not know the algorithm; the keys themselves are vouched for by the fingerprint.
    return null;
  }
}

/** The name in front keeps a signature of this format from being taken for one of another. */
function signedBytes(index: FeedIndex): Uint8Array<ArrayBuffer> {
  return utf8(`lanekeeper-feed/1\n${canonicalJson(index)}`);
}
