import type { SensedWord } from './comparison-words.ts';
import { sensedWords } from './comparison-words.ts';
import { readAgainst } from './read-change.ts';
import type { Duration } from './read-duration.ts';
import { readDuration } from './read-duration.ts';
import type { Quantity } from './read-quantity.ts';
import { quantitiesIn } from './read-quantity.ts';
import type { ChangeOf } from './trigger.ts';

/** The parts of a condition's text that belong to the vocabulary. */
export interface ClauseParts {
  readonly duration: Duration;
  readonly against: ChangeOf['against'] | null;
  /** The text without its duration and what it is compared with in time; places of the words and numbers are in it. */
  readonly rest: string;
  readonly quantities: readonly Quantity[];
  readonly sensed: readonly SensedWord[];
}

/** Compares with a time: “over 10 days”, “less than 9 months”. */
const AS_VALUE =
  /(?<![\p{L}])(?:over|above|more than|less than|under|below|longer than|[uü]ber|unter|mehr als|weniger als|l[aä]nger als|>=?|<=?|≥|≤) ?\d/iu;

/** Takes a condition's text apart. Where it has no other number, what looks like a duration is the value compared with. */
export function clauseParts(text: string, isGerman: boolean): ClauseParts {
  const timed = partsOf(readDuration(text), isGerman);
  if (timed.quantities.length > 0 || timed.against !== null || !AS_VALUE.test(text)) return timed;
  return partsOf({ periods: 1, unit: null, rest: text }, isGerman);
}

function partsOf(duration: Duration, isGerman: boolean): ClauseParts {
  const { against, rest } = readAgainst(duration.rest);
  return { duration, against, rest, quantities: quantitiesIn(rest, isGerman), sensed: sensedWords(rest) };
}

/** Whether a text compares something: with a number, with an earlier time, or by rising or falling for several periods. */
export function compares(text: string, isGerman: boolean): boolean {
  const { against, quantities, sensed, duration } = clauseParts(text, isGerman);
  const moves = sensed.some(({ sense }) => sense === 'rises' || sense === 'falls');
  if (quantities.length === 0 && against === null) return moves && duration.periods > 1;
  return sensed.some(({ sense }) => sense !== 'by' && sense !== 'to');
}
