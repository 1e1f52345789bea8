import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../../test/little-sheet.ts';
import { findTables } from '../find-tables.ts';

/** Headers of the first table with the meanings they were given. */
function read(drawing: string): Record<string, string | null> {
  const { tables } = findTables(littleWorkbook(drawing), { corrections: [], fiscalYearStart: 1 });
  return Object.fromEntries(tables.at(0)!.columns.map(({ header, meaning }) => [header, meaning]));
}

const list = (header: string, ...cells: readonly string[]): string => `
    | No | Task         | Responsible | ${header}   | Due        | Status      |
    | 1  | Draw screens | Ada Lin     | ${cells[0]} | 2026-03-02 | Done        |
    | 2  | Build stock  | Ben Ode     | ${cells[1]} | 2026-03-05 | In progress |
    | 3  | Test screens | Cy Poe      | ${cells[2]} | 2026-03-10 | Not started |
    | 4  | Print labels | Ada Lin     | ${cells[3]} | 2026-03-12 | Not started |`;

test.each(['Backup', 'Mitwirkende', 'Второй'])(
  'The names of those responsible are people’s under “%s” too',
  (header) => {
    expect(read(list(header, 'Ben Ode', 'Ada Lin', 'Ada Lin', 'Cy Poe'))[header]).toBe('person');
  },
);

test('Names that stand nowhere else, and words that are none, are no people by that', () => {
  expect(read(list('Backup', 'North Hall', 'South Hall', 'North Hall', 'Mill Lane'))['Backup']).toBeNull();
  expect(read(list('Backup', 'none so far', 'ask Ben Ode', 'none so far', 'to be seen'))['Backup']).toBeNull();
});

test('First names that come again under who does something are the owner', () => {
  const columns = read(`
    | No | Page    | Photographer | Due        | Status      |
    | 1  | Cover   | Ada          | 2026-03-02 | Done        |
    | 2  | Harbour | Ben          | 2026-03-05 | In progress |
    | 3  | Market  | Ada          | 2026-03-10 | Not started |
    | 4  | Theatre | Cy           | 2026-03-12 | Not started |`);
  expect(columns['Photographer']).toBe('owner');
});
