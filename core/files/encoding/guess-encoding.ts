import type { Encoding } from './encodings.ts';
import { decodeText } from './encodings.ts';
import type { Known } from './letter-likelihood.ts';
import { knownOf, likelihood } from './letter-likelihood.ts';
import type { LetterProfile } from './letter-profiles.ts';
import { LETTER_PROFILES } from './letter-profiles.ts';

/** How a text is written, as far as its letters tell. */
export interface GuessedEncoding {
  readonly encoding: Encoding;
  /** Whether another reading is nearly as likely, or none is likely at all. */
  readonly isDoubtful: boolean;
  /** The reading that is nearly as likely, with the first word that tells the two apart; null where there is none. */
  readonly other: OtherReading | null;
}

/** A second way to read a text, beside the one that was taken. */
export interface OtherReading {
  readonly encoding: Encoding;
  readonly words: { readonly taken: string; readonly other: string };
}

/** Bytes beyond ASCII that are looked at, letters before one, and letters of a word that is told. */
const [SAMPLE, WORD, TOLD] = [4000, 40, 24];

/** Natural logarithms: how much rarer than Excel's own CSV in the West such files are met. */
const RARITY: Readonly<Partial<Record<Encoding, number>>> = {
  'windows-1252': 0,
  'windows-1254': 1.5,
  'windows-1257': 1.5,
  'windows-1258': 2,
  'iso-8859-7': 2,
  'iso-8859-2': 3,
  'iso-8859-5': 3,
  'iso-8859-15': 3,
  'euc-jp': 3,
  'koi8-u': 3,
  ibm866: 3,
  macintosh: 4,
  ibm850: 4,
  ibm852: 4,
  'x-mac-ce': 5,
  'x-mac-cyrillic': 5,
};

/** A doubt is left where a second reading is not this much less likely, or more than this share of the letters is odd. */
const [LEAD, MOST_ODD] = [4, 0.2];

/**
 * The encoding in which the letters beyond ASCII are most likely those of a language: each counts by its rank among the
 * language's letters (Zipf), and by where it stands: no small letter before a large one within a word, no sign within a
 * word, no Cyrillic beside Latin.
 */
export function guessEncoding(bytes: Uint8Array): GuessedEncoding {
  const sample = stretchesBeyondAscii(bytes);
  const readings = new Map<string, Reading>();
  for (const encoding of new Set(LETTER_PROFILES.flatMap(({ encodings }) => encodings))) {
    const text = decodeText(sample, encoding);
    const letters = [...text];
    for (const language of languagesIn(encoding)) {
      const { likely, odd } = likelihood(letters, language);
      const score = likely - (RARITY[encoding] ?? 1);
      // Readings that come to the same text are one.
      if (score > (readings.get(text)?.score ?? -Infinity)) readings.set(text, { encoding, text, score, odd });
    }
  }
  const [best, second] = [...readings.values()].toSorted((a, b) => b.score - a.score);
  if (best === undefined) return { encoding: 'windows-1252', isDoubtful: false, other: null };
  const other = second !== undefined && best.score - second.score < LEAD ? otherReading(best, second) : null;
  return { encoding: best.encoding, isDoubtful: other !== null || best.odd > MOST_ODD, other };
}

function otherReading(taken: Reading, { encoding, text }: Reading): OtherReading {
  const others = text.split('\n');
  const words = taken.text.split('\n');
  const at = words.findIndex((word, line) => word !== others[line]);
  return { encoding, words: { taken: told(words[at]), other: told(others[at]) } };
}

function told(word = ''): string {
  return [...word].slice(0, TOLD).join('');
}

interface Reading {
  readonly encoding: Encoding;
  readonly text: string;
  readonly score: number;
  /** The share of letters beyond ASCII that the language does not use, or not there. */
  readonly odd: number;
}

/** The words that hold bytes beyond ASCII, each on a line of its own. */
function stretchesBeyondAscii(bytes: Uint8Array): Uint8Array {
  const sample: number[] = [];
  let beyond = 0;
  for (let at = 0; at < bytes.length && beyond < SAMPLE; at += 1) {
    if (bytes[at]! < 128) continue;
    let start = at;
    while (start > 0 && at - start < WORD && isAsciiLetter(bytes[start - 1]!)) start -= 1;
    // The second byte of a sign may be an ASCII letter or sign from “@” on.
    while (at < bytes.length && bytes[at]! >= 64) beyond += bytes[at++]! >> 7;
    for (let from = start; from < Math.min(at, start + SAMPLE); from += 1) sample.push(bytes[from]!);
    sample.push(10);
  }
  return Uint8Array.from(sample);
}

function isAsciiLetter(byte: number): boolean {
  return (byte | 32) >= 97 && (byte | 32) <= 122;
}

const knownByProfile = new Map<LetterProfile, Known>();

function languagesIn(encoding: Encoding): readonly Known[] {
  return LETTER_PROFILES.filter(({ encodings }) => encodings.includes(encoding)).map((profile) => {
    const known = knownByProfile.get(profile) ?? knownOf([...profile.letters]);
    knownByProfile.set(profile, known);
    return known;
  });
}
