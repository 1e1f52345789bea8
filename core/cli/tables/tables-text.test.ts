import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../test/little-sheet.ts';
import type { Table } from '../../plan/table.ts';
import { findTables } from '../../recognise/tables/find-tables.ts';
import { tablesText } from './tables-text.ts';

/** Lines of the terminal that tell the columns behind the first, of one table. */
function told(header: string, change: (table: Table) => Table = (table) => table): readonly string[] {
  const workbook = littleWorkbook(`
    | Initiative | ${header} |
    | Billing    | ${header.replaceAll(/[^|]+/g, ' 10 ')} |
    | Search     | ${header.replaceAll(/[^|]+/g, ' 20 ')} |
    | Onboarding | ${header.replaceAll(/[^|]+/g, ' 30 ')} |`);
  const { tables } = findTables(workbook, { corrections: [], fiscalYearStart: 1 });
  const audit = {
    file: 'plan.xlsx',
    findings: [],
    tables: tables.map(change),
    outcomes: [],
    questions: [],
    unrecognised: [],
    troubles: [],
  };
  const text = tablesText([audit], { width: 120, language: 'en', paint: (_, words) => words });
  return text.split('\n').filter((line) => /^ {2}[B-Z]/.test(line));
}

test('months that follow each other are told by the first and the last', () => {
  const lines = told('Jan 2026 | Feb 2026 | Mar 2026');
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/^ {2}B – D {2}Jan 2026 – Mar 2026 .*: Jan 2026 – Mar 2026 /);
});

test('months that leave some out, or go back, are told where they begin anew', () => {
  const lines = told('Jan 2026 | Feb 2026 | Apr 2026 | May 2026 | Jan 2027');
  expect(lines.map((line) => line.trim().split(/ {2,}/)[0])).toEqual(['B – C', 'D – E', 'F']);
});

test('months of which nothing else is understood are told one by one', () => {
  const lines = told('Jan 2026 | Feb 2026 | Mar 2026', (table) => ({
    ...table,
    columns: table.columns.map((column) => (column.period === null ? column : { ...column, meaning: null })),
  }));
  expect(lines.map((line) => line.trim())).toEqual([
    expect.stringMatching(/^B .* not understood$/),
    expect.stringMatching(/^C .* not understood$/),
    expect.stringMatching(/^D .* not understood$/),
  ]);
});
