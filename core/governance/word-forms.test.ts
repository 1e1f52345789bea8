import { expect, test } from 'vitest';
import { areFormsOfOne, startOf } from './word-forms.ts';

test.each([
  ['tender', 'tenders', true],
  ['tender', 'tendering', true],
  ['country', 'countries', true],
  ['europe', 'european', true],
  ['italy', 'italian', true],
  ['japan', 'japanese', true],
  ['germany', 'german', true],
  ['price', 'pricing', true],
  ['vergabe', 'vergaben', true],
  ['behordliche', 'behordlichen', true],
  ['publico', 'publicos', true],
  ['smb', 'smb', true],
  ['smb', 'smbs', false],
  ['party', 'partner', false],
  ['media', 'medical', false],
  ['store', 'storage', false],
  ['store', 'story', false],
  ['stores', 'story', false],
  ['mobile', 'mobility', false],
])('“%s” and “%s” are forms of one: %s', (one, other, areOne) => {
  expect([areFormsOfOne(one, other), areFormsOfOne(other, one)]).toEqual([areOne, areOne]);
  if (areOne) expect(startOf(one)).toBe(startOf(other));
});
