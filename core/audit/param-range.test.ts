import { expect, test } from 'vitest';
import { isInRange, paramRange } from './param-range.ts';
import { RULES } from './rules/index.ts';

const PARAMS = RULES.flatMap(({ id, params = {} }) =>
  Object.entries(params).map(([name, param]) => ({ id, name, ...param })),
);

test.each(PARAMS)('$id.$name is in its own range', ({ name, default: value }) => {
  expect(isInRange(name, value)).toBe(true);
});

test('what a rule calls a share of 0–1, and nothing else, is one', () => {
  const shares = PARAMS.filter(({ title }) => /0–1|^least share|^share/.test(title));
  const ranged = PARAMS.filter(({ name }) => paramRange(name) === 'share');
  expect(ranged.map(({ id, name }) => `${id}.${name}`)).toEqual(shares.map(({ id, name }) => `${id}.${name}`));
});

test.each([
  ['days', -5, false],
  ['days', 0, true],
  ['share', 80, false],
  ['confidence', 1, true],
  ['confidence', -0.1, false],
  ['floor', -20_000, true],
])('%s = %d: %s', (name, value, isPossible) => {
  expect(isInRange(name, value)).toBe(isPossible);
});
