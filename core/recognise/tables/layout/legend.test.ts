import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../../test/little-sheet.ts';
import { laySheet } from './lay-sheet.ts';

const WORDS = ['Does the work', 'Answers for it', 'Is asked before', 'Is told afterwards'];

test.each([
  ['RACI', 0],
  ['ABCD', 1],
  ['AABC', 1],
])('Rows of the marks %s and what they stand for: %i tables', (marks, tables) => {
  const rows = WORDS.map((words, at) => `| ${marks[at]} | ${words} |`);
  const workbook = littleWorkbook(['| ID | Task |', ...rows].join('\n'));
  expect(workbook.sheets.flatMap((sheet) => laySheet(workbook, sheet).tables)).toHaveLength(tables);
});

const TASKS = `
  | Task           | Owner   | Start      | Status |
  | Write the plan | Ada Lin | 2026-03-02 | G      |
  | Order it       | Bob Ray | 2026-03-09 | A      |
  | Put it up      | Cid Fox | 2026-03-16 | R      |`;

test.each([
  ['marks and words', '| R | Late |\n| G | On time |\n| A | At risk |', 4],
  ['a title and colours', '| Legend: |\n| Green | On time |\n| Red | Late |', 4],
  ['a title and words', '| Key |\n| Not started |\n| In progress |', 4],
  ['rows that are not filled in yet', '| Take it down | Ada Lin |\n| Sell it | Bob Ray |', 6],
])('Below a table that it touches stand %s', (_, below, rows) => {
  const workbook = littleWorkbook(`${TASKS}\n${below}`);
  const [table] = workbook.sheets.flatMap((sheet) => laySheet(workbook, sheet).tables);
  expect(table?.area.bottom).toBe(rows - 1);
});

const BESIDE = ['| Legend |', '| Late |', '| On time |'];

test.each([
  ['a legend that ends above it', BESIDE, 4],
  ['marks and what they stand for', ['| Key: | |', '| R | Late |', '| G | On time |'], 4],
  ['a column of its own that is called so', [...BESIDE, '| Late |'], 5],
  ['words under another header', ['| Remark |', '| Late |', '| On time |'], 5],
])('Right of a table that it touches stands %s', (_, beside, columns) => {
  const lines = TASKS.trim().split('\n');
  const workbook = littleWorkbook(lines.map((line, at) => line.trim() + (beside[at] ?? '|').slice(1)).join('\n'));
  const [table] = workbook.sheets.flatMap((sheet) => laySheet(workbook, sheet).tables);
  expect(table?.area.right).toBe(columns - 1);
});
