import type { Meaning } from '../../../plan/table.ts';
import type { ColumnEvidence } from '../columns/column-evidence.ts';
import type { RiskProduct } from '../columns/risk-product.ts';
import { riskProductIn } from '../columns/risk-product.ts';
import { rememberedOf } from '../../lexicon/remembered.ts';
import type { Choice } from './settle.ts';

/** The product that a table's score is called after; null where there is none. Every kind asks for it. */
const productOf = rememberedOf((columns: readonly ColumnEvidence[]): RiskProduct | null => {
  for (const { header } of columns) {
    const product = riskProductIn(header);
    if (product !== null) return product;
  }
  return null;
});

/** A score that says of which letters it is the product tells what the columns headed by them are. */
export function lettersOfAProduct(columns: readonly ColumnEvidence[], choices: readonly Choice[]): readonly Choice[] {
  const product = productOf(columns);
  if (product === null) return choices;
  const factors = (['probability', 'impact'] as const).map(
    (meaning) => [product[meaning].toLowerCase(), meaning] as const,
  );
  const meant = new Map<string, Meaning>(factors);
  return choices.map((choice, at): Choice => {
    const meaning = meant.get(columns[at]!.header.trim().toLowerCase()) ?? choice.meaning;
    return meaning === choice.meaning
      ? choice
      : { meaning, weight: 2, margin: 1, reasons: [`the score is called “${product.written}”`] };
  });
}
