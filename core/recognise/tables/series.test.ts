import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../test/little-sheet.ts';
import { findTables } from './find-tables.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const sheets = (draw: (at: number) => string): string =>
  MONTHS.map((month, at) => `## ${month}\n${draw(at)}`).join('\n');
const found = (drawing: string) => findTables(littleWorkbook(drawing), { corrections: [], fiscalYearStart: 1 });

test('Twelve monthly tables of a row or two are read as one: alike, and surer than any of them alone', () => {
  const names = ['Ada Lin', 'Bob Ray', 'Cid Fox', 'Dia Sol', 'Eva Orr', 'Flo Ash'];
  const draw = (at: number): string =>
    `| Task | Owner | Due | Status |\n| Step ${at} of it | ${names[at % 6]} | ${at === 4 ? '' : `2026-${String(at + 1).padStart(2, '0')}-09`} | ${at % 2 === 0 ? 'Done' : 'Open'} |`;
  const [alone] = found(`## Jan\n${draw(0)}`).tables;
  const { tables } = found(sheets(draw));
  expect(tables).toHaveLength(12);
  for (const { kind, confidence, columns } of tables) {
    expect(kind).toBe('tasks');
    expect(confidence).toBeGreaterThanOrEqual(alone?.confidence ?? 1);
    expect(columns.map(({ meaning }) => meaning)).toEqual(['title', 'owner', 'due', 'status']);
  }
  expect(new Set(tables.map(({ confidence }) => confidence)).size).toBe(1);
});

test('Tables too small to be asked about are kept where twelve sheets have them with cells of their own', () => {
  const { tables } = found(
    sheets((at) => `| Milestone | Due |\n| Gate ${at + 1} | 2026-${String(at + 1).padStart(2, '0')}-15 |`),
  );
  expect(tables.map(({ kind }) => kind)).toEqual(MONTHS.map(() => 'milestones'));
});

test('A legend that stands on every sheet alike is left out', () => {
  const { tables } = found(sheets(() => '| R | Responsible |\n| A | Accountable |\n| C | Consulted |'));
  expect(tables).toEqual([]);
});
