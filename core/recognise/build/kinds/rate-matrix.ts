import type { Table } from '../../../plan/table.ts';
import { readCurrency } from '../../values/currency-pair.ts';
import { fold } from '../../lexicon/fold.ts';

/** Which way the rates of a text lead: into the one currency that it names, or out of it. */
export interface RateBase {
  readonly code: string;
  readonly isTarget: boolean;
}

/** `Rate to EUR`, `in EUR`, `EUR value`, `USD per unit`: what 1 of the row’s currency is in the base. */
const TO_BASE =
  /(?:\b(?:to|in|into|nach|vers|en|a|zu|→)\s+|(?:value|equivalent) )([A-Z]{3})\b|\b([A-Z]{3}) (?:equivalent|value|gegenwert|per (?:1 |one )?unit)\b/;
/** `per EUR`, `1 EUR =`, `units per EUR`: what 1 of the base is in the row’s currency. */
const FROM_BASE =
  /(?:\b(?:per|pro|je|par|por)\s+(?:1\s+)?([A-Z]{3})\b|\b1\s*([A-Z]{3})\s*(?:=|is|are|equals|in|entspricht))/;

/** The one currency that all others of a text are given in, where it says which way. */
export function rateBase(text: string): RateBase | null {
  const fromBase = FROM_BASE.exec(text);
  const code = fromBase?.[1] ?? fromBase?.[2];
  if (code !== undefined) return { code, isTarget: false };
  const toBase = TO_BASE.exec(text);
  const target = toBase?.[1] ?? toBase?.[2];
  return target === undefined ? null : { code: target, isTarget: true };
}

const CORNER =
  /^(?:(?:from|to|von|nach|aus|de|da|a|vers|para|hacia|base|quote|currency|wahrung|1 unit of|→|↓)[\s/\\|,:()-]*)+$/;
const WORD = /(from|von|aus|de|da|base|1 unit of)|(?:to|nach|a|vers|para|hacia|quote)(?!\p{L})/gu;

/**
 * Whether the rows of a matrix are what its rates lead out of, as its corner says: `From / To`, `von \ nach`, `To ↓`. The first
 * word is that of the rows, else the one before the arrow down. Null where the corner says nothing.
 */
function areRowsFrom(corner: string): boolean | null {
  const text = fold(corner);
  if (!CORNER.test(text)) return null;
  const words = [...text.matchAll(WORD)];
  const down = text.indexOf('↓');
  const ofRows = down < 0 ? words[0] : words.findLast(({ index }) => index < down);
  return ofRows === undefined ? null : ofRows[1] !== undefined;
}

/**
 * Columns that are each a currency, as those of a matrix are, with the way in which they lead. Codes alone say it only beside a
 * corner that does (`From / To`): matrices are written both ways.
 */
export function rateMatrix({ columns }: Table, corner: string): ReadonlyMap<number, RateBase> {
  const isRowFrom = areRowsFrom(corner);
  const found = columns.flatMap(({ column, header, meaning }): readonly (readonly [number, RateBase])[] => {
    if (meaning === 'currency' || meaning === 'rate') return [];
    const code = readCurrency(header);
    if (code !== null) return isRowFrom === null ? [] : [[column, { code, isTarget: isRowFrom }]];
    const base = header.length <= LONGEST ? rateBase(header) : null;
    return base === null ? [] : [[column, base]];
  });
  return new Map(found);
}

/** Longer headers speak of more than one currency. */
const LONGEST = 30;
