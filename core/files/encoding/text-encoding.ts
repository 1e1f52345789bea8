import type { Encoding } from './encodings.ts';
import type { OtherReading } from './guess-encoding.ts';
import { guessEncoding } from './guess-encoding.ts';

/** How a text file's bytes are to be read. */
export interface TextEncoding {
  readonly encoding: Encoding;
  readonly hasMark: boolean;
  /** Whether words may come out wrong. */
  readonly isDoubtful: boolean;
  /** The reading that is nearly as likely; null where there is none. */
  readonly other: OtherReading | null;
}

const SURE = { isDoubtful: false, other: null } as const;

const SAMPLE = 4096;

/**
 * The encoding of a text: its byte order mark, else UTF-16 where zeros stand at every second place of the start only (in
 * no other text stand any: Chinese has them at line ends and tabs), else UTF-8 where all bytes are valid UTF-8 or nearly
 * all, else the one that its letters tell.
 * @param named what somebody says who knows the file; only a byte order mark knows better
 */
export function encodingOf(bytes: Uint8Array, named: Encoding | null = null): TextEncoding {
  const marked = encodingOfMark(bytes);
  if (marked !== null) return { encoding: marked, hasMark: true, ...SURE };
  if (named !== null) return { encoding: named, hasMark: false, ...SURE };
  const wide = wideEncodingOf(bytes);
  if (wide !== null) return { encoding: wide, hasMark: false, ...SURE };
  const { valid, damaged } = utf8In(bytes);
  if (damaged === 0) return { encoding: 'utf-8', hasMark: false, ...SURE };
  if (valid >= damaged * 3) return { encoding: 'utf-8', hasMark: false, isDoubtful: true, other: null };
  return { ...guessEncoding(bytes), hasMark: false };
}

/** The Unicode encoding that a text's byte order mark tells; null where it has none. */
function encodingOfMark([first, second, third]: Uint8Array): Encoding | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

function wideEncodingOf(bytes: Uint8Array): Encoding | null {
  const zeros = [0, 0];
  const end = Math.min(bytes.length, SAMPLE);
  for (let at = 0; at < end; at += 1) if (bytes[at] === 0) zeros[at % 2]! += 1;
  const few = Math.max(1, end / 256);
  if (zeros[1]! > few && zeros[0]! * 8 < zeros[1]!) return 'utf-16le';
  return zeros[0]! > few && zeros[1]! * 8 < zeros[0]! ? 'utf-16be' : null;
}

/** How many characters beyond ASCII are valid UTF-8, and how many bytes are none. */
function utf8In(bytes: Uint8Array): { readonly valid: number; readonly damaged: number } {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { valid: 0, damaged: 0 };
  } catch {
    let [valid, damaged] = [0, 0];
    for (const [run] of new TextDecoder('utf-8').decode(bytes).matchAll(/[^\0-\x7f]/gu))
      if (run === '\ufffd') damaged += 1;
      else valid += 1;
    return { valid, damaged };
  }
}
