import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../../test/little-sheet.ts';
import { rangeOf } from '../../../sheet/cell-reference.ts';
import { findTables } from '../find-tables.ts';

const rangesIn = (drawing: string): readonly string[] =>
  findTables(littleWorkbook(drawing), { corrections: [], fiscalYearStart: 1 }).tables.map(({ area }) => rangeOf(area));

const SECTIONS = (header: string, again: string): string => `
  | Task       | Owner   | | ${header}  | ${again}   |
  | Outline    |         | |            |            |
  | Draft copy | Ada Lin | | 2026-03-02 | 2026-03-06 |
  | Check it   | Ben Ode | | 2026-03-09 | 2026-03-13 |
  | Build      |         | |            |            |
  | Build page | Ada Lin | | 2026-03-16 | 2026-03-20 |
  | Ship it    | Cy Poe  | | 2026-03-23 | 2026-03-27 |`;

test('Headers behind a blank column go on with those before it, though sections part what stands below them', () => {
  expect(rangesIn(SECTIONS('Start', 'End'))).toEqual(['A1:E7']);
});

test('Headers that begin a list of their own do not', () => {
  expect(rangesIn(SECTIONS('Milestone', 'Due'))).not.toContain('A1:E7');
});

test('Columns with a blank one between each two are a table where their headers say so, however little stands below some', () => {
  const list = (one: string, two: string, three: string, four: string): readonly string[] =>
    rangesIn(`
    | ${one}     | | ${two}   | | ${three} | | ${four} |
    | Draft copy | | Ada Lin  | |          | |         |
    | Check it   | |          | |          | |         |
    | Build page | |          | |          | | late    |
    | Ship it    | |          | | 12       | |         |`);
  expect(list('Task', 'Owner', 'Hours', 'Notes')).toEqual(['A1:G5']);
  expect(list('Alfa', 'Beta', 'Gamma', 'Delta')).not.toEqual(['A1:G5']);
});

test('Columns up to four blank ones apart are a table under words of headers, be it of one row', () => {
  const list = (one: string, two: string, three: string, four: string): readonly string[] =>
    rangesIn(`
    | ${one}     | | | ${two}  | | | | | ${three}   | | ${four}    |
    | Draft copy | | | Ada Lin | | | | | 2026-03-02 | | Open       |`);
  expect(list('Task', 'Owner', 'Due', 'Status')).toEqual(['A1:K2']);
  expect(list('Alfa', 'Beta', 'Gamma', 'Delta')).toEqual([]);
});

const APART = (gap: string, ...[one, two, three, four, five]: readonly string[]): readonly string[] =>
  rangesIn(`
    | ${one} | ${two}  | ${gap} ${three}   | ${four}  | ${five}      |
    | 1      | 1       | ${gap} Outline    | Ada Lin | 2026-03-02 |
    | 2      | 1.1     | ${gap} Draft copy | Ada Lin | 2026-03-06 |
    | 2      | 1.2     | ${gap} Check it   | Ben Ode | 2026-03-13 |
    | 1      | 2       | ${gap} Build page | Cy Poe  | 2026-03-20 |`);

test('Numbers and levels before a blank column belong to the names behind it', () => {
  expect(APART('|', 'Level', 'WBS', 'Task', 'Owner', 'Due')).toEqual(['A1:F5']);
  expect(APART('|', 'Team', 'Score', 'Task', 'Owner', 'Due')).not.toContain('A1:F5');
});

test('A table goes on behind two blank columns where the same rows are filled and no list of its own begins', () => {
  const list = (gap: string, header: string): readonly string[] =>
    rangesIn(`
    | Task       | Owner   | ${gap} ${header}  | End        |
    | Outline    | Ada Lin | ${gap} 2026-03-02 | 2026-03-03 |
    | Draft copy | Ada Lin | ${gap} 2026-03-04 | 2026-03-06 |
    | Check it   | Ben Ode | ${gap} 2026-03-09 | 2026-03-13 |
    | Build page | Cy Poe  | ${gap} 2026-03-16 | 2026-03-20 |`);
  expect(list('||', 'Start')).toEqual(['A1:F5']);
  expect(list('||', 'Milestone')).not.toContain('A1:F5');
  expect(list('|||', 'Start')).not.toContain('A1:G5');
});
