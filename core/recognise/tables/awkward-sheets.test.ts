import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../test/little-sheet.ts';
import { rangeOf } from '../../sheet/cell-reference.ts';
import { PLAIN_STYLE } from '../../sheet/workbook.ts';
import { findTables } from './find-tables.ts';

const OPTIONS = { corrections: [], fiscalYearStart: 1 };
const found = (drawing: string, name?: string) => findTables(littleWorkbook(drawing, name), OPTIONS);
const meanings = (drawing: string): readonly (string | null)[][] =>
  found(drawing).tables.map(({ columns }) => columns.map(({ meaning }) => meaning));

test.each(['export.csv', 'Budget.xlsx', 'Team.csv', 'q3-report.xlsx'])(
  'Plain tables are sure, whatever the file “%s” is called',
  (name) => {
    const plain = {
      milestones: '| Milestone | Due | Owner |\n| Beta | 2026-03-31 | Ada Lin |\n| Launch | 2026-06-30 | Bob Ray |',
      risks:
        '| Risk | Owner | Probability | Impact |\n| Vendor late | Ada Lin | High | Low |\n| Staff leave | Bob Ray | Low | High |',
      tasks:
        '| Task | Start | End | Status |\n| Draft | 2026-03-01 | 2026-03-05 | Done |\n| Check | 2026-03-06 | 2026-03-09 | Open |',
      decisions:
        '| Decision | Date | Reason |\n| Use one vendor | 2026-03-01 | Price |\n| Drop a module | 2026-03-06 | Scope |',
    };
    for (const [kind, drawing] of Object.entries(plain)) {
      const [table] = found(`## ${name.replace(/\..*$/, '')}\n${drawing}`, name).tables;
      expect(table?.kind).toBe(kind);
      expect(table?.confidence).toBeGreaterThanOrEqual(0.6);
    }
  },
);

test('The same table on monthly sheets is read alike on all of them', () => {
  const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'];
  const drawing = months
    .map(
      (month, at) =>
        `## ${month}\n| Name | Capacity | Leave | Mark |\n| Ada Lin | ${18 + at} | ${at % 2 === 0 ? '' : '2'} | ${at === 3 ? 'Done' : ''} |\n| Bob Ray | 20 | | |`,
    )
    .join('\n');
  const { tables } = found(drawing);
  expect(tables).toHaveLength(months.length);
  const [first] = tables;
  for (const { kind, columns, confidence } of tables) {
    expect([kind, confidence]).toEqual([first?.kind, first?.confidence]);
    expect(columns.map(({ meaning }) => meaning)).toEqual(first?.columns.map(({ meaning }) => meaning));
  }
  expect(first?.kind).toBe('capacity');
});

test('Two tables that touch side by side are two where the first header comes again', () => {
  const { tables } = found(`
    | ID | Task   | Owner   | Due        | ID | Risk        | Probability | Impact |
    | T1 | Draft  | Ada Lin | 2026-03-01 | R1 | Vendor late | High        | Low    |
    | T2 | Review | Bob Ray | 2026-03-05 | R2 | Staff leave | Low         | High   |
    | T3 | Ship   | Cid Fox | 2026-03-09 |    |             |             |        |`);
  expect(tables.map(({ area, kind }) => [rangeOf(area), kind])).toEqual([
    ['A1:D4', 'tasks'],
    ['E1:H3', 'risks'],
  ]);
});

test('Two headers that both say Owner, headers that are formulas, and columns without headers', () => {
  expect(
    meanings(`
    | Task   | Owner   | Due        | Owner   | Status |
    | Draft  | Ada Lin | 2026-03-01 | Bob Ray | Open   |
    | Review | Bob Ray | 2026-03-05 | Cid Fox | Done   |`),
  ).toEqual([['title', 'owner', 'due', 'owner', 'status']]);
  expect(
    meanings(`
    | =A9 → Task | =B9 → Owner | =C9 → Due | =D9 → Status |
    | Draft      | Ada Lin     | 2026-03-01 | Open        |
    | Review     | Bob Ray     | 2026-03-05 | Done        |`),
  ).toEqual([['title', 'owner', 'due', 'status']]);
  expect(
    meanings(`
    |   | Task   |         | Due        | Status |
    | 1 | Draft  | Ada Lin | 2026-03-01 | Open   |
    | 2 | Review | Bob Ray | 2026-03-05 | Done   |
    | 3 | Ship   | Cid Fox | 2026-03-09 | Open   |`)[0]?.[1],
  ).toBe('title');
});

test('Months in headers that are formulas are periods', () => {
  const [table] = found(`
    | Person  | =DATE(2026,1,1) → 2026-01-01 | =EDATE(B1,1) → 2026-02-01 | =EDATE(C1,1) → 2026-03-01 |
    | Ada Lin | 12 | 10 | 9 |
    | Bob Ray | 12 | 10 | 9 |`).tables;
  expect(table?.columns.map(({ period }) => period?.key ?? null)).toEqual([null, '2026-01', '2026-02', '2026-03']);
});

test('Months without a year are periods that nothing is audited with', () => {
  const [table] = found(
    '| Name | Role | Jan | Feb | Mar |\n| Ada Lin | Dev | 5 | 6 | 7 |\n| Bob Ray | QA | 5 | 6 | 7 |',
  ).tables;
  const [, , january] = table?.columns ?? [];
  expect(january).toMatchObject({ meaning: 'period', period: null });
  expect(january?.confidence).toBeLessThan(0.5);
});

test('A period and its figure in one header', () => {
  const [table] = found('| KPI | Q1 2026 Target | Q1 2026 Actual |\n| NPS | 50 | 41 |\n| Calls | 9 | 4 |').tables;
  expect(table?.columns.slice(1).map(({ meaning, period }) => [meaning, period?.key])).toEqual([
    ['target', '2026-Q1'],
    ['actual', '2026-Q1'],
  ]);
});

test('Sheets from right to left', () => {
  expect(
    meanings(`
    | المهمة | المسؤول | تاريخ البدء | تاريخ الانتهاء | الحالة |
    | خطة | أحمد علي | 2026-03-01 | 2026-03-09 | مفتوح |
    | مراجعة | سارة حسن | 2026-03-05 | 2026-03-15 | مكتمل |
    ## Second
    | משימה | אחראי | תאריך התחלה | תאריך סיום | סטטוס |
    | תוכנית | דנה כהן | 2026-03-01 | 2026-03-09 | פתוח |
    | בדיקה | יוסי לוי | 2026-03-05 | 2026-03-15 | הושלם |`),
  ).toEqual([
    ['title', 'owner', 'start', 'end', 'status'],
    ['title', 'owner', 'start', 'end', 'status'],
  ]);
});

test('16,384 columns of days are a calendar; the table before them stays whole', () => {
  const plain = littleWorkbook('| Task |');
  const [sheet] = plain.sheets;
  if (sheet === undefined) throw new Error('The drawing has a sheet.');
  const columns = Array.from({ length: 16_384 }, (_, column) => column);
  const rows = [0, 1, 2, 3].map((row) => ({
    values: columns.map((column) =>
      row === 0
        ? (['Task', 'Owner'][column] ?? 46_000 + column)
        : ([`Step ${row}`, 'Ada Lin'][column] ?? (column % 3 === 0 ? 'x' : null)),
    ),
    styles: columns.map((column) => (row === 0 && column > 1 ? 1 : 0)),
  }));
  const styles = [PLAIN_STYLE, { ...PLAIN_STYLE, isDate: true, numberFormat: 'd.m.yy' }];
  const wide = { ...plain, styles, sheets: [{ ...sheet, rows, rowCount: rows.length, columnCount: columns.length }] };
  expect(findTables(wide, OPTIONS).tables.map(({ area, kind }) => [rangeOf(area), kind])).toEqual([['A1:B4', 'tasks']]);
});

test('Keys, filters and helper columns beside a plan are no tables', () => {
  const { tables, unrecognised } = found(`
    | Task  | Owner   | Due        |  |   |             |
    | Draft | Ada Lin | 2026-03-01 |  | R | Responsible |
    | Check | Bob Ray | 2026-03-05 |  | A | Accountable |
    | Ship  | Cid Fox | 2026-03-09 |  | C | Consulted   |
    |       |         |            |  | I | Informed    |`);
  expect(tables.map(({ area }) => rangeOf(area))).toEqual(['A1:C4']);
  expect(unrecognised).toHaveLength(1);
});

test('Tables that touch under two merged titles are two, each with its own header', () => {
  const { tables } = found(`
    ## Board
    | Risks |               |          |        | Issues |                |          |        |
    | ID    | Risk          | Owner    | Impact | ID     | Issue          | Owner    | Status |
    | R1    | Supplier late | Mia Voss | High   | I1     | Leak in hall 2 | Jan Roth | Open   |
    | R2    | No permit     | Jan Roth | Low    | I2     | Wrong cable    | Mia Voss | Closed |
    | R3    | Staff leaves  | Ute Kern | Medium | I3     | Crane booked   | Ute Kern | Open   |
    merge: A1:D1
    merge: E1:H1`);
  expect(tables.map(({ area, kind, columns }) => [rangeOf(area), kind, columns[0]?.header])).toEqual([
    ['A2:D5', 'risks', 'ID'],
    ['E2:H5', 'issues', 'ID'],
  ]);
});

test('Groups of columns under merged titles stay one table', () => {
  const { tables } = found(`
    | Work |         |        | People   |       |          | Dates      |            |       |
    | ID   | Task    | Type   | Owner    | Team  | Approver | Start      | End        | Weeks |
    | T1   | Draft   | Design | Ada Lin  | North | Bob Ray  | 2026-03-01 | 2026-03-05 | 1     |
    | T2   | Review  | Design | Bob Ray  | North | Ada Lin  | 2026-03-06 | 2026-03-09 | 1     |
    | T3   | Release | Launch | Cid Fox  | South | Ada Lin  | 2026-03-10 | 2026-03-19 | 2     |
    merge: A1:C1
    merge: D1:F1
    merge: G1:I1`);
  expect(tables.map(({ area }) => rangeOf(area))).toEqual(['A1:I5']);
});

test('A list of people that goes on below its neighbour is a table of its own', () => {
  const { tables } = found(`
    | Milestone | Owner    | Due        | Person     | Role     | Team |
    | Prototype | Mia Voss | 2026-04-10 | Mia Voss   | Engineer | Core |
    | Trial     | Jan Roth | 2026-06-19 | Jan Roth   | Designer | Core |
    | Launch    | Tom Albe | 2026-09-01 | Tom Albe   | Lead     | Ops  |
    |           |          |            | Ines Calvo | Tester   | Ops  |
    |           |          |            | Ute Kern   | Analyst  | Ops  |`);
  expect(tables.map(({ area, kind }) => [rangeOf(area), kind])).toEqual([
    ['A1:C4', 'milestones'],
    ['D1:F6', 'people'],
  ]);
});

test('Risks may stand across without a number among them', () => {
  const [table] = found(`
    ## Risks
    | Risk        | Supplier late | No permit  | Staff leaves |
    | Probability | High          | Low        | Medium       |
    | Impact      | High          | High       | Medium       |
    | Owner       | Mia Voss      | Jan Roth   | Ute Kern     |
    | Mitigation  | Second source | File early | Backup       |`).tables;
  expect(table).toMatchObject({ kind: 'risks', transposed: true, bodyRows: [1, 2, 3] });
  expect(table?.columns.map(({ meaning }) => meaning)).toEqual([
    'title',
    'probability',
    'impact',
    'owner',
    'mitigation',
  ]);
});

test('Measures that are called as columns elsewhere stay rows where periods stand above them', () => {
  const [table] = found(`
    | Measure    | Unit | Target | Nov-25 | Dec-25 | Jan-26 | Feb-26 |
    | Cash       | EUR  | 900000 | 800000 | 700000 | 600000 | 450000 |
    | Deposits   |      | 900000 | 800000 | 700000 | 600000 | 450000 |
    | Savings    |      | 900000 | 800000 | 700000 | 600000 | 450000 |
    | Head count | FTE  | 110    | 98     | 104    | 112    | 124    |`).tables;
  expect(table).toMatchObject({ transposed: false, kind: 'scorecard' });
});

test('Figures beside their targets, several times over, are a scorecard', () => {
  const [table] = found(`
    | Week       | ICI | ICI Target | CV | CV Target | CL | CL Target |
    | 2026-01-05 | 3   | 5          | 1  | 2         | 4  | 4         |
    | 2026-01-12 | 5   | 5          | 2  | 2         | 3  | 4         |
    | 2026-01-19 | 4   | 5          | 2  | 2         | 5  | 4         |`).tables;
  expect(table).toMatchObject({ kind: 'scorecard' });
});

test.each([
  [
    'decisions',
    `## Decisions
     | Decision | Which crane | Second shift | Colour of doors |
     | Options | hire or buy | yes or no | red or blue |
     | Reason | costs of storage | late by a month | taste |
     | Decided by | Ada Lin | Ben Ode | Ada Lin |
     | Consequence | no crane of ours | higher wages | none |`,
  ],
  [
    'risks',
    `| Risk | Flood in the cellar | Crane is late | Paint does not dry |
     | Hall | North | South | North |
     | Probability | Low | High | Medium |
     | Impact | High | Medium | Low |
     | What we do | Pumps on call | Second firm asked | Heaters hired |
     | Owner | Ada Lin | Ben Ode | Cy Poe |
     | Seen by | Dora May | Dora May | Eve Ray |`,
  ],
])(
  'A table of %s stands on its side though all its cells are words, or some of its headers unknown',
  (kind, drawing) => {
    const [table] = findTables(littleWorkbook(drawing), { corrections: [], fiscalYearStart: 1 }).tables;
    expect(table).toMatchObject({ kind, transposed: true });
  },
);
