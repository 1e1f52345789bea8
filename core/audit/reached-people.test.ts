import { expect, test } from 'vitest';
import { isEverybody } from './reached-people.ts';

test.each([
  ['All employees', true],
  ['Everyone', true],
  ['Company', true],
  ['The organisation', true],
  ['Company-wide', true],
  ['Entire company', true],
  ['Alle Mitarbeitenden', true],
  ['Tous les services', true],
  ['Company secretary', false],
  ['Organisation design', false],
  ['Allocation team', false],
])('“%s” stands for all there are: %s', (name, isAll) => {
  expect(isEverybody(name)).toBe(isAll);
});
