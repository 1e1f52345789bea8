import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../../test/little-sheet.ts';
import { rangeOf } from '../../../sheet/cell-reference.ts';
import { findTables } from '../find-tables.ts';

const BUDGET = (below: string): readonly string[] =>
  findTables(
    littleWorkbook(`
      | Item     | Category | Planned | Actual |
      | Licences | Software | 12000   | 11500  |
      | Laptops  | Hardware | 24000   | 25200  |
      | Training | People   | 8000    | 6500   |
      ${below}`),
    { corrections: [], fiscalYearStart: 1 },
  ).tables.map(({ area }) => rangeOf(area));

test.each([
  ['names and days to fill in', '| Approved by: | | Date: |\n| Signature: | | ______ |'],
  ['names and days that are filled in', '| Prepared by: | Ada Lin | Date: | 2026-03-02 |'],
])('Lines to sign right below a table are none of its rows: %s', (_what, below) => {
  expect(BUDGET(below)).toEqual(['A1:D4']);
});

test.each([
  ['a total', '| Total: | | 44000 | 43200 |'],
  ['a sum', '| Reserve: | | 4400 | |'],
])('Lines with a colon and figures are: %s', (_what, below) => {
  expect(BUDGET(below)).toEqual(['A1:D5']);
});
