import { expect, test } from 'vitest';
import { readPeople } from './people.ts';

test.each([
  ['Ada Lovelace', 'person', ['Ada Lovelace']],
  ['  Ada\u00a0Lovelace ', 'person', ['Ada Lovelace']],
  ['AL', 'person', ['AL']],
  ['J. Smith', 'person', ['J. Smith']],
  ['Lovelace, A.', 'person', ['A. Lovelace']],
  ['van der Berg, Jan', 'person', ['Jan van der Berg']],
  ['De la Cruz, Maria P.', 'person', ['Maria P. De la Cruz']],
  ['van Dyke Ann, Bo Li', 'several', ['van Dyke Ann', 'Bo Li']],
  ['ada.lovelace@example.com', 'person', ['Ada Lovelace']],
  ['Ada Lovelace <ada@example.com>', 'person', ['Ada Lovelace']],
  ['@ada', 'person', ['ada']],
  ['Prof. Dr. Ada Lovelace', 'person', ['Ada Lovelace']],
  ['Ada Lovelace et al.', 'person', ['Ada Lovelace']],
  ['AL, BO', 'several', ['AL', 'BO']],
  ['AL/BO', 'several', ['AL', 'BO']],
  ['Ada u. Ben', 'several', ['Ada', 'Ben']],
  ['山田、佐藤', 'several', ['山田', '佐藤']],
  ['N.N.', 'placeholder', []],
  ['n.v.t.', 'placeholder', []],
  ['なし', 'placeholder', []],
  ['S.O.', 'person', ['S.O.']],
  ['佐藤・田中', 'several', ['佐藤', '田中']],
  ['ジョン・スミス', 'person', ['ジョン・スミス']],
  ['Ayşe Kaya ve Can Öz', 'several', ['Ayşe Kaya', 'Can Öz']],
  ['Jana Malá a Petr Nový', 'several', ['Jana Malá', 'Petr Nový']],
  ['Ada Lovelace (PM)', 'person', ['Ada Lovelace']],
  ['Ada[50%]', 'person', ['Ada']],
  ['Ada?', 'person', ['Ada']],
  ['Ada, Ada', 'person', ['Ada']],
  ['Ada/TBD', 'person', ['Ada']],
  ['Ada and Ben', 'several', ['Ada', 'Ben']],
  ['Ada und Ben', 'several', ['Ada', 'Ben']],
  ['Ada & Ben', 'several', ['Ada', 'Ben']],
  ['Ada/Ben', 'several', ['Ada', 'Ben']],
  ['Ada; Ben, Cleo', 'several', ['Ada', 'Ben', 'Cleo']],
  ['Ada\nBen', 'several', ['Ada', 'Ben']],
  ['Ada Lovelace, Ben Ode', 'several', ['Ada Lovelace', 'Ben Ode']],
  ['Ana e Rui', 'several', ['Ana', 'Rui']],
  ['Ana y Luis', 'several', ['Ana', 'Luis']],
  ['Jan en Piet', 'several', ['Jan', 'Piet']],
  ['Анна и Олег', 'several', ['Анна', 'Олег']],
  ['Ada (Lead & QA)', 'person', ['Ada']],
  ['Ada (PM), Ben (QA)', 'several', ['Ada', 'Ben']],
  ['(Ada, Ben)', 'several', ['Ada', 'Ben']],
  ['Tutoriais (hardware e software)', 'person', ['Tutoriais']],
  ['CI i testy', 'person', ['CI i testy']],
  ['Expert en Logistique', 'role', ['Expert en Logistique']],
  ['a@example.com; b@example.com', 'several', ['A', 'B']],
  ['Marketing', 'team', ['Marketing']],
  ['R&D', 'team', ['R&D']],
  ['Platform team', 'team', ['Platform team']],
  ['Team A', 'team', ['Team A']],
  ['IT department', 'team', ['IT department']],
  ['CEO', 'role', ['CEO']],
  ['Project Manager', 'role', ['Project Manager']],
  ['Projektleiter', 'role', ['Projektleiter']],
])('%j is %s %j', (text, nature, names) => {
  expect(readPeople(text)).toEqual({ text: text.replaceAll('\u00a0', ' ').trim(), nature, names });
});

test.each([
  'TBD',
  'tbc',
  '?',
  '???',
  'n/a',
  'N/A',
  'all',
  'Everyone',
  '-',
  '—',
  'none',
  '[TBD]',
  'TBD?',
  'offen',
  'k. A.',
  'keine Angabe',
  'À définir',
  'alle',
  'to be confirmed',
  'TBD / TBC',
  'dd/mm/yyyy',
  'TT.MM.JJJJ',
])('%s holds a place', (text) => {
  expect(readPeople(text)).toEqual({ text, names: [], nature: 'placeholder' });
});

test('“Last, First” is one person where the column says so', () => {
  expect(readPeople('Lovelace, Ada')?.names).toEqual(['Lovelace', 'Ada']);
  expect(readPeople('Lovelace, Ada', { lastFirst: true })?.names).toEqual(['Ada Lovelace']);
  expect(readPeople('Ada Lovelace, Ben Ode, Cleo', { lastFirst: true })?.names).toHaveLength(3);
});

test('Nobody is named by nothing', () => {
  expect(readPeople('')).toBeNull();
  expect(readPeople(' \n ')).toBeNull();
});

test('a list as programs write it names its people', () => {
  expect(readPeople('["Ada", "Ben Ode"]')).toMatchObject({ names: ['Ada', 'Ben Ode'], nature: 'several' });
  expect(readPeople("['Ada']")).toMatchObject({ names: ['Ada'], nature: 'person' });
  expect(readPeople('[TBD]')).toMatchObject({ nature: 'placeholder' });
});

test('a text far longer than any list of names is no work', () => {
  expect(readPeople(`Ada${' '.repeat(400_000)}x`)).toMatchObject({ names: ['Ada'] });
  expect(readPeople(`Ada ${'()'.repeat(400_000)}, Ben`)).toMatchObject({ names: ['Ada'] });
});
