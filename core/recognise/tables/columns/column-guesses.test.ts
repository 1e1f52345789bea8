import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../../test/little-sheet.ts';
import { findTables } from '../find-tables.ts';

/** Meaning of the column behind the tasks that has no header, by its cells. */
function guessed(cells: readonly string[]): string | null {
  const rows = cells.map((_, at) => `| Task ${'ABCDEFGHIJKLMNOP'[at]} goes on | cell | 2026-03-${at + 10} |`);
  const workbook = littleWorkbook(['| Task | | Due |', ...rows].join('\n'));
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row, at) => (at === 0 ? row : { ...row, values: row!.values.with(1, cells[at - 1]) })),
  }));
  const { tables } = findTables({ ...workbook, sheets }, { corrections: [], fiscalYearStart: 1 });
  return tables[0]?.columns.find(({ column }) => column === 1)?.meaning ?? null;
}

test('first names in changing company own the work, without a header', () => {
  expect(guessed(['Ana', 'Ana, Rui', 'Rui e Eva', 'Eva', 'Ana'])).toBe('owner');
});

test('texts of thousands of spaces are no lists of names, and are told at once', () => {
  const cells = [...'ABCDEFGHIJKLMNOP'].map((letter) => `A${' '.repeat(32_000)}${letter}`);
  expect(guessed(cells)).not.toBe('owner');
});
