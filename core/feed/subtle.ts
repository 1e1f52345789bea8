/** The signatures of a feed: Ed25519, and P-256 for engines that have no Ed25519 yet. */
export const ALGORITHMS = ['ed25519', 'p256'] as const;
export type Algorithm = (typeof ALGORITHMS)[number];

type Bytes = Uint8Array<ArrayBuffer>;
type Key = object;

interface Named {
  readonly name: string;
  readonly namedCurve?: string;
  readonly hash?: string;
}

/** What a feed needs of WebCrypto: `crypto.subtle` of a browser, a worker or Node, given by the caller. */
export interface Subtle {
  digest(algorithm: string, data: Bytes): Promise<ArrayBuffer>;
  generateKey(algorithm: Named, extractable: boolean, usages: ('sign' | 'verify')[]): Promise<object>;
  importKey(
    format: 'raw' | 'pkcs8',
    data: Bytes,
    algorithm: Named,
    extractable: boolean,
    usages: ('sign' | 'verify')[],
  ): Promise<Key>;
  exportKey(format: 'raw' | 'pkcs8', key: Key): Promise<ArrayBuffer>;
  sign(algorithm: Named, key: Key, data: Bytes): Promise<ArrayBuffer>;
  verify(algorithm: Named, key: Key, signature: Bytes, data: Bytes): Promise<boolean>;
}

/** How an algorithm’s keys are made, and how it signs. */
export const KEY_OF = {
  ed25519: { name: 'Ed25519' },
  p256: { name: 'ECDSA', namedCurve: 'P-256' },
} as const satisfies Record<Algorithm, Named>;
export const SIGNS_WITH = {
  ed25519: { name: 'Ed25519' },
  p256: { name: 'ECDSA', hash: 'SHA-256' },
} as const satisfies Record<Algorithm, Named>;

/** The bytes of a text as UTF-8. */
export function utf8(text: string): Bytes {
  return new TextEncoder().encode(text);
}
