/** How a text file's bytes are to be read. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

const SAMPLE = 4096;

/**
 * The encoding of a text: its byte order mark, else UTF-16 where zeros stand at every second place of the start only (in
 * no other text stand any: Chinese has them at line ends and tabs), else UTF-8 where all bytes are valid UTF-8, else
 * windows-1252.
 */
export function encodingOf(bytes: Uint8Array): { readonly encoding: Encoding; readonly hasMark: boolean } {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: 'utf-8', hasMark: true };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', hasMark: true };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', hasMark: true };
  const zeros = [0, 0];
  const end = Math.min(bytes.length, SAMPLE);
  for (let at = 0; at < end; at += 1) if (bytes[at] === 0) zeros[at % 2]! += 1;
  const few = Math.max(1, end / 256);
  if (zeros[1]! > few && zeros[0]! * 8 < zeros[1]!) return { encoding: 'utf-16le', hasMark: false };
  if (zeros[0]! > few && zeros[1]! * 8 < zeros[0]!) return { encoding: 'utf-16be', hasMark: false };
  return { encoding: isUtf8(bytes) ? 'utf-8' : 'windows-1252', hasMark: false };
}

/**
 * Whether bytes that were taken for windows-1252 look like another encoding: Western texts seldom have three letters
 * beyond ASCII in a row, those of other scripts little else, and only UTF-8 that was damaged has its pairs of bytes.
 */
export function isOddWestern(bytes: Uint8Array): boolean {
  let high = 0;
  let inRuns = 0;
  let pairs = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const start = at;
    while (bytes[at]! > 127) at += 1;
    const run = at - start;
    high += run;
    if (run > 2) inRuns += run;
    if (run === 2 && bytes[start]! >= 0xc3 && bytes[start]! <= 0xdf && bytes[start + 1]! < 0xc0) pairs += 2;
  }
  return high > 5 && (inRuns + pairs) * 2 > high;
}

/** The text of bytes in an encoding, without its byte order mark. */
export function decodeText(bytes: Uint8Array, encoding: Encoding): string {
  return new TextDecoder(encoding).decode(bytes);
}

const DECLARED = /^(\s*<\?xml[^>]*?\sencoding\s*=\s*["'])([\w.:-]+)/;

/**
 * An XML part as UTF-8 that says so: parts in UTF-16 or in the encoding they declare are turned over with their
 * declaration, so that what is written back reads the same. Parts in UTF-8 are given back as they are.
 */
export function toUtf8(part: Uint8Array): Uint8Array {
  const declared = DECLARED.exec(new TextDecoder('latin1').decode(part.subarray(0, 200)))?.[2] ?? 'utf-8';
  const text = decodedXml(part, wideEncodingOf(part), declared);
  return text === null ? part : new TextEncoder().encode(text.replace(DECLARED, '$1UTF-8'));
}

/** UTF-16 by its mark, or by the `<` that XML starts with. */
function wideEncodingOf([first, second]: Uint8Array): Encoding | null {
  if ((first === 0xff && second === 0xfe) || (first === 60 && second === 0)) return 'utf-16le';
  return (first === 0xfe && second === 0xff) || (first === 0 && second === 60) ? 'utf-16be' : null;
}

/** Null for UTF-8: also where a part says UTF-16 but is not, where no decoder knows the label, and where it is too long. */
function decodedXml(part: Uint8Array, wide: Encoding | null, declared: string): string | null {
  try {
    const { encoding } = new TextDecoder(wide ?? declared);
    const isUtf8 = encoding === 'utf-8' || (wide === null && encoding.startsWith('utf-16'));
    return isUtf8 ? null : new TextDecoder(encoding).decode(part);
  } catch {
    return null;
  }
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
