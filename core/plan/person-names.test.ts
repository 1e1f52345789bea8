import { expect, test } from 'vitest';
import type { Person } from './resources.ts';
import { rosterOf } from './person-names.ts';

function person(name: string, email: string | null): Person {
  return {
    id: undefined,
    name,
    email,
    unread: {},
    teams: undefined,
    role: undefined,
    skills: undefined,
    start: undefined,
    end: undefined,
    share: undefined,
    leave: undefined,
    source: { table: 'People', sheet: 'S', index: 0, transposed: false, fields: {} },
  };
}

const roster = rosterOf([
  person('Ada Lovelace', 'countess@example.com'),
  person('José Núñez Vega', null),
  person('Cher', null),
  person('Jörg Müller-Groß', null),
  person('Soeren Kjaer', null),
]);

test.each([
  'Ada Lovelace',
  'ada  lovelace',
  'Ada',
  'Lovelace',
  'Lovelace, Ada',
  'A. Lovelace',
  'Ada L.',
  'AL',
  'countess@example.com',
  'countess',
  'Jose Nunez Vega',
  'José Vega',
  'JNV',
  'Cher',
  'Joerg Mueller-Gross',
  'Jorg Muller-Groß',
  'Søren Kjær',
])('%s is listed', (written) => {
  expect(roster.lists(written)).toBe(true);
});

test.each(['Ben Ode', 'Adam', 'A. Lovelock', 'constructor', '__proto__'])('%s is not listed', (written) => {
  expect(roster.lists(written)).toBe(false);
});
