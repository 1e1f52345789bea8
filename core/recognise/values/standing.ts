import type { Level } from '../../plan/registers.ts';
import { fold } from '../lexicon/fold.ts';
import { leadingRating, rankOf } from './scale-words.ts';

const WORDS: readonly (readonly [Level, RegExp])[] = [
  [
    'low',
    /^(?:strong(?:ly)? |rather |stark |eher |fortement |muy )?(?:resist\w*|oppos\w*|against|negativ\w*|blocker|detractor|critic(?:al)?|critique|critico|scepti\w*|skepti\w*|hostile|unsupportive|adverse|con(?! \w)|ablehnend|gegner\w*|dagegen|kritisch|widerstand|contre|defavorable|reticent\w*|en contra|contra|contrario|desfavorable|reaci[oa]|sfavorevole|oppositore|tegen|tegenstander|weerstand|motstandare|imot)\b/,
  ],
  [
    'medium',
    /^(?:neutral\w*|neutr[eoa]|undecided|mixed|ambivalent\w*|indifferen\w*|unentschieden|abwartend|passive?|indecis\w*)\b/,
  ],
  [
    'high',
    /^(?:strong(?:ly)? |rather |stark |eher |fortement |muy )?(?:support\w*|champion|advocate|leading|leader|positiv\w*|favou?r\w*|(?:for|pro)(?! \w)|promoter|sponsor|ally|befurwort\w*|unterstutz\w*|dafur|treiber|soutien|favorable|partidari\w*|apoia\w*|apoyo|sostenitore|favorevole|voorstander)\b/,
  ],
];

/** How somebody stands to a plan, as words of attitude say it or words of degree: `Resistant`, `ablehnend`, `low`. */
export function supportIn(text: string): Level | null {
  const folded = fold(text).replace(/^[\d.)\-–\s]+(?=\p{L})/u, '');
  return WORDS.find(([, words]) => words.test(folded))?.[0] ?? degreeIn(text);
}

/** The same of signs, `+` or `--`: only where a column has a plus, for a dash alone is a cell left open. */
export function signIn(text: string): Level | null {
  if (/^\s*\+{1,3}\s*$/.test(text)) return 'high';
  return /^\s*[-–−]{1,3}\s*$/.test(text) ? 'low' : null;
}

/** How much of something words of degree say: the upper and the lower two of five steps are high and low. */
export function degreeIn(text: string): Level | null {
  const rank = rankOf(text);
  return rank === null ? null : rank >= 4 ? 'high' : rank <= 2 ? 'low' : 'medium';
}

/** The same of a number on a scale that ends at 3, 5 or 10, whichever holds the highest number of the column. */
export function degreeOf(value: number, highest: number): Level | null {
  const scale = [3, 5, 10, 100].find((end) => highest <= end);
  if (scale === undefined || value < 0) return null;
  const share = value / scale;
  return share >= 0.75 ? 'high' : share <= 0.4 ? 'low' : 'medium';
}

/** The number that a cell rates with: `4`, `4 - High`. */
export function ratingIn(text: string): number | null {
  return leadingRating(text) ?? (/^\s*\d{1,3}(?:[.,]\d{1,2})?\s*$/.test(text) ? Number(text.replace(',', '.')) : null);
}
