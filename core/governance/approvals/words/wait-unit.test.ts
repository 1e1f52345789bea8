import { expect, test } from 'vitest';
import { waitUnit } from './wait-unit.ts';

test.each([
  [4 / 24, 4, 'hours'],
  [2 / 24, 2, 'hours'],
  [8 / 24, 8, 'hours'],
  [0.5, 0.5, 'days'],
  [1 / 8, 0.125, 'days'],
  [0.6, 0.6, 'days'],
  [0, 0, 'days'],
  [1, 1, 'days'],
  [2.5, 2.5, 'days'],
  [26 / 24, 1.083, 'days'],
])('%s days are %s %s', (days, amount, unit) => expect(waitUnit(days)).toEqual({ amount, unit }));
