import { once } from './once.ts';

/** Asks a text for a pattern, whatever the case of its letters. */
export interface AnyCase {
  readonly test: (text: string) => boolean;
}

/**
 * A regular expression in small letters, asked of texts put into small letters and made when it is first asked. `\p{L}`
 * are the letters of the scripts that headers are written in. The flags `i` and `u` would say the same, but for each such
 * pattern the engine gathers every letter of Unicode and the other cases of each: a millisecond, for a few questions.
 */
export function anyCase({ raw: [pattern = ''] }: TemplateStringsArray): AnyCase {
  const small = once(() => new RegExp(pattern.replace(CLASS_OR_LETTER, withLetters)));
  return { test: (text) => small().test(text.toLowerCase()) };
}

/** Small letters: Latin, Greek, Cyrillic, Hebrew, Arabic, those of South and East Asia. */
const LETTERS =
  'a-zªµºß-öø-ˁͰ-ͽά-ҁҋ-ևא-תؠ-ي٠-ۓ\u0710-\u1fff\u2c00-\u2dff々〆〇〱-〵ぁ-\ua4cf\ua640-\ud7ff\uf900-\ufdff\ufe70-\ufefcａ-ｚｦ-ￜ';

const CLASS_OR_LETTER = /\[(?:\\.|[^\]\\])*\]|\\p\{L\}/g;

function withLetters(part: string): string {
  return part.startsWith('[') ? part.replaceAll(String.raw`\p{L}`, LETTERS) : `[${LETTERS}]`;
}
