import { showShare } from './show-number.ts';

/** How sure a guess is, in a word and a number. */
export function confidenceWords(confidence: number): string {
  const word =
    confidence >= 0.9 ? 'Sure' : confidence >= 0.7 ? 'Fairly sure' : confidence >= 0.5 ? 'Unsure' : 'A guess';
  return `${word}, ${showShare(confidence)}`;
}
