import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../../test/little-sheet.ts';
import { rangeOf } from '../../../sheet/cell-reference.ts';
import { findTables } from '../find-tables.ts';

const rangesIn = (drawing: string): readonly string[] =>
  findTables(littleWorkbook(drawing), { corrections: [], fiscalYearStart: 1 }).tables.map(({ area }) => rangeOf(area));

const ACTIONS = (header: string, words: readonly string[], status = 'Remarks'): string => `
  | # | Action           | Who     | ${status} | | ${header} |
  | 1 | Book the room    | Ada Lin |           | | ${words[0]} |
  | 2 | Send the agenda  | Bob Ray | late      | | ${words[1]} |
  | 3 | Ask for the code | Cid Fox |           | | ${words[2]} |
  | 4 | Order badges     | Dee Orr | 40 pieces | | ${words[3]} |
  | 5 | Confirm catering | Eve Poe |           | | ${words[4] ?? ''} |`;

test('What a status may be, listed behind a blank column and shorter than the table, is no column of it', () => {
  expect(rangesIn(ACTIONS('Status', ['Not started', 'In progress', 'Done', 'Blocked']))).toEqual(['A1:D6']);
});

test('As long as the table it is none where the table has such a column', () => {
  const words = ['Not started', 'In progress', 'Done', 'Blocked', 'On hold'];
  expect(rangesIn(ACTIONS('Status', words, 'Status'))).toEqual(['A1:D6']);
  expect(rangesIn(ACTIONS('Status', words))).toEqual(['A1:F6']);
});

test('Words that come again are a column, however few blank cells follow', () => {
  expect(rangesIn(ACTIONS('Status', ['Done', 'Done', 'Not started', 'Blocked']))).toEqual(['A1:F6']);
});

test('Several such lists that touch are no columns of it either', () => {
  expect(
    rangesIn(`
      | # | Action           | Who     | By         | | Status      | Priority | Type    |
      | 1 | Book the room    | Ada Lin | 2026-03-02 | | Open        | High     | Task    |
      | 2 | Send the agenda  | Bob Ray | 2026-03-04 | | In progress | Medium   | Request |
      | 3 | Ask for the code | Cid Fox | 2026-03-05 | | Done        | Low      | Chore   |
      | 4 | Order badges     | Dee Orr | 2026-03-09 | | On hold     |          |         |
      | 5 | Confirm catering | Eve Poe | 2026-03-11 | |             |          |         |`),
  ).toContain('A1:D6');
});
