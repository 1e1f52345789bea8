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

const MINUTES = (title: string): string => `
  | What we said {#D6DCE4} | Owner {#D6DCE4} | Status {#D6DCE4} |
  | Bring the plan         | Ada Lin         | Done             |
  | Book the room          | Bob Ray         | Open             |
  | ${title} | | |
  | Point talked over {#D6DCE4} | What came of it {#D6DCE4} | |
  | The film               | It was cut short          | |
  | The next steps         | None so far               | |`;

test.each([
  ['a title of its own', '4. POINTS {bold}', ['A1:C3', 'A5:B7']],
  ['a line that looks like the rows', 'and so on', ['A1:C7']],
])('Words nobody knows in the look of the header, below %s', (_what, title, ranges) => {
  expect(rangesIn(MINUTES(title))).toEqual(ranges);
});
