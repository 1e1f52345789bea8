import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../../test/little-sheet.ts';
import { findTables } from '../find-tables.ts';

const OTHERS = ['A', 'I', 'R', 'A', 'I', 'I', 'A', 'A'];

const meaningsUnder = (marks: readonly string[]): readonly (string | null)[] => {
  const rows = marks.map(
    (mark, at) => `| 1.${at + 1} | Step ${'abcdefgh'[at]} of it | ${at + 2} | ${mark} | ${OTHERS[at]} |`,
  );
  const workbook = littleWorkbook(
    ['## WBS', '| WBS | Task | Duration (days) | Hu | Xu |', ...rows].join('\n'),
    'WBS.xlsx',
  );
  const [table] = findTables(workbook, { corrections: [], fiscalYearStart: 1 }).tables;
  return table?.columns.map(({ meaning }) => meaning) ?? [];
};

test('Letters that lights are called by are those of roles where letters of other roles stand among them', () => {
  expect(meaningsUnder(['R', 'R', 'A', 'R', 'I', 'A', 'R', 'R'])).toEqual([
    'id',
    'title',
    'duration',
    'raci_role',
    'raci_role',
  ]);
  expect(meaningsUnder(['R', 'R', 'A', 'R', 'G', 'A', 'R', 'R'])[3]).not.toBe('raci_role');
});
