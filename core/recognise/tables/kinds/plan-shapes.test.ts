import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../../test/little-sheet.ts';
import type { Table } from '../../../plan/table.ts';
import { isDeed } from '../../values/deed.ts';
import { findTables } from '../find-tables.ts';

const tableIn = (drawing: string, file = 'plan.xlsx'): Table =>
  findTables(littleWorkbook(drawing, file), { corrections: [], fiscalYearStart: 1 }).tables.at(0)!;

test.each([
  'Order the steel',
  '3. Agree on the scope',
  'Kessel aufstellen',
  'Nieuwe website bouwen',
  'Louer l’entrepôt',
  'Contratar un chofer',
  'Подготовить отчёт',
  'Przygotować raport',
  'Rapor hazırlamak',
])('“%s” says what to do', (text) => {
  expect(isDeed(text)).toBe(true);
});

test.each([
  'Steel order',
  'Order',
  'Paper roll',
  'Water pump',
  'Die Kosten',
  'Solar panels',
  'Budget 2027',
  'Ada Lovelace',
])('“%s” names a thing', (text) => {
  expect(isDeed(text)).toBe(false);
});

const unknownColumns = (rows: readonly string[]): string => `
  | What | Zone | Crew | Finish |
  ${rows.map((row, at) => `| ${row} | Z${at} | north | 2026-0${at + 3}-15 |`).join('\n  ')}`;

test('Rows that say what to do are work, whatever stands beside them', () => {
  const work = tableIn(unknownColumns(['Order the steel', 'Paint the hall', 'Hire two drivers', 'Move the fence']));
  const things = tableIn(unknownColumns(['Steel beam', 'Hall paint', 'Two vans', 'Wire fence']));
  expect(work.kind).toBe('tasks');
  expect(work.confidence).toBeGreaterThan(things.kind === 'tasks' ? things.confidence : 0);
});

test('Figures under months are amounts, not bars of work', () => {
  const { kind, columns } = tableIn(`
    | Researcher | Grant | 10/2026 | 11/2026 | 12/2026 | 01/2027 |
    | A. Lindqvist | OCEAN | 0.5 | 0.5 | 0.4 | 0.4 |
    | A. Lindqvist | ARCTIC | 0.5 | 0.5 | 0.6 | 0.6 |
    | J. Moreau | OCEAN | 1 | 1 | 1 | 0 |
    | S. Tanaka | ARCTIC | 0.2 | 0.2 | 0.2 | 0.2 |`);
  expect(['capacity', 'allocation']).toContain(kind);
  expect(columns[0]?.meaning).toBe('person');
});

test('Figures beside people that add up to all of their time are shares of it; marks of a test are none', () => {
  const shared = `
    |       | Radio   | Film | Pitches | Σ   |
    | Imke  | 50      | 30   | 20      | 100 |
    | Joost | 0       | 60   | 30      | 90  |
    | Tessa | 40      | 40   | 40      | 120 |
    | Bram  | 20      | 60   | 20      | 100 |`;
  expect(tableIn(shared)).toMatchObject({ kind: 'allocation' });
  expect(tableIn(shared).columns[1]?.meaning).toBe('allocation');
  const marks = shared.replace('120', '83').replaceAll('100', '74').replace('90', '61');
  expect(tableIn(marks).kind).not.toBe('allocation');
});

test('A dated line of news stays dated beside who wrote it', () => {
  const { kind, columns } = tableIn(`
    ## Status log
    | Date | Project | Posted by | Health | % compl. | Update |
    | 2026-05-04 | Portal | Ada | green | 20% | Kick-off held |
    | 2026-05-04 | Billing | Ben | amber | 35% | Tests are late |
    | 2026-05-11 | Portal | Ada | amber | 30% | Design is open |
    | 2026-05-11 | Billing | Ben | red | 35% | Vendor is late |`);
  expect(kind).toBe('updates');
  expect(columns[0]?.meaning).not.toBe('raised_on');
});

test('Rows that share the number of a project are its parts, not projects', () => {
  const rows = (codes: readonly number[]): string => `
    ## Projects
    | Project Code | Item | Description | Owner | Start Date | Finish Date | Percentage Complete | Status |
    ${codes.map((code, at) => `| ${code} | Part ${at} of it | Wire and pipe | Ada | 2026-03-0${at + 1} | 2026-04-0${at + 1} | 10% | Open |`).join('\n    ')}`;
  expect(tableIn(rows([51, 51, 51, 51, 52, 52, 52, 52])).kind).toBe('tasks');
  expect(tableIn(rows([51, 52, 53, 54, 55, 56, 57, 58])).kind).toBe('initiatives');
});

test('A list of words on a dashboard is no scorecard', () => {
  const docs = `
    | Key Docs  | Description                                         | Shelf |
    | Charter   | Says what the project is for and who decides in it  | Lower room |
    | Fishbone  | Shows at a glance where the delays of the past came | Upper room |
    | Situation | Outlines how work is handed over between the shifts | Lower room |
    | Stations  | Every place a crate can stand, with a picture of it | Gate house |
    | Glossary  | What people of the yard call things, and outsiders  | Gate house |`;
  expect(
    findTables(littleWorkbook(`## Dashboard\n| Plan of the yard |\n|\n${docs}`), {
      corrections: [],
      fiscalYearStart: 1,
    }).tables.at(0)?.kind,
  ).toBe('other');
});
