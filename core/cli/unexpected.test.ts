import { expect, test } from 'vitest';
import { unexpected } from './unexpected.ts';

test('a mistake of the program is told with where it is', () => {
  const said = unexpected(new TypeError('no such thing'), 'en');
  expect(said).toContain('please report it with this line: TypeError: no such thing');
  expect(said).toContain('unexpected.test.ts');
  expect(unexpected('odd', 'de')).toBe('Lanekeeper ist abgestürzt; bitte melden Sie es mit dieser Zeile: odd');
});
