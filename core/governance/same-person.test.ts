import { expect, test } from 'vitest';
import type { People } from '../plan/people.ts';
import { areDifferentPeople } from './same-person.ts';

const named = (text: string, nature: People['nature'] = 'person'): People => ({
  text,
  names: nature === 'several' ? text.split(', ') : [text],
  nature,
});

test.each([
  ['Ada Berg', 'Ben Holm', true],
  ['Ada Berg', 'Ada Berg', false],
  ['Ada Berg', 'BERG Ada', false],
  ['Ada Berg', 'A. Berg', false],
  ['Ada Berg', 'AB', false],
  ['Ada Maria Berg', 'Ada Berg', false],
  ['Ada-Maria Berg', 'Ada Maria Berg', false],
  ['Jan Müller', 'Jan Mueller', false],
  ['Jan Müller', 'Jan Muller', false],
  ['Søren Lund', 'Soeren Lund', false],
  ['Ada Berg', 'ada.berg@example.com', false],
  ['Ada Berg', 'cmarsh', false],
  ['Ada Berg', 'cleo.marsh', false],
])('“%s” and “%s” are certainly different people: %s', (one, other, areDifferent) => {
  expect(areDifferentPeople(named(one), named(other))).toBe(areDifferent);
  expect(areDifferentPeople(named(other), named(one))).toBe(areDifferent);
});

test('One of several is enough', () => {
  expect(areDifferentPeople(named('Ada Berg, Ben Holm', 'several'), named('Ben Holm'))).toBe(false);
  expect(areDifferentPeople(named('Ada Berg, Ben Holm', 'several'), named('Cleo Marsh'))).toBe(true);
});

test.each(['team', 'role', 'placeholder'] as const)('Of a %s nobody can tell', (nature) => {
  expect(areDifferentPeople(named('Marketing', nature), named('Ada Berg'))).toBe(false);
});
