import { expect, test } from 'vitest';
import { riskProductIn } from './risk-product.ts';

test.each([
  ['Score (P x I)', 'P', 'I'],
  ['PR*IR', 'PR', 'IR'],
  ['Likelihood × Impact', 'Likelihood', 'Impact'],
  ['Priority level (Impact x Probability)', 'Probability', 'Impact'],
  ['WxA', 'W', 'A'],
  ['Schwere x Wahrscheinlichkeit', 'Wahrscheinlichkeit', 'Schwere'],
])('%s says of what it is the product', (header, probability, impact) => {
  expect(riskProductIn(header)).toMatchObject({ probability, impact });
});

test.each(['exp', 'Max price', 'L x W', 'Tax included', 'sex', 'x'])('%s is no product', (header) => {
  expect(riskProductIn(header)).toBeNull();
});
