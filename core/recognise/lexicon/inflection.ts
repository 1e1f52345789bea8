import { UNSPACED } from './normalise.ts';
import { remembered } from './remembered.ts';

/**
 * Endings of nouns and adjectives by number, gender and case, longest first: Romance and Germanic plurals, Nordic articles,
 * Slavic cases in both scripts, Turkish plurals. Written as folded text is, without accents.
 */
const ENDINGS =
  'owych owego owania ования ениями ового lari leri ymi imi ami ach ech ich ych ego emu eho ovi ova ove erna ene ами ями ого его ому ему ыми ими ах ях ов ев ам ям ом ем ая яя ое ее ые ие ыи ии ои еи ую юю lar ler ow es en er em et os as is ie ia iu'.split(
    ' ',
  );
const SHORT_ENDINGS = 'aeiouysnаяоеыиуюь';

/** The longest ending that leaves a word of six letters or more four of them. */
const ENDING = new RegExp(
  `(?<=[^ \\n]{4})(?:${ENDINGS.join('|')}|(?<=[^ \\n]{5})[${SHORT_ENDINGS}])(?![^ \\n])(?<!${UNSPACED.source}[^ \\n]*)`,
  'g',
);

/** The article that Arabic and Hebrew write together with the word. */
const ARTICLE = /(?<![^ \n])(?:ال|ה)(?=\p{L}{3})/gu;

/** Phrases, each in a line, with their words without endings, so that `actividades` meets `actividad` and `задачи` meets `задача`. */
export function withoutEndings(phrases: string): string {
  return phrases.replace(ARTICLE, '').replace(ENDING, '');
}

/** The same of one phrase, remembered, as headers repeat their words. */
export const uninflected = remembered(withoutEndings);
