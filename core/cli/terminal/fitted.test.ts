import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { fitted } from './fitted.ts';

test.each([
  ['what fits stays', '  a  b   c', 10, '  a  b   c'],
  ['it goes on further in', '  one two three four', 14, '  one two\n      three\n      four'],
  ['columns keep their room', 'Apollo      late by 3 days', 20, 'Apollo      late by\n    3 days'],
  ['a longer word keeps its line', 'a reallyquitelong word', 8, 'a\n    reallyquitelong\n    word'],
  ['lines are fitted one by one', 'one two\nthree four', 8, 'one two\nthree\n    four'],
  ['nothing trails', 'name                verdict', 22, 'name\n    verdict'],
])('%s', (_title, text, width, wanted) => {
  expect(fitted(text, width)).toBe(wanted);
});

test('colours take no room, and none is lost', () => {
  const text = '\u001B[4mOne two\u001B[24m  \u001B[31mthree four\u001B[39m';
  expect(fitted(text, 19)).toBe(text);
  expect(stripVTControlCharacters(fitted(text, 14))).toBe('One two  three\n    four');
  expect(fitted(text, 14)).toContain('four\u001B[39m');
});
