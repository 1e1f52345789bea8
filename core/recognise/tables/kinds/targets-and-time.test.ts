import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../../test/little-sheet.ts';
import type { Table } from '../../../plan/table.ts';
import { findTables } from '../find-tables.ts';

const tableIn = (drawing: string): Table =>
  findTables(littleWorkbook(drawing), { corrections: [], fiscalYearStart: 1 }).tables.at(0)!;
const meaningsIn = (drawing: string): readonly (string | null)[] =>
  tableIn(drawing).columns.map(({ meaning }) => meaning);

test('Figures under “From” and “To” are where a key result starts and what it is to reach', () => {
  const { kind, columns } = tableIn(`
    | O               | KR                     | From | To | Now | Score |
    | Great workplace | eNPS                   | 12   | 30 | 19  | 0.4   |
    | Great workplace | Regretted leavers      | 14   | 7  | 10  | 0.6   |
    | Faster delivery | Deploys a week         | 3    | 10 | 8   | 0.7   |
    | Faster delivery | Change failure rate, % | 18   | 8  | 15  | 0.3   |`);
  expect(kind).toBe('scorecard');
  expect(columns.slice(2, 5).map(({ meaning }) => meaning)).toEqual(['baseline', 'target', 'actual']);
});

test('Days under “From” and “To” are no figures of a measure', () => {
  const meanings = meaningsIn(`
    ## Scorecard
    | Measure | From       | To         | Actual |
    | Churn   | 2026-01-01 | 2026-03-31 | 3      |
    | NPS     | 2026-01-01 | 2026-06-30 | 40     |`);
  expect(meanings).not.toContain('baseline');
  expect(meanings).not.toContain('target');
});

test('“Min” beside “Max” is the lower end of a range and no minutes', () => {
  const measured = meaningsIn(`
    ## KPI scorecard
    | KPI            | Min | Max | Actual |
    | Order lead     | 2   | 5   | 4      |
    | Staff per shop | 6   | 9   | 7      |`);
  expect(measured.slice(1, 3)).toEqual(['target', 'target']);
  const limited = meaningsIn(`
    | Policy limit          | Min | Max | Accountable |
    | Cash runway           | 9   |     | CFO         |
    | Engineers per manager | 4   | 9   | CTO         |`);
  expect(limited).not.toContain('duration');
});

test.each([
  ['FQ1 27 | FQ2 27 | FY27', 'FY27'],
  ['Q1 2026 | Q2 2026 | H1 2026', 'H1 2026'],
  ['Jan 2026 | Feb 2026 | FY', 'FY'],
])('In a budget by %s the longer span is the total', (headers, last) => {
  const { columns } = tableIn(`
    ## Budget
    | Line    | ${headers}         |
    | Rent    | 1200 | 1300 | 2500 |
    | Travel  | 400  | 300  | 700  |
    | Permits | 90   | 70   | 160  |`);
  expect(columns.at(-1)).toMatchObject({ header: last, meaning: 'total' });
});

test('On a scorecard the plan of a period is its target', () => {
  const { kind, columns } = tableIn(`
    |                  | Q1 2026 |        | Q2 2026 |        |
    | KPI              | Plan    | Actual | Plan    | Actual |
    | Tenancies signed | 40      | 37     | 45      | 48     |
    | Repairs on time  | 90%     | 86%    | 92%     | 91%    |
    | Homes let        | 12      | 11     | 14      | 15     |`);
  expect(kind).toBe('scorecard');
  expect(columns.slice(1).map(({ meaning }) => meaning)).toEqual(['target', 'actual', 'target', 'actual']);
});

test('Benefits with a baseline, a target and what was reached are measures', () => {
  const { kind, columns } = tableIn(`
    | Benefit             | Owner     | Baseline | Target | Actual |
    | Shorter queue (min) | Store ops | 9        | 5      | 7      |
    | Lower shrink %      | Security  | 2.4      | 1.6    | 2.1    |
    | Fewer stock-outs    | Supply    | 310      | 150    | 160    |`);
  expect([kind, columns[0]?.meaning]).toEqual(['scorecard', 'title']);
});

test.each(['Q2', 'Total'])('Amounts of teams by month are capacity beside “%s” too', (last) => {
  const { kind, columns } = tableIn(`
    | Days in 2026 |
    |              |
    | Team | Apr | May | Jun | ${last} |
    | Core | 84  | 78  | 82  | 244     |
    | Apps | 63  | 60  | 66  | 189     |
    | Data | 42  | 40  | 44  | 126     |`);
  expect([kind, columns.at(-1)!.meaning]).toEqual(['capacity', 'total']);
});
