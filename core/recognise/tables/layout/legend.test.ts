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
