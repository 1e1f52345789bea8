import fc from 'fast-check';
import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../test/little-sheet.ts';
import { toldTables } from '../../../test/told-tables.ts';
import { applyEdits, contentAt } from '../../sheet/cell-edit.ts';
import type { CellEdit } from '../../sheet/cell-edit.ts';
import type { CellValue, Workbook } from '../../sheet/workbook.ts';
import { buildPlan } from './build-plan.ts';

const PLAN = littleWorkbook(`
  ## milestones
  | id  | title  | due         | owner         | status      | percent_complete | depends_on |
  | M1  | Beta   | '3/4/2026   | Lovelace, Ada | In progress | 0.5              |            |
  | M2  | Load   | '5/6/2026   | Ode, Ben      | Done        | 1                | M1         |
  | 2.1 | Live   | 2026-06-30  | Ada           | {#00B050}   | 0.2              | M2FS+2d    |
  | 2.2 | Sales  | '12/5/2026  | TBD           | R           | 0                |            |
  ## tasks
  | id    | title      | status  |
  | 1     | Build      | Done    |
  | 1.1   | Tables     | Done    |
  | 1.1.1 | Headers    | Open    |
  | 2     | Sell       | Open    |
  | 2.1   | Campaign   | Open    |
  ## risks
  | title | probability | impact | score |
  | Leak  | Low         | High   | 3     |
  | Fire  | Medium      | 2      | 4     |
  ## scorecard
  | id | measure | target | Jan-26 | Feb-26 |
  | K1 | Churn   | 3%     | 0.02   | 0.03   |
  | K2 | NPS     | 40     | 38     |        |
  ## readings
  | measure | date       | actual |
  | K1      | 2026-03-31 | 4      |
  | Sales   | 2026-01-31 | 3      |
  ## capacity
  | person | Jan-26 | Feb-26 |
  | Ada    | 0.8    | 0.5    |
  ## dependencies
  | depends_on | successor |
  | M1         | Sales     |
  ## holidays
  | title | date       |
  | Feast | 2026-01-01 |`);

const found = { tables: toldTables(PLAN), unrecognised: [], questions: [] };

const content: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom<CellValue>(
    null,
    'Ada',
    'Lovelace, Ada',
    '31/12/2026',
    '12/31/2026',
    '4/5/2026',
    'Very high',
    'Low',
    '50%',
    'M2',
    '1.1',
    '1.2.1',
    'K2',
    'Done',
    '1,5',
    '1.5',
    true,
  ),
  fc.constantFrom<CellValue>({ error: '#REF!' }, 'TBD', 'Sales', '-'),
  fc.integer({ min: 0, max: 60 }),
  fc.double({ min: 0, max: 2, noNaN: true }),
  fc.integer({ min: 46_000, max: 46_400 }),
);
const edit = fc.record({ sheet: fc.nat(PLAN.sheets.length - 1), row: fc.nat(9), column: fc.nat(9), value: content });

function edited(
  workbook: Workbook,
  { sheet, row, column, value }: { sheet: number; row: number; column: number; value: CellValue },
): Workbook {
  const target = workbook.sheets[sheet];
  if (target === undefined) return workbook;
  const cell = { sheet: target.name, row: 1 + (row % (target.rowCount - 1)), column: column % target.columnCount };
  const change: CellEdit = {
    cell,
    before: contentAt(workbook, cell),
    after: { value, formula: null, numberFormat: null },
  };
  return applyEdits(workbook, [change]).workbook;
}

test('Reading again after any edits gives what reading from nothing gives', () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 12 }), (edits) => {
      let workbook = PLAN;
      let built = buildPlan(workbook, found);
      for (const one of edits) {
        workbook = edited(workbook, one);
        built = buildPlan(workbook, found, built);
        expect(built.plan).toEqual(buildPlan(workbook, found).plan);
      }
    }),
    { numRuns: 300 },
  );
});

test('What an edit does not touch keeps its identity', () => {
  const before = buildPlan(PLAN, found);
  const after = buildPlan(edited(PLAN, { sheet: 0, row: 0, column: 4, value: 'Done' }), found, before);
  expect(after.plan.milestones[0]?.status?.state).toBe('done');
  expect(after.plan.milestones[0]).not.toBe(before.plan.milestones[0]);
  expect(after.plan.milestones[1]).toBe(before.plan.milestones[1]);
  for (const collection of ['risks', 'measures', 'availability', 'holidays', 'initiatives', 'tables'] as const)
    expect(after.plan[collection]).toBe(before.plan[collection]);
});

test('A cell that changes what its column is read by changes the others with it', () => {
  const before = buildPlan(PLAN, found);
  expect(before.plan.milestones[0]?.due).toBe('2026-04-03');
  const after = buildPlan(edited(PLAN, { sheet: 0, row: 3, column: 2, value: '12/31/2026' }), found, before);
  expect(after.plan.milestones[0]?.due).toBe('2026-03-04');
});

test('An id that changes moves its line and those below it in the outline', () => {
  const parents = ({ plan }: ReturnType<typeof buildPlan>): readonly unknown[] =>
    plan.milestones.filter(({ source }) => source.sheet === 'tasks').map(({ parent }) => parent);
  const before = buildPlan(PLAN, found);
  expect(parents(before)).toEqual([null, '1', '1.1', null, '2']);
  const sheet = PLAN.sheets.findIndex(({ name }) => name === 'tasks');
  const after = buildPlan(edited(PLAN, { sheet, row: 3, column: 0, value: '1.2' }), found, before);
  expect(parents(after)).toEqual([null, '1', '1.1', '1', null]);
});
