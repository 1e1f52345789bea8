import { toBase64url } from './base64url.ts';
import type { Digest } from './feed-format.ts';
import type { Subtle } from './subtle.ts';
import { utf8 } from './subtle.ts';

/** SHA-256 of a text’s UTF-8 bytes, in base64url. */
export async function digestOf(subtle: Subtle, text: string): Promise<Digest> {
  return toBase64url(new Uint8Array(await subtle.digest('SHA-256', utf8(text))));
}
