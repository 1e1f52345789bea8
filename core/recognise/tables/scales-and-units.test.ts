import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../test/little-sheet.ts';
import { findTables } from './find-tables.ts';

/** Meanings of the first table's columns, in their order. */
function meanings(drawing: string): readonly (string | null)[] {
  const { tables } = findTables(littleWorkbook(drawing, 'little.xlsx'), { corrections: [], fiscalYearStart: 1 });
  return tables.at(0)!.columns.map(({ meaning }) => meaning);
}

test('Figures under the name of a sort of risk are scores; words and the impact’s own score are not', () => {
  const portfolio = meanings(`
    | Project     | Completion | Supplier Risk | Safety Risk | Vendor score |
    | New depot   | 40         | 3             | 1           | 3.5          |
    | Ticket desk | 75         | 5             | 2           | 4.1          |
    | Yard lights | 10         | 2             | 4           | 2.8          |`);
  expect(portfolio).toEqual(['title', 'percent_complete', 'score', 'score', 'score']);
  const worded = meanings(`
    | Project     | Completion | Supplier Risk                |
    | New depot   | 40         | The crane may come late      |
    | Ticket desk | 75         | The printer may break        |
    | Yard lights | 10         | Nobody may sell these lamps  |`);
  expect(worded.at(2)).not.toBe('score');
  const register = meanings(`
    | ID | Risk               | Probability | Impact Score | Risk Score |
    | R1 | Crane comes late   | 2           | 4            | 8          |
    | R2 | Printer breaks     | 3           | 1            | 3          |
    | R3 | Nobody sells lamps | 1           | 5            | 5          |`);
  expect(register).toEqual(['id', 'title', 'probability', 'impact', 'score']);
});

test.each([['Duration (man days)'], ['Thời gian (man-days)'], ['所要期間(人日)'], ['Dauer (Personentage)']])(
  '“%s” is effort, as it counts the days of one person',
  (header) => {
    const tasks = (of: string): string => `
    | Task        | Owner   | ${of} | Status      |
    | Draw plans  | Ada Lin | 4 | Done        |
    | Order lamps | Ben Ode | 2 | In progress |
    | Hang lamps  | Cy Poe  | 9 | Not started |`;
    expect(meanings(tasks(header)).at(2)).toBe('effort');
    expect(meanings(tasks('Duration (days)')).at(2)).toBe('duration');
  },
);

test('A level on the scale called MoSCoW is a priority', () => {
  expect(
    meanings(`
    | Task        | Level (MoSCoW) | Owner   |
    | Draw plans  | M | Ada Lin |
    | Order lamps | S | Ben Ode |
    | Hang lamps  | M | Cy Poe  |`).at(1),
  ).toBe('priority');
});

test('Boxes without a header in front say whether a row is done; few words that repeat say its phase', () => {
  const ticked = (a: string, b: string): string => `
    |      | Task        | Owner   | Due        |
    | ${a} | Draw plans  | Ada Lin | 2026-03-01 |
    | ${b} | Order lamps | Ben Ode | 2026-03-05 |
    | ${a} | Hang lamps  | Cy Poe  | 2026-03-09 |
    | ${b} | Test lamps  | Cy Poe  | 2026-03-12 |`;
  expect(meanings(ticked('☑', '☐')).at(0)).toBe('status');
  expect(meanings(ticked('Build', 'Check')).at(0)).toBe('phase');
  expect(meanings(ticked('P', 'T')).at(0)).not.toBe('phase');
});

test('What tells in the only row what to write there leaves a header what it says', () => {
  const form = meanings(`
    | Change #                          | Change title          | Status | Date submitted |
    | Give every change a number of its own | Say it in a few words | Open   | 2026-03-01     |`);
  expect(form.slice(0, 2)).toEqual(['id', 'title']);
});

test.each([
  ['Duration, days', 'duration'],
  ['Dauer, Tage', 'duration'],
  ['Длительность, дн.', 'duration'],
  ['Стоимость, тыс. руб.', 'cost'],
  ['Трудозатраты, чел.-ч', 'effort'],
])('A unit behind a comma leaves “%s” what it is, over dashes too', (header, meaning) => {
  const tasks = (...cells: readonly string[]): string => `
    | Task        | Owner   | ${header} | Status      |
    | Draw plans  | Ada Lin | ${cells[0]} | Done        |
    | Order lamps | Ben Ode | ${cells[1]} | In progress |
    | Hang lamps  | Cy Poe  | ${cells[2]} | Not started |`;
  expect(meanings(tasks('4', '2', '9')).at(2)).toBe(meaning);
  expect(meanings(tasks('-', '-', '-')).at(2)).toBe(meaning);
});

test('In a budget, numbers under words that nobody knows are costs; under a bare number, or as shares, they are not', () => {
  const budget = meanings(`
    ## Budget
    | Cost item  | Budget | Zorbing | 29  | Frobb |
    | Lamp posts | €9000  | 4100    | 120 | 12%   |
    | Cables     | €2500  | 900     | 80  | 8%    |
    | Crane hire | €4000  | 3000    | 310 | 31%   |`);
  expect(budget).toEqual(['title', 'cost', 'cost', null, null]);
});
