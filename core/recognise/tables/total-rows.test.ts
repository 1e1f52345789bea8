import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../test/little-sheet.ts';
import { findTables } from './find-tables.ts';

const body = (drawing: string): unknown => {
  const [table] = findTables(littleWorkbook(drawing, 'Book.xlsx'), { corrections: [], fiscalYearStart: 1 }).tables;
  const shown = (rows: readonly number[] = []): readonly number[] => rows.map((row) => row + 1);
  return {
    body: shown(table?.bodyRows),
    totals: shown(table?.totalRows),
    sections: table?.sections.map(({ title }) => title),
  };
};

test('Rows of sums without a word are totals, wherever they stand', () => {
  expect(
    body(`
    | Category | Item       | Planned             | Actual              |
    |          |            | =SUM(C3:C7) → 390   | =SUM(D3:D7) → 340   |
    | Hall     | Foundation | 100                 | 90                  |
    | Hall     | Steel      | 200                 | 190                 |
    |          |            | =SUBTOTAL(9,C3:C4) → 300 | =SUBTOTAL(9,D3:D4) → 280 |
    | IT       | Racks      | 60                  | 60                  |
    | IT       | Cables     | 30                  | 0                   |
    |          |            | =SUM(C6:C7) → 90    | =SUM(D6:D7) → 60    |
    |          |            | =C5+C8 → 390        | =D5+D8 → 340        |`),
  ).toEqual({ body: [3, 4, 6, 7], totals: [2, 5, 8, 9], sections: [] });
});

test('A line that adds up those right below heads them', () => {
  expect(
    body(`
    | Item       | Planned           | Actual            |
    | Hall       | =SUM(B3:B4) → 300 | =SUM(C3:C4) → 280 |
    | Foundation | 100               | 90                |
    | Steel      | 200               | 190               |
    | IT         | =SUM(B6:B7) → 90  | =SUM(C6:C7) → 60  |
    | Racks      | 60                | 60                |
    | Cables     | 30                | 0                 |
    | Σ          | =B2+B5 → 390      | =C2+C5 → 340      |`),
  ).toEqual({ body: [3, 4, 6, 7], totals: [2, 5, 8], sections: ['Hall', 'IT'] });
});

test('A line that adds up those right above is a total, whatever it is called', () => {
  expect(
    body(`
    | Initiative      | Owner    | Budget               |
    | Harbour app     | Mia Voss | 100000               |
    | Cold store      | Jan Roth | 200000               |
    | Fleet renewal   | Ute Kern | 60000                |
    | All initiatives |          | =SUM(C2:C4) → 360000 |`),
  ).toEqual({ body: [2, 3, 4], totals: [5], sections: [] });
});

test('Work whose dates span its parts, measures and lines of cash are no totals', () => {
  expect(
    body(`
    | WBS | Task       | Start                  | End                    | Days            |
    | 1   | Build hall | =MIN(C3:C4) → 2026-01-05 | =MAX(D3:D4) → 2026-04-30 | =SUM(E3:E4) → 84 |
    | 1.1 | Foundation | 2026-01-05             | 2026-02-27             | 40              |
    | 1.2 | Steel      | 2026-03-02             | 2026-04-30             | 44              |`),
  ).toEqual({ body: [2, 3, 4], totals: [], sections: [] });
  expect(
    body(`
    | KPI             | Jan 2026          | Feb 2026          |
    | Revenue         | =SUM(B3:B4) → 300 | =SUM(C3:C4) → 280 |
    | Revenue EMEA    | 100               | 90                |
    | Revenue APAC    | 200               | 190               |`),
  ).toMatchObject({ totals: [] });
  expect(
    body(`
    | Line            | Jan 2026          | Feb 2026          |
    | Opening cash    | 100               | 160               |
    | Receipts        | 90                | 90                |
    | Payments        | -30               | -40               |
    | Closing cash    | =SUM(B2:B4) → 160 | =SUM(C2:C4) → 210 |`),
  ).toMatchObject({ totals: [] });
});
