import { referenceKey } from '../plan/references.ts';
import { quantitiesIn } from '../scorecard/trigger/read-quantity.ts';

/** Whether two texts promise the same: the same words, or one number each that is the same (`€ 4.2m` and `4,200,000 EUR`). */
export function sameAmount(one: string, other: string): boolean {
  if (referenceKey(one) === referenceKey(other)) return true;
  const [first, ...more] = numbersIn(one);
  const [second, ...others] = numbersIn(other);
  return first !== undefined && first === second && more.length === 0 && others.length === 0;
}

/** Whether two texts certainly promise different things: one number each, and not the same one. */
export function differentAmount(one: string, other: string): boolean {
  return numbersIn(one).length === 1 && numbersIn(other).length === 1 && !sameAmount(one, other);
}

function numbersIn(text: string): readonly string[] {
  return quantitiesIn(text, false).flatMap(({ bound }) =>
    bound.of === 'number' ? [`${bound.value}${bound.isShare ? '%' : ''}`] : [],
  );
}
