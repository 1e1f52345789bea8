import { once } from './once.ts';

/** A pattern that is looked for in texts whatever the case of their letters. */
export interface AnyCase {
  readonly test: (text: string) => boolean;
  /** The text with a space in place of each find. */
  readonly without: (text: string) => string;
}

/**
 * A regular expression in small letters, asked of texts put into small letters and made when it is first asked. `\p{L}`
 * are the letters of the scripts that headers are written in. The flags `i` and `u` would say the same, but for each such
 * pattern the engine gathers every letter of Unicode and the other cases of each: a millisecond, for a few questions.
 */
export function anyCase(written: TemplateStringsArray, ...parts: readonly string[]): AnyCase {
  const made = (flags: string): (() => RegExp) =>
    once(() => new RegExp(String.raw(written, ...parts).replace(CLASS_OR_LETTER, withLetters), flags));
  const [one, all] = [made(''), made('g')];
  return { test: (text) => one().test(text.toLowerCase()), without: (text) => cutOut(text, all()) };
}

function cutOut(text: string, finds: RegExp): string {
  // The small letter of the Turkish İ is written as two.
  const small = text.replaceAll('İ', 'i').toLowerCase();
  let left = '';
  let from = 0;
  for (const { 0: found, index } of small.matchAll(finds)) {
    left += `${text.slice(from, index)} `;
    from = index + found.length;
  }
  return left + text.slice(from);
}

/** Small letters: Latin, Greek, Cyrillic, Hebrew, Arabic, those of South and East Asia. */
const LETTERS =
  'a-zªµºß-öø-ˁͰ-ͽά-ҁҋ-ևא-תؠ-ي٠-ۓ\u0710-\u1fff\u2c00-\u2dff々〆〇〱-〵ぁ-\ua4cf\ua640-\ud7ff\uf900-\ufdff\ufe70-\ufefcａ-ｚｦ-ￜ';

const CLASS_OR_LETTER = /\[(?:\\.|[^\]\\])*\]|\\p\{L\}/g;

function withLetters(part: string): string {
  return part.startsWith('[') ? part.replaceAll(String.raw`\p{L}`, LETTERS) : `[${LETTERS}]`;
}
