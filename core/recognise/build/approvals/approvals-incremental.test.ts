import fc from 'fast-check';
import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../../test/little-sheet.ts';
import { toldTables } from '../../../../test/told-tables.ts';
import { applyEdits, contentAt } from '../../../sheet/cell-edit.ts';
import type { CellValue, Workbook } from '../../../sheet/workbook.ts';
import { buildPlan } from '../build-plan.ts';

const PLAN = littleWorkbook(`
  ## approvals
  | Amount = condition | Discount = condition | Segment = condition | lane      | approver | wait | priority |
  | 0–50k              | 0–15 %               | SMB                 | Autonomy  | none     | 1 d  | 1        |
  | 50k–100k           | 15–25 %              |                     | Guardrail | Ada      | 24h  | 2        |
  | > 100k             | any                  | Enterprise, SMB     | Tier 3    | CFO      |      | 3        |
  | '50.000            | 30%                  | others              |           |          | x    |          |
  ## approval_history
  | title | Amount | Discount | approver | raised_on  | decided_on | outcome  |
  | Acme  | 12000  | 12%      | Ada      | 2026-01-05 | 2026-01-06 | Approved |
  | Bravo | 52k    | 15       | Ben      | 2026-01-05 |            | Pending  |
  ## flows
  | flow  | id | title | owner | touch | wait |
  | Quote | 1  | Build | Ada   | 2 h   | 1 d  |
  |       | 2  | Send  | Ben   | 1     | 24 h |
  ## field_map
  | title  | object      | field     |
  | Amount | Opportunity | Amount    |
  | Stage  |             | Deal.Name |
  ## rates
  | currency | rate |
  | EUR/USD  | 1.08 |
  | GBP/EUR  | 1.17 |`);

const found = { tables: toldTables(PLAN), unrecognised: [], questions: [] };

const content: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom<CellValue>(
    null,
    '< 50k',
    '≥ 100k',
    '50.000 – 100.000 €',
    '$1m+',
    '15–25 %',
    '0.5',
    '1,5',
    '12 months',
    'SMB & Enterprise',
    'not SMB',
    'all others',
    'any',
    'yes',
    'No',
    'Quote',
    'Rejected',
    'EUR/GBP',
    'Q3 2026',
  ),
  fc.constantFrom<CellValue>({ error: '#REF!' }, 'TBD', '-', true),
  fc.integer({ min: 0, max: 60 }),
  fc.double({ min: 0, max: 2, noNaN: true }),
  fc.integer({ min: 46_000, max: 46_400 }),
);
const edit = fc.record({ sheet: fc.nat(PLAN.sheets.length - 1), row: fc.nat(9), column: fc.nat(9), value: content });

interface Edit {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

function edited(workbook: Workbook, { sheet, row, column, value }: Edit): Workbook {
  const target = workbook.sheets[sheet];
  if (target === undefined) return workbook;
  const cell = { sheet: target.name, row: 1 + (row % (target.rowCount - 1)), column: column % target.columnCount };
  const change = { cell, before: contentAt(workbook, cell), after: { value, formula: null, numberFormat: null } };
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
    { numRuns: 60 },
  );
});

test('An edit that changes no habit of its column leaves the other rules what they are, and the fields one object', () => {
  const before = buildPlan(PLAN, found);
  const after = buildPlan(edited(PLAN, { sheet: 0, row: 0, column: 4, value: 'Ben' }), found, before);
  expect(after.plan.approvalRules[0]?.approvers?.names).toEqual(['Ben']);
  expect(after.plan.approvalRules[1]).toBe(before.plan.approvalRules[1]);
  const [first, second] = after.plan.approvalRules.map(({ conditions }) => conditions.map(({ field }) => field));
  expect(first?.map((field, at) => field === second?.[at])).toEqual([true, true, true]);
  for (const collection of ['approvalRequests', 'flowSteps', 'mappedFields', 'rates'] as const)
    expect(after.plan[collection]).toBe(before.plan[collection]);
});

test('A band that changes moves the end of the one beside it', () => {
  const high = ({ plan }: ReturnType<typeof buildPlan>, at: number): unknown => {
    const condition = plan.approvalRules[at]?.conditions[0]?.condition;
    return condition?.is === 'within' ? condition.spans.map(({ isLowIn, isHighIn }) => [isLowIn, isHighIn]) : null;
  };
  const before = buildPlan(PLAN, found);
  expect(high(before, 1)).toEqual([[false, true]]);
  const after = buildPlan(edited(PLAN, { sheet: 0, row: 0, column: 0, value: '< 50k' }), found, before);
  expect(high(after, 1)).toEqual([[true, true]]);
});
