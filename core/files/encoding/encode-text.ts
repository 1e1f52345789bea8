import type { Encoding } from './encodings.ts';
import { decodeText } from './encodings.ts';

/** Text as bytes. What the encoding cannot say makes the whole file UTF-8 with its mark, so that nothing is lost. */
export function encodeText(text: string, encoding: Encoding, hasMark: boolean): Uint8Array {
  const marked = hasMark ? `\ufeff${text}` : text;
  if (encoding === 'utf-8') return new TextEncoder().encode(marked);
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return encodeWide(marked, encoding === 'utf-16le' ? 1 : 0);
  return encodeWith(bytesByLetter(encoding), text) ?? new TextEncoder().encode(`\ufeff${text}`);
}

function encodeWide(text: string, high: 0 | 1): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    bytes[at * 2 + high] = unit >> 8;
    bytes[at * 2 + 1 - high] = unit & 255;
  }
  return bytes;
}

type BytesByLetter = ReadonlyMap<string, readonly number[]>;

function encodeWith(bytesOf: BytesByLetter, text: string): Uint8Array | null {
  const bytes: number[] = [];
  for (const letter of text) {
    const own = bytesOf.get(letter);
    if (own === undefined) return null;
    for (const byte of own) bytes.push(byte);
  }
  return Uint8Array.from(bytes);
}

/** What each byte, and each pair of bytes, stands for, turned round; the first of several wins. */
function bytesByLetter(encoding: Encoding): BytesByLetter {
  const bytesOf = new Map<string, readonly number[]>();
  const learn = (bytes: readonly number[]): void => {
    const letter = decodeText(Uint8Array.from(bytes), encoding);
    const isOne = [...letter].length === 1 && letter !== '\ufffd';
    if (isOne && !bytesOf.has(letter)) bytesOf.set(letter, bytes);
  };
  for (let byte = 0; byte < 256; byte += 1) learn([byte]);
  if (bytesOf.size < 200)
    for (let first = 0x81; first < 0xff; first += 1)
      for (let second = 0x40; second < 0xff; second += 1) learn([first, second]);
  return bytesOf;
}
