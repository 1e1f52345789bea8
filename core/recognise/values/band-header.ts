import { meaningsOf } from '../lexicon/lexicon.ts';
import { readSpans } from './condition-spans.ts';
import { remembered } from '../lexicon/remembered.ts';

/** A header that is a band of a field: `< 10k`, `ACV 25k–100k`, `Deal size / > 100k`. */
export interface BandHeader {
  /** What the band is of; empty where the header does not say. */
  readonly field: string;
  readonly band: string;
}

/** Longer headers tell something. */
const LONGEST = 80;
/** Words that may stand before a band. */
const MOST_WORDS = 4;

/** Reads a header as a band; null for any other header. Lines of a header are joined by ` / `. */
export const bandHeader = remembered(readBand);

function readBand(header: string): BandHeader | null {
  if (header.length > LONGEST || !/\d/.test(header)) return null;
  const parts = header.split(' / ');
  const last = parts.at(-1) ?? '';
  const above = parts.slice(0, -1).filter((part) => !/\d/.test(part));
  const words = last.split(' ');
  const named = namedBands(words);
  // In `Genehmigt von 10–50k` the preposition belongs to who approves, not to the band.
  const first = named.findLast(({ field }) => saysWhoApproves(field)) ?? named[0];
  if (first !== undefined) return first;
  for (let count = 1; count <= Math.min(2, words.length - 1); count += 1) {
    const [band, name] = [words.slice(0, -count).join(' '), words.slice(-count).join(' ')];
    if (/^\p{L}[\p{L} ]*$/u.test(name) && isBand(band) && !isBand(last) && readSpans(`${name} 5`, {}) === null)
      return { field: name, band };
  }
  return isBand(last) ? { field: above.at(-1) ?? '', band: last } : null;
}

/** The ways to read words as a name and a band behind it, the shortest name first. */
function namedBands(words: readonly string[]): readonly BandHeader[] {
  const bands: BandHeader[] = [];
  for (let count = 1; count <= Math.min(MOST_WORDS, words.length - 1); count += 1) {
    const [name, band] = [words.slice(0, count).join(' '), words.slice(count).join(' ')];
    if (/\d/.test(name) || !/\p{L}/u.test(name)) break;
    if (isBand(band) && readSpans(`${name} 5`, {}) === null) bands.push({ field: name.replace(/[\s:]+$/, ''), band });
  }
  return bands;
}

/** Whether what stands before a band says who stands below it, and nothing of what the band is of. */
export function saysWhoApproves(field: string): boolean {
  return meaningsOf(field).some(({ of, fit }) => fit === 'whole' && (of === 'approver' || of === 'lane'));
}

function isBand(text: string): boolean {
  return /\d/.test(text) && /[<>≤≥+–—-]|\p{L}{2}/u.test(text) && readSpans(text, {}) !== null;
}
