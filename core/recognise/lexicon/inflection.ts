import { isUnspaced } from './normalise.ts';
import { remembered } from '../values/remembered.ts';

/**
 * Endings of nouns and adjectives by number, gender and case, longest first: Romance and Germanic plurals, Nordic articles,
 * Slavic cases in both scripts, Turkish plurals. Written as folded text is, without accents.
 */
const ENDINGS =
  'owych owego owania ования ениями ового lari leri ymi imi ami ach ech ich ych ego emu eho ovi ova ove erna ene ами ями ого его ому ему ыми ими ах ях ов ев ам ям ом ем ая яя ое ее ые ие ыи ии ои еи ую юю lar ler ow es en er em et os as is ie ia iu a e i o u y s n а я о е ы и у ю ь'.split(
    ' ',
  );

/** The endings by how long they are, longest first: a word has one ending of a length, so it is looked up and not tried. */
const BY_LENGTH: readonly (readonly [length: number, endings: ReadonlySet<string>])[] = [6, 5, 4, 3, 2, 1].map(
  (length) => [length, new Set(ENDINGS.filter((ending) => ending.length === length))],
);

/** What of a word must stay. */
const LEAST = 4;

/** The article that Arabic and Hebrew write together with the word. */
const ARTICLE = /^(?:ال|ה)(?=\p{L}{3})/u;

/** A word without its ending, so that `actividades` meets `actividad` and `задачи` meets `задача`; short words stay. */
function bare(inflected: string): string {
  const word = inflected.charCodeAt(0) >= 0x590 ? inflected.replace(ARTICLE, '') : inflected;
  if (word.length <= LEAST + 1 || isUnspaced(word)) return word;
  for (const [length, endings] of BY_LENGTH)
    if (word.length - length >= LEAST && endings.has(word.slice(-length))) return word.slice(0, -length);
  return word;
}

/** A phrase with each of its words without ending. */
export function withoutEndings(phrase: string): string {
  return phrase.split(' ').map(bare).join(' ');
}

/** The same, remembered, as headers repeat their words. */
export const uninflected = remembered(withoutEndings);
