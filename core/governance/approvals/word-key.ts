import { onceForText } from '../../plan/once-for-text.ts';
import { plainWords } from '../../scorecard/plain-words.ts';

/** A word of a field as it is compared: without case, accents, spaces and hyphens between letters. */
export const wordKey: (text: string) => string = onceForText((text) =>
  plainWords(text).replace(/\s|(?<=\p{L})[-‐‑](?=\p{L})/gu, ''),
);
