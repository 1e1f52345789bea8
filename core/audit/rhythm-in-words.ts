import type { Phrase } from '../sheet/phrase.ts';

/** Rhythms that have a word, by the fewest and the most days that they are counted as. */
const NAMED: readonly (readonly [number, number, Phrase])[] = [
  [1, 1, { en: 'every day', de: 'täglich' }],
  [7, 7, { en: 'every week', de: 'wöchentlich' }],
  [14, 14, { en: 'every two weeks', de: 'alle zwei Wochen' }],
  [28, 31, { en: 'every month', de: 'monatlich' }],
  [89, 92, { en: 'every quarter', de: 'vierteljährlich' }],
  [180, 184, { en: 'every half-year', de: 'halbjährlich' }],
  [364, 366, { en: 'every year', de: 'jährlich' }],
];

/** How often something comes that comes every so many days: `every quarter`, `every 45 days`. */
export function rhythmInWords(days: number): Phrase {
  const named = NAMED.find(([fewest, most]) => days >= fewest && days <= most);
  return named?.[2] ?? { en: `every ${Math.round(days)} days`, de: `alle ${Math.round(days)} Tage` };
}
