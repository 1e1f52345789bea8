import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../../test/little-sheet.ts';
import { rangeOf } from '../../../sheet/cell-reference.ts';
import { laySheet } from './lay-sheet.ts';

const rangesIn = (drawing: string): readonly string[] => {
  const workbook = littleWorkbook(drawing);
  const tables = workbook.sheets.flatMap((sheet) => laySheet(workbook, sheet).tables);
  return tables.map(({ area }) => rangeOf(area));
};

const TASKS = `
  | Task   | Owner   | Status | Team  | Priority | Notes    |
  | Draft  | Ada Lin | Open   | Sales | High     | ask Cid  |
  | Review | Bob Ray | Done   | Sales | Low      | by phone |
  | Ship   | Cid Fox | Open   | Legal | High     | by mail  |`;

test('A row of five words of headers among six begins a table, though nothing parts it from the rows above', () => {
  expect(
    rangesIn(`${TASKS}
      | Risk   | Impact | Response | Owner   | Wobble | Status |
      | Delay  | High   | Order    | Ada Lin | tall   | Open   |
      | Strike | Low    | Wait     | Bob Ray | small  | Done   |
      | Flood  | High   | Insure   | Cid Fox | flat   | Open   |`),
  ).toEqual(['A1:F4', 'A5:F8']);
});

test('A row of data that holds some of them begins none', () => {
  expect(
    rangesIn(`${TASKS}
      | Budget | Owner   | Status | Team  | tall     | small    |
      | Sell   | Ada Lin | Open   | Sales | High     | by mail  |
      | Tell   | Bob Ray | Done   | Legal | Low      | by phone |`),
  ).toEqual(['A1:F7']);
});
