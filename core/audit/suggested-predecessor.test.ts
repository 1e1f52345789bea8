import { expect, test } from 'vitest';
import type { DatedWork } from '../plan/dependency-links.ts';
import { suggestions } from './suggested-predecessor.ts';

const works = (...ids: readonly string[]): readonly DatedWork[] =>
  ids.map((id) => ({ id, name: `Work ${id}` })) as unknown as readonly DatedWork[];

test.each([
  ['an id that differs in its separators is meant for certain', ['M-1', 'M-2'], 'm 1', { name: 'M-1', certain: true }],
  ['of two ids that are alike but for them neither is', ['M-1', 'M_1', 'M-2'], 'm 1', null],
  ['an id that is there twice is one', ['M-1', 'M-1'], 'm 1', { name: 'M-1', certain: true }],
  ['another number is not guessed', ['M-1', 'M-2'], 'M-3', null],
])('%s', (_title, ids, on, wanted) => {
  expect(suggestions(works(...ids))(on)).toEqual(wanted);
});

test('a name that differs by a slip is suggested', () => {
  const named = [{ id: 'M-1', name: 'Pricing decided' }] as unknown as readonly DatedWork[];
  expect(suggestions(named)('Pricing decidet')?.name).toBe('Pricing decided');
});
