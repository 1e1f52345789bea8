/** How a text file's bytes are to be read. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

const SAMPLE = 4096;

/**
 * The encoding of a text: its byte order mark, else UTF-16 where every second byte of the start is mostly zero, else
 * UTF-8 where all bytes are valid UTF-8, else windows-1252.
 */
export function encodingOf(bytes: Uint8Array): { readonly encoding: Encoding; readonly hasMark: boolean } {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: 'utf-8', hasMark: true };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', hasMark: true };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', hasMark: true };
  const zeros = [0, 0];
  const end = Math.min(bytes.length, SAMPLE);
  for (let at = 0; at < end; at += 1) if (bytes[at] === 0) zeros[at % 2]! += 1;
  if (zeros[1]! > end / 8 && zeros[0]! * 8 < zeros[1]!) return { encoding: 'utf-16le', hasMark: false };
  if (zeros[0]! > end / 8 && zeros[1]! * 8 < zeros[0]!) return { encoding: 'utf-16be', hasMark: false };
  return { encoding: isUtf8(bytes) ? 'utf-8' : 'windows-1252', hasMark: false };
}

/** The text of bytes in an encoding, without its byte order mark. */
export function decodeText(bytes: Uint8Array, encoding: Encoding): string {
  return new TextDecoder(encoding).decode(bytes);
}

/** An XML part as UTF-8: UTF-16 parts are turned over, parts in UTF-8 are given back as they are. */
export function toUtf8(part: Uint8Array): Uint8Array {
  const { encoding } = encodingOf(part.subarray(0, SAMPLE));
  const declared = /^<\?xml[^>]*encoding=["']([\w-]+)["']/.exec(new TextDecoder().decode(part.subarray(0, 120)));
  const isLatin = declared !== null && /^(iso-8859-1|windows-1252|latin1)$/i.test(declared[1]!);
  if (isLatin) return new TextEncoder().encode(decodeText(part, 'windows-1252'));
  if (encoding === 'utf-8' || encoding === 'windows-1252') return part;
  return new TextEncoder().encode(decodeText(part, encoding));
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Text as bytes. What windows-1252 cannot say makes the whole file UTF-8 with its mark, so that nothing is lost. */
export function encodeText(text: string, encoding: Encoding, hasMark: boolean): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(hasMark ? `\ufeff${text}` : text);
  if (encoding === 'windows-1252') return encodeLatin(text) ?? new TextEncoder().encode(`\ufeff${text}`);
  const marked = hasMark ? `\ufeff${text}` : text;
  const bytes = new Uint8Array(marked.length * 2);
  const high = encoding === 'utf-16le' ? 1 : 0;
  for (let at = 0; at < marked.length; at += 1) {
    const unit = marked.charCodeAt(at);
    bytes[at * 2 + high] = unit >> 8;
    bytes[at * 2 + 1 - high] = unit & 255;
  }
  return bytes;
}

function encodeLatin(text: string): Uint8Array | null {
  const all = decodeText(
    Uint8Array.from({ length: 256 }, (_zero, byte) => byte),
    'windows-1252',
  );
  const byteOf = new Map(Array.from(all, (letter, byte) => [letter, byte] as const));
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const byte = byteOf.get(text[at]!);
    if (byte === undefined) return null;
    bytes[at] = byte;
  }
  return bytes;
}
