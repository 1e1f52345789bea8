import { expect, test } from 'vitest';
import type { Day } from '../calendar/day.ts';
import { openSession } from '../session/session.ts';
import { littleWorkbook } from '../../test/little-sheet.ts';
import { REPORT_TABLE, withoutOwnCells } from './own-cells.ts';
import type { Sheet, Workbook } from './workbook.ts';

const PLAN = `
  ## Plan
  | ID | Milestone | Owner | Due date   | Status      |
  | M1 | Beta      |       | 2099-06-30 | In progress |
  | M2 | Launch    | Ada   | 2099-07-30 | Not started |
  | M3 | Review    | Ben   | 2099-08-30 | Not started |`;
const REPORT = `
  | ID | Milestone | Owner | Due date   | Status      |
  | R1 | Pricing   |       | 2099-06-30 | In progress |
  | R2 | Hiring    | Ada   | 2099-07-30 | Not started |
  | R3 | Training  | Ben   | 2099-08-30 | Not started |`;

const findings = (workbook: Workbook): readonly string[] =>
  openSession(workbook, { today: '2099-01-01' as Day }).audit.findings.map(({ message }) => message);
const changed = (workbook: Workbook, name: string, change: (sheet: Sheet) => Partial<Sheet>): Workbook => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) => (sheet.name === name ? { ...sheet, ...change(sheet) } : sheet)),
});

test('the sheet of the report is not audited, however its name is written', () => {
  const alone = findings(littleWorkbook(PLAN));
  expect(alone.length).toBeGreaterThan(0);
  for (const name of ['Lanekeeper audit', 'LANEKEEPER AUDIT'])
    expect(findings(littleWorkbook(`${PLAN}\n  ## ${name}${REPORT}`))).toEqual(alone);
  expect(findings(littleWorkbook(`${PLAN}\n  ## Another${REPORT}`))).not.toEqual(alone);
});

test('a report that was moved or whose sheet is called otherwise is known by its table', () => {
  const alone = findings(littleWorkbook(PLAN));
  const workbook = littleWorkbook(`${PLAN}\n  ## March${REPORT}`);
  const named = (name: string): Workbook =>
    changed(workbook, 'March', ({ rowCount, columnCount }) => {
      const area = { top: 0, left: 0, bottom: rowCount - 1, right: columnCount - 1 };
      return { tables: [{ name, area, headerRows: 1, totalsRows: 0, columns: [] }] };
    });
  for (const name of [REPORT_TABLE, `${REPORT_TABLE}2`, `${REPORT_TABLE}_7`])
    expect(findings(named(name))).toEqual(alone);
  expect(findings(named(`${REPORT_TABLE}Plan`))).not.toEqual(alone);
});

test.each([
  'LANEKEEPER.FINDINGS()',
  '_xldudf_LANEKEEPER_FINDINGS("Plan","serious")',
  '_xlfn.SORTBY(_xldudf_LANEKEEPER_FINDINGS(),1)',
])('a list of findings that %s shows beside a plan is not audited, and the plan is', (formula) => {
  const text = `
  ## Plan
  | ID | Milestone | Owner | Due date   | Status      |  | Severity | Rule  | Finding              | Cells |
  | M1 | Beta      |       | 2099-06-30 | In progress |  | serious  | Owner | “Beta” has no owner. | C2    |
  | M2 | Launch    | Ada   | 2099-07-30 | Not started |  | minor    | Due   | TBD                  | D3    |
  | M3 | Review    | Ben   | 2099-08-30 | Not started |  |          |       |                      |       |`;
  const workbook = changed(littleWorkbook(text), 'Plan', ({ rows }) => {
    const [head, ...lines] = rows;
    const formulas = Array.from({ length: 10 }, (_, at) => (at === 6 ? formula : undefined));
    return { rows: [{ values: head?.values ?? [], formulas }, ...lines] };
  });
  expect(findings(workbook)).toEqual(findings(littleWorkbook(PLAN)));
});

test('what is ours is not changed in the workbook itself, and other sheets stay the same objects', () => {
  const workbook = littleWorkbook(`${PLAN}\n  ## Lanekeeper audit${REPORT}`);
  const left = withoutOwnCells(workbook);
  expect(left.sheets[0]).toBe(workbook.sheets[0]);
  expect(left.sheets[1]?.rows).toEqual([]);
  expect(workbook.sheets[1]?.rows.length).toBeGreaterThan(0);
  expect(withoutOwnCells(workbook)).toBe(left);
  expect(withoutOwnCells(littleWorkbook(PLAN)).sheets).toHaveLength(1);
});
