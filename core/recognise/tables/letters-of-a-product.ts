import type { Meaning } from '../../plan/table.ts';
import { PRODUCT } from '../lexicon/asides.ts';
import type { ColumnEvidence } from './column-evidence.ts';
import type { Choice } from './settle.ts';

/** Letters of a probability in the languages of the lexicon: likelihood, Wahrscheinlichkeit, fréquence, kans. */
const PROBABILITY = /^(?:pr?|l|w|f|o|k|v|е?в|ew)$/iu;

/** A score that says of which letters it is the product tells what the columns headed by them are. */
export function lettersOfAProduct(columns: readonly ColumnEvidence[], choices: readonly Choice[]): readonly Choice[] {
  const product = columns.map(({ header }) => PRODUCT.exec(header)).find((found) => found !== null);
  if (product === undefined || product === null) return choices;
  const [, one = '', other = ''] = product;
  const [chance, harm] = PROBABILITY.test(one) ? [one, other] : [other, one];
  if (!PROBABILITY.test(chance) || PROBABILITY.test(harm)) return choices;
  const of = (header: string): Meaning | null =>
    alike(header, chance) ? 'probability' : alike(header, harm) ? 'impact' : null;
  return choices.map((choice, at): Choice => {
    const meaning = of(columns[at]!.header.trim());
    return meaning === null || meaning === choice.meaning
      ? choice
      : { meaning, weight: 2, margin: 1, reasons: [`the score is called “${product[0]}”`] };
  });
}

function alike(header: string, letters: string): boolean {
  return header.toLowerCase() === letters.toLowerCase();
}
