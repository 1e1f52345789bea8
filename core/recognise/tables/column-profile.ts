import type { CellStyle } from '../../sheet/workbook.ts';
import { ragOfColour } from '../values/rag.ts';
import type { Grid } from './grid.ts';
import { isBlank, lookAt, shownAt } from './grid.ts';
import type { Trait } from './text-traits.ts';
import { traitsOf } from './text-traits.ts';

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

/** Letters of responsibilities, and N for none. */
const LETTERS = /^\(?(?:N|[RACIS](?:\s?[/,&+(]?\s?[RACIS]){0,3})\s*\)?$/;
const PART = /[RACI]/;
const ROMAN = /^(?:II|III|IV|VI|VII|VIII|IX)$/;

/** Rows of a column that are looked at. */
const SAMPLE = 40;

/** Looks at up to 40 of the rows, spread evenly. */
export function profileOf(grid: Grid, rows: readonly number[], column: number): ColumnProfile {
  const step = Math.max(1, rows.length / SAMPLE);
  const examples = new Set<string>();
  /** How often each text stands in the column. */
  const texts = new Map<string, number>();
  /** How many plain numbers are shown in each way. */
  const looks = new Map<CellStyle, number>();
  const healths = new Set<string>();
  const count = {
    sampled: 0,
    filled: 0,
    dates: 0,
    numbers: 0,
    texts: 0,
    whole: 0,
    formulas: 0,
    rag: 0,
  };
  let [smallest, largest, length, rises, before] = [Infinity, -Infinity, 0, 0, Number.NaN];
  for (let at = 0; at < rows.length; at += step) {
    const row = rows[Math.floor(at)]!;
    const value = shownAt(grid, row, column);
    const style = lookAt(grid, row, column);
    count.sampled += 1;
    const health = style.fill === null ? null : ragOfColour(style.fill);
    if (health !== null) {
      count.rag += 1;
      healths.add(health);
    }
    if (isBlank(value) || value === null || typeof value === 'object') continue;
    count.filled += 1;
    if (grid.sheet.rows[row]?.formulas?.[column] !== undefined) count.formulas += 1;
    if (typeof value === 'number') {
      if (style.isDate) count.dates += 1;
      else {
        count.numbers += 1;
        if (Number.isInteger(value)) count.whole += 1;
        looks.set(style, (looks.get(style) ?? 0) + 1);
        smallest = Math.min(smallest, value);
        largest = Math.max(largest, value);
      }
      if (value > before) rises += 1;
      before = value;
      examples.add(String(value));
    } else {
      const text = String(value).trim();
      count.texts += 1;
      length += text.length;
      examples.add(text);
      texts.set(text, (texts.get(text) ?? 0) + 1);
    }
  }
  let [percent, money] = [0, 0];
  for (const [style, times] of looks) {
    if (style.numberFormat.includes('%')) percent += times;
    if (isMoney(style)) money += times;
  }
  const traits = new Map<Trait, number>();
  for (const [text, times] of texts)
    for (const trait of traitsOf(text)) traits.set(trait, (traits.get(trait) ?? 0) + times);
  // Letters of a RACI column are none of a traffic light unless a G stands among them.
  if (traits.has('rag') && ![...examples].some((text) => text.length > 3 || /^g$/i.test(text))) traits.delete('rag');
  // Beside letters of a RACI column an N says that somebody has no part in it.
  if (
    traits.has('letters') &&
    [...examples].every((text) => LETTERS.test(text)) &&
    [...examples].some((text) => PART.test(text))
  )
    traits.set('letters', count.filled);
  // Nor are numbers of grades, I to V.
  if (traits.has('letters') && [...examples].some((text) => ROMAN.test(text))) traits.delete('letters');
  const share = (part: number): number => (count.filled === 0 ? 0 : part / count.filled);
  const trait = (name: Trait): number => traits.get(name) ?? 0;
  const textNumbers = trait('number') - trait('day');
  return {
    sampled: count.sampled,
    filled: count.filled,
    dates: share(count.dates + trait('day')),
    numbers: share(count.numbers + Math.max(0, textNumbers) + trait('duration')),
    texts: share(count.texts - trait('day') - Math.max(0, textNumbers) - trait('duration')),
    whole: share(count.whole),
    percentFormat: share(percent + trait('percent')),
    moneyFormat: share(money + trait('money')),
    formulas: share(count.formulas),
    distinct: share(examples.size),
    sequential: count.filled >= 3 && rises >= (count.filled - 1) * 0.9 && count.whole >= count.filled * 0.9,
    smallest,
    largest,
    meanLength: count.texts === 0 ? 0 : length / count.texts,
    ragFills: count.sampled === 0 ? 0 : count.rag / count.sampled,
    ragColours: healths.size,
    traits: new Map([...traits].map(([name, found]) => [name, share(found)])),
    examples,
  };
}

function isMoney({ numberFormat }: CellStyle): boolean {
  return /[€$£¥₹]|\b(?:EUR|USD|GBP|CHF)\b/.test(numberFormat.replace(/\[\$-[0-9A-F]+\]/gi, ''));
}

/** Share of a column's filled cells that have a trait. */
export function traitShare(profile: ColumnProfile, ...names: Trait[]): number {
  let most = 0;
  for (const name of names) most = Math.max(most, profile.traits.get(name) ?? 0);
  return most;
}
