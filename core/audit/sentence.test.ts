import { expect, test } from 'vitest';
import { sentence } from './sentence.ts';

test('a long name is cut between letters, also between those of two code units', () => {
  const told = sentence('{name}', { name: `${'a'.repeat(88)}🚀 and the rest of a long name` }, 'en');
  expect(told).toBe(`${'a'.repeat(88)}…`);
});
