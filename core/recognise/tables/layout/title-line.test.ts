import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../../test/little-sheet.ts';
import { rangeOf } from '../../../sheet/cell-reference.ts';
import { laySheet } from './lay-sheet.ts';

const laid = (drawing: string): readonly string[] => {
  const workbook = littleWorkbook(drawing);
  const tables = workbook.sheets.flatMap((sheet) => laySheet(workbook, sheet).tables);
  return tables.map(({ area, headerRows }) => `${rangeOf(area)} under ${headerRows.map((row) => row + 1).join()}`);
};

const TASKS = `
  | Task   | Owner   | Start      | End        | Status |
  | Draft  | Ada Lin | 2026-03-02 | 2026-03-06 | Open   |
  | Review | Bob Ray | 2026-03-09 | 2026-03-13 | Open   |
  | Ship   | Cid Fox | 2026-03-16 | 2026-03-20 | Done   |`;

test.each([
  ['a title and a day in words at the end', '| Apollo | | | | As of 5 May 2026 |'],
  ['a title and a day in the middle', '| Apollo | | 2026-05-05 | | |'],
  ['a title and a version', '| Apollo rollout | | | | v1.2 |'],
  ['a title, a version and a day', '| Apollo rollout | | | v1.2 | 2026-05-05 |'],
  ['one question and its answer', '| Author | Ada Lin | | | |'],
])('What is said of the whole table right above it is no header: %s', (_what, line) => {
  expect(laid(`${line}${TASKS}`)).toEqual(['A2:E5 under 2']);
});

test.each([
  ['groups of several columns', '| Work | | Dates | | |', 'A1:E5 under 1,2'],
  ['merged groups', '| Work | | Dates | | State |\nmerge: A1:B1\nmerge: C1:D1', 'A1:E5 under 1,2'],
])('What groups columns is: %s', (_what, line, range) => {
  const [row = '', ...merges] = line.split('\n');
  expect(laid(`${row}${TASKS}\n${merges.join('\n')}`)).toEqual([range]);
});

test('Words over columns that the line below leaves blank are headers of theirs', () => {
  expect(
    laid(`
      | Task   | Dates      |            | Owner   |
      |        | Start      | End        |         |
      | Draft  | 2026-03-02 | 2026-03-06 | Ada Lin |
      | Review | 2026-03-09 | 2026-03-13 | Bob Ray |
      | Ship   | 2026-03-16 | 2026-03-20 | Cid Fox |`),
  ).toEqual(['A1:D5 under 1,2']);
});
