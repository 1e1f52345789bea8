import type { FormulaToken } from './reference.ts';
import type { FormulaShape } from './shape.ts';

/** Whether two formulas differ only in the order of a sum or a product: `=A1+B1` and `=B1+A1`. */
export function areSameInEffect(one: FormulaShape, two: FormulaShape): boolean {
  return one === two || (chainOf(one) !== null && chainOf(one) === chainOf(two));
}

/** Whether two formulas differ only in numbers typed into them: `=A1*1.1` and `=A1*1.2`. */
export function differInNumbersOnly(one: FormulaShape, two: FormulaShape): boolean {
  return one !== two && one.tokens.length === two.tokens.length && formOf(one) === formOf(two);
}

/** The operands of a formula that is one sum or one product, in a fixed order; null for any other formula. */
function chainOf({ tokens }: FormulaShape): string | null {
  const symbols = new Set(tokens.filter((token) => token.kind === 'symbol').map((token) => token.text));
  if (symbols.size !== 1 || !(symbols.has('+') || symbols.has('*'))) return null;
  const operands = tokens.filter((token) => token.kind !== 'symbol' && token.kind !== 'space');
  return [...symbols].join('') + operands.map(wordOf).toSorted().join('\n');
}

function formOf({ tokens }: FormulaShape): string {
  return tokens.map((token) => (token.kind === 'number' ? '0' : wordOf(token))).join('\n');
}

function wordOf(token: FormulaToken): string {
  return token.kind === 'reference' ? JSON.stringify(token.reference) : token.text.toUpperCase();
}
