import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../../test/little-sheet.ts';
import { findTables } from '../find-tables.ts';

const periodsIn = (drawing: string): readonly (string | undefined)[] =>
  findTables(littleWorkbook(drawing), { corrections: [], fiscalYearStart: 1 }).tables.flatMap(({ columns }) =>
    columns.map(({ period }) => period?.key),
  );

test.each([
  ['S14', 'Production KPIs 2026', 'Output (t)', '2026-W14'],
  ['v14', 'Production KPIs 2026', 'Output (t)', '2026-W14'],
  ['S14', 'Production KPIs', 'Output (t)', undefined],
  ['S14', 'Sprint KPIs 2026', 'Output (t)', undefined],
  ['S14', 'Team KPIs 2026', 'Velocity', undefined],
  ['v14', 'Versions 2026', 'Output (t)', undefined],
])('%s under “%s” beside “%s” is %s', (header, title, measure, key) => {
  const [first, second] = [header, header.replace('14', '15')];
  expect(
    periodsIn(`
    | ${title} |
    | |
    | KPI          | Target | ${first} | ${second} |
    | ${measure}   | 210    | 198      | 214       |
    | Downtime (h) | 6      | 8        | 5         |
    | OEE (%)      | 78     | 75       | 79        |`)[2],
  ).toBe(key);
});

test('A month over two columns holds for both, though nobody merged its cells', () => {
  expect(
    periodsIn(`
    |          | Jan 2026 |        | Feb 2026 |        |
    | Metric   | Target   | Actual | Target   | Actual |
    | Yield    | 98%      | 97%    | 98%      | 98%    |
    | Scrap    | 2%       | 3%     | 2%       | 2%     |`),
  ).toEqual([undefined, '2026-01', '2026-01', '2026-02', '2026-02']);
});
