import type { Lane } from '../../plan/governance.ts';
import { fold } from '../lexicon/fold.ts';

const WORDS: readonly (readonly [RegExp, Lane])[] = [
  [/^(?:commitments?|committed|promises?|zusagen?|verpflichtung(?:en)?|engagements?|compromisos?)\b/, 'commitment'],
  [
    /^(?:guard ?-?rails?|within (?:limits|guardrails)|leitplanken?|leitplanke|garde-fous?|guardarrail(?:es)?)\b/,
    'guardrail',
  ],
  [/^(?:autonomy|autonomous(?:ly)?|autonom(?:ie)?|free|team decides|autonomie|autonomia)\b/, 'autonomy'],
];

/** The lane that a cell names, in the words of several languages; null where it names none. */
export function readLane(text: string): Lane | null {
  const words = fold(text).replace(/^\W+/, '');
  return WORDS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}
