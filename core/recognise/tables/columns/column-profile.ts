import { tallyOf } from './column-tally.ts';
import type { Grid } from '../grid/grid.ts';
import type { Trait } from '../../values/text-traits.ts';
import { traitsOf } from '../../values/text-traits.ts';

/** What the values of a column are, from a sample of its rows. Shares are of the filled cells, 0–1. */
export interface ColumnProfile {
  readonly sampled: number;
  readonly filled: number;
  readonly dates: number;
  readonly numbers: number;
  readonly texts: number;
  readonly whole: number;
  readonly percentFormat: number;
  readonly moneyFormat: number;
  readonly formulas: number;
  readonly distinct: number;
  /** The same where what a merged area shows in several rows counts once. */
  readonly apart: number;
  readonly sequential: boolean;
  readonly smallest: number;
  readonly largest: number;
  readonly meanLength: number;
  readonly ragFills: number;
  /** How many of green, amber and red its cells are. */
  readonly ragColours: number;
  readonly traits: ReadonlyMap<Trait, number>;
  /** What its cells show, each once. */
  readonly examples: ReadonlySet<string>;
}

/** Looks at up to 40 of the rows, spread evenly. */
export function profileOf(grid: Grid, rows: readonly number[], column: number): ColumnProfile {
  const count = tallyOf(grid, rows, column);
  const { sampled, filled, texts, smallest, largest, colours, examples } = count;
  const traits = traitsIn(count);
  const share = (part: number): number => (filled === 0 ? 0 : part / filled);
  const trait = (name: Trait): number => traits.get(name) ?? 0;
  const numbers = Math.max(0, trait('number') - trait('day')) + trait('duration');
  return {
    sampled,
    filled,
    dates: share(count.dates + trait('day')),
    numbers: share(count.numbers + numbers),
    texts: share(texts - trait('day') - numbers),
    whole: share(count.whole),
    percentFormat: share(count.percent + trait('percent')),
    moneyFormat: share(count.money + trait('money')),
    formulas: share(count.formulas),
    distinct: share(examples.size),
    apart: filled === 0 ? 0 : examples.size / (filled - count.again),
    sequential: filled >= 3 && count.rises >= (filled - 1) * 0.9 && count.whole >= filled * 0.9,
    smallest,
    largest,
    meanLength: texts === 0 ? 0 : count.length / texts,
    ragFills: sampled === 0 ? 0 : count.coloured / sampled,
    ragColours: colours.size,
    traits: new Map([...traits].map(([name, found]) => [name, share(found)])),
    examples,
  };
}

/** Letters of responsibilities, and N for none. */
const LETTERS = /^\(?(?:N|[RACIS](?:\s?[/,&+(]?\s?[RACIS]){0,3})\s*\)?$/;
const PART = /[RACI]/;
const ROMAN = /^(?:II|III|IV|VI|VII|VIII|IX)$/;

/** How many of a column's texts have each trait, told with each other's help. */
function traitsIn({ written, examples: shown, filled }: ReturnType<typeof tallyOf>): ReadonlyMap<Trait, number> {
  const traits = new Map<Trait, number>();
  for (const [text, times] of written)
    for (const trait of traitsOf(text)) traits.set(trait, (traits.get(trait) ?? 0) + times);
  const examples = [...shown];
  // Letters of a RACI column are none of a traffic light unless a G stands among them.
  if (traits.has('rag') && !examples.some((text) => text.length > 3 || /^g$/i.test(text))) traits.delete('rag');
  // Beside letters of a RACI column an N says that somebody has no part in it.
  const areLetters = traits.has('letters') && examples.every((text) => LETTERS.test(text));
  if (areLetters && examples.some((text) => PART.test(text))) traits.set('letters', filled);
  // Nor are numbers of grades, I to V.
  if (traits.has('letters') && examples.some((text) => ROMAN.test(text))) traits.delete('letters');
  return traits;
}

/** Share of a column's filled cells that have a trait. */
export function traitShare(profile: ColumnProfile, ...names: Trait[]): number {
  let most = 0;
  for (const name of names) most = Math.max(most, profile.traits.get(name) ?? 0);
  return most;
}
