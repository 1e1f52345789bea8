import { expect, test } from 'vitest';
import { nearestName } from './nearest-name.ts';

const LISTED = ['Ada Lovelace', 'Ben Ode', 'Cleo Marsh', 'Cleo Marsch'];

test.each([
  ['ada lovelace', 'Ada Lovelace', true],
  ['Ada Lovelce', 'Ada Lovelace', true],
  ['Cleo Marrsh', 'Cleo Marsh', false],
  ['Benn Odes', 'Ben Ode', true],
])('%s is nearest to %s', (written, name, certain) => {
  expect(nearestName(written, LISTED)).toEqual({ name, certain });
});

test.each(['Viktor Hugo', '', 'B', 'x'.repeat(5000)])('nothing is near to %s', (written) => {
  expect(nearestName(written, LISTED)).toBeNull();
});

test('an id of two characters is never taken for another', () => {
  expect(nearestName('M1', ['M2', 'M3'])).toBeNull();
});
