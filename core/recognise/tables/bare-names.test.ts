import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../test/little-sheet.ts';
import { findTables } from './find-tables.ts';

const meaningsIn = (sheet: string): readonly (string | null)[] =>
  findTables(littleWorkbook(sheet), { corrections: [], fiscalYearStart: 1 }).tables.flatMap(({ columns }) =>
    columns.map(({ meaning }) => meaning),
  );

test.each([
  'Name',
  'Namn',
  'Navn',
  'Nimi',
  'Naam',
  'Nom',
  'Nombre',
  'Nome',
  'Jméno',
  'Imię',
  'Име',
  'Ad',
  'Tên',
  '名前',
])('a header that says “name” and no more names people where people stand, work where work stands: %s', (name) => {
  const people = meaningsIn(`
      | ${name}    | Capacity | Absence | Role      |
      | Anna Berg  | 160      | 16      | Developer |
      | Erik Dal   | 160      | 8       | Tester    |`);
  const work = meaningsIn(`
      | ${name}        | Owner     | Start      | End        |
      | Build the wall | Anna Berg | 2026-01-05 | 2026-02-01 |
      | Paint the wall | Erik Dal  | 2026-03-05 | 2026-04-01 |`);
  expect([people[0], work[0]]).toEqual(['person', 'title']);
});

test('a semester is a term of a school; only in Swedish plans it may be a holiday', () => {
  const [task] = findTables(
    littleWorkbook(`
      | Task           | Owner | Semester | Start      | End        |
      | Prepare course | Ann   | 1        | 2026-01-05 | 2026-02-01 |
      | Hold course    | Bob   | 2        | 2026-03-05 | 2026-04-01 |
      | Exams          | Ann   | 2        | 2026-05-05 | 2026-06-01 |`),
    { corrections: [], fiscalYearStart: 1 },
  ).tables;
  expect(task?.columns[2]?.confidence).toBeLessThan(0.5);
  expect(
    meaningsIn(`
      | Namn      | Kapacitet | Semester | Roll       |
      | Anna Berg | 160       | 16       | Utvecklare |
      | Erik Dal  | 160       | 8        | Testare    |`),
  ).toEqual(['person', 'capacity', 'absence', 'role']);
});
