import { expect, test } from 'vitest';
import type { ColumnEvidence } from '../columns/column-evidence.ts';
import { currenciesSign } from './currency-columns.ts';

function column(...examples: string[]): ColumnEvidence {
  return { profile: { filled: examples.length, texts: 1, distinct: 1, examples: new Set(examples) } } as never;
}

test.each([
  ['codes of currencies', column('USD', 'GBP', 'CHF', 'THB')],
  ['pairs of currencies', column('USD/EUR', 'GBP/EUR')],
])('%s make a table one of rates', (_what, codes) => {
  expect(currenciesSign([codes])).toBeGreaterThan(0);
});

test.each([
  ['codes of countries', column('AFG', 'AGO', 'BRA', 'CHL', 'DNK', 'ECU')],
  ['units of goods', column('PCE', 'BOX', 'KGM')],
])('%s do not', (_what, codes) => {
  expect(currenciesSign([codes])).toBeLessThan(0);
});
