import { expect, test } from 'vitest';
import { toldDistance, toldValue } from './told-value.ts';

test.each([
  ['a share', 0.0355, { scale: 1, unit: null }, '3.55%', '3.55 points', '3,55 Prozentpunkte'],
  ['percents of a hundred', 1, { scale: 100, unit: '%' }, '1%', '1 point', '1 Prozentpunkt'],
  ['a number whose unit is percent', 0.85, { scale: null, unit: '%' }, '0.85%', '0.85 points', '0,85 Prozentpunkte'],
  ['money', 3, { scale: null, unit: 'k€' }, '€3k', '€3k', '3 k€'],
] as const)('%s of percents stands at percents and is points away', (_what, value, written, at, away, german) => {
  expect(toldValue(value, written, 'en')).toBe(at);
  expect(toldDistance(value, written, 'en')).toBe(away);
  expect(toldDistance(value, written, 'de').replaceAll('\u00A0', ' ')).toBe(german);
});
