import type { Meaning, TableKind } from '../../../plan/table.ts';
import type { ColumnEvidence } from '../columns/column-evidence.ts';
import type { RiskProduct } from '../columns/risk-product.ts';
import { factorsIn, riskProductIn } from '../columns/risk-product.ts';
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

/** A letter or two, as narrow columns of ratings are headed. */
const LETTERS = /^\p{L}{1,2}$/u;

/** Under letters, figures that are the product of two others, `L | S | R`: the places of score, probability and impact. */
const worked = rememberedOf((columns: readonly ColumnEvidence[]): ReadonlyMap<number, Meaning> => {
  const headed = (at: number): string => columns[at]!.header.trim();
  for (const [at, { workedOut }] of columns.entries()) {
    if (workedOut?.by !== 'product' || ![at, ...workedOut.of].every((one) => LETTERS.test(headed(one)))) continue;
    const [one, other] = workedOut.of;
    const factors = factorsIn(headed(one), headed(other));
    if (factors !== null)
      return new Map<number, Meaning>([
        [at, 'score'],
        [one, factors[0]],
        [other, factors[1]],
      ]);
  }
  return new Map();
});

/** Columns of a failure mode and effects analysis: severity, occurrence and detection by the letters of its languages. */
const FAILURE = { impact: /^[SGB]$/i, probability: /^[OFA]$/i, detection: /^[DER]$/i } as const;

/** Single letters beside a score that rate a failure, `S | O | D | RPN`, `B | A | E | RPZ`, `G | F | D`: the places of impact and probability. */
function failureRated(columns: readonly ColumnEvidence[], choices: readonly Choice[]): ReadonlyMap<number, Meaning> {
  const isRating = (at: number): boolean => choices[at]!.meaning === null && columns[at]!.profile.numbers >= 0.7;
  const headed = (letter: RegExp): readonly number[] =>
    [...columns.keys()].filter((at) => letter.test(columns[at]!.header.trim()) && isRating(at));
  const [impact, probability, detection] = [FAILURE.impact, FAILURE.probability, FAILURE.detection].map(headed);
  const isScored = choices.some(({ meaning }) => meaning === 'score');
  if (!isScored || impact?.length !== 1 || probability?.length !== 1 || detection?.length !== 1) return new Map();
  return new Map([
    [impact[0]!, 'impact'],
    [probability[0]!, 'probability'],
  ]);
}

/** A score that says of which letters it is the product, or is that of two columns, tells what those headed by them are. */
export function lettersOfAProduct(
  columns: readonly ColumnEvidence[],
  choices: readonly Choice[],
  kind: TableKind,
): readonly Choice[] {
  const product = productOf(columns);
  if (product === null) return kind === 'risks' ? multiplied(columns, choices) : choices;
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

function multiplied(columns: readonly ColumnEvidence[], choices: readonly Choice[]): readonly Choice[] {
  const product = worked(columns);
  const meant = product.size > 0 ? product : failureRated(columns, choices);
  if (meant.size === 0) return choices;
  const reasons = [product.size > 0 ? 'its figures and two others are a product' : 'such letters rate a failure'];
  return choices.map((choice, at): Choice => {
    const meaning = meant.get(at);
    return meaning === undefined ? choice : { meaning, weight: 2, margin: 1, reasons };
  });
}
