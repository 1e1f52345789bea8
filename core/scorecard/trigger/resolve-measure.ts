import { plainWords } from '../plain-words.ts';
import type { Condition, Doubt } from './trigger.ts';

/** A condition on a measure of the plan, as far as its name tells which. */
interface Resolved {
  readonly condition: Condition;
  readonly doubt: Doubt | null;
}

const GROWTH = /[\s-]*(?:growth(?: rate)?|change|increase|wachstum|wachstumsrate|veranderung|anstieg)$/;

/**
 * Finds the measure that a condition names: the same words; the growth of one; the only one that has all its words or
 * whose words it has. Else the name stays as it was written, with a doubt.
 */
export function resolveMeasure(condition: Condition, names: readonly string[]): Resolved {
  if (names.length === 0) return { condition, doubt: 'no-such-name' };
  const said = plainWords(condition.measure);
  const plain = plainNames(names);
  const same = plain.find(([, name]) => name === said);
  if (same !== undefined) return { condition: { ...condition, measure: same[0] }, doubt: null };
  const stem = said.replace(GROWTH, '');
  const grown = stem === said ? undefined : plain.find(([, name]) => name === stem);
  if (grown !== undefined) {
    const isShare = condition.bound.of === 'number' && condition.bound.isShare;
    const change = condition.change ?? { against: 'previous', as: isShare ? 'share' : 'amount' };
    return { condition: { ...condition, measure: grown[0], change }, doubt: null };
  }
  const words = wordsOf(said);
  const similar = plain.filter(([, , other]) => {
    return (
      words.length > 0 &&
      other.length > 0 &&
      (words.every((word) => other.includes(word)) || other.every((word) => words.includes(word)))
    );
  });
  const [only] = new Set(similar.map(([name]) => name));
  return only !== undefined && new Set(similar.map(([name]) => plainWords(name))).size === 1
    ? { condition: { ...condition, measure: only }, doubt: 'similar-measure' }
    : { condition, doubt: 'unknown-measure' };
}

type PlainName = readonly [name: string, plain: string, words: readonly string[]];

/** A plan has one list of names and many triggers. */
const PLAIN = new WeakMap<readonly string[], readonly PlainName[]>();

function plainNames(names: readonly string[]): readonly PlainName[] {
  const known = PLAIN.get(names);
  if (known !== undefined) return known;
  const plain = names.map((name): PlainName => {
    const words = plainWords(name);
    return [name, words, wordsOf(words)];
  });
  PLAIN.set(names, plain);
  return plain;
}

function wordsOf(text: string): readonly string[] {
  return text
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 && !SMALL.has(word))
    .map((word) => word.replace(/(?<=\p{L}{3})s$/u, ''));
}

const SMALL: ReadonlySet<string> = new Set([
  'of',
  'the',
  'per',
  'in',
  'and',
  'der',
  'die',
  'das',
  'von',
  'pro',
  'und',
  'monthly',
  'total',
  'rate',
  'our',
]);
