import { describe, expect, test } from 'vitest';
import type { DrawnRow } from './made-table.ts';
import { madePlanParts, madeTable } from './made-table.ts';
import type { ApprovalRule } from '../../core/plan/approvals.ts';
import { approvalTablesOf } from '../../core/governance/approvals/approval-tables.ts';
import { checkApprovalTable } from '../../core/governance/approvals/check-approval-table.ts';

const lanesOf = (rows: readonly DrawnRow[]): string =>
  madeTable({ fields: ['Amount: money'], rows })
    .lanes.map(({ name }) => name ?? 'nobody')
    .join(' < ');

describe('lanes, fastest first', () => {
  test.each([
    [
      'nobody before all',
      [
        ['>=9', 'Board', 'Ada'],
        ['<9', 'Free', '–'],
      ],
      'Free < Board',
    ],
    [
      'by the number in their names',
      [
        ['<9', 'Tier 10', 'Ada'],
        ['>=9', 'Tier 2', 'Ben'],
      ],
      'Tier 2 < Tier 10',
    ],
    [
      'by how many approve',
      [
        ['<9', 'Two', 'Ada, Ben'],
        ['>=9', 'One', 'Ben'],
      ],
      'One < Two',
    ],
    [
      'by what they are called',
      [
        ['any', 'CEO', 'Ada'],
        ['any', 'VP Sales', 'Ben'],
        ['any', 'Deal desk', 'Cleo'],
      ],
      'Deal desk < VP Sales < CEO',
    ],
    [
      'by the amount they begin at',
      [
        ['>=90', 'Violet', 'Ada'],
        ['>=9', 'Green', 'Ben'],
      ],
      'Green < Violet',
    ],
    [
      'by their order',
      [
        ['any', 'Violet', 'Ada'],
        ['any', 'Green', 'Ben'],
      ],
      'Violet < Green',
    ],
    [
      'of their approvers where no lane is named',
      [
        ['<9', '', '–'],
        ['>=9', '', 'Ada'],
        ['>=99', '', 'Ada'],
      ],
      'nobody < Ada',
    ],
  ] as const)('%s', (_, rows, expected) => {
    expect(lanesOf(rows)).toBe(expected);
  });
});

describe('the hit policy', () => {
  const policyOf = (rows: readonly DrawnRow[]): string =>
    madeTable({ fields: ['Amount: money', 'Discount: share'], rows }).hitPolicy;

  test.each([
    [
      'unique where rows share no case',
      [
        ['<9', 'any', 'A'],
        ['>=9', 'any', 'B'],
      ],
      'unique',
    ],
    [
      'first where the last row takes everything',
      [
        ['<9', '>0.5', 'A'],
        ['any', '>0.3', 'B'],
        ['any', 'any', 'C'],
      ],
      'first',
    ],
    [
      'first where narrower rows come before wider ones',
      [
        ['>=90', 'any', 'A'],
        ['>=9', 'any', 'B'],
      ],
      'first',
    ],
    [
      'first where an exception comes before the rule',
      [
        ['<9', '>0.3', 'A'],
        ['<9', 'any', 'B'],
        ['>=9', 'any', 'C'],
      ],
      'first',
    ],
    [
      'unique where a band lies inside a band',
      [
        ['3..5', 'any', 'A'],
        ['2..9', 'any', 'B'],
        ['>9', 'any', 'C'],
      ],
      'unique',
    ],
    [
      'unique where a wider row comes first',
      [
        ['>=9', 'any', 'A'],
        ['>=90', 'any', 'B'],
      ],
      'unique',
    ],
    [
      'unique where two rows are the same',
      [
        ['>=9', 'any', 'A'],
        ['>=9', 'any', 'B'],
      ],
      'unique',
    ],
    [
      'unique where rows cross',
      [
        ['>=9', 'any', 'A'],
        ['any', '>0.3', 'B'],
      ],
      'unique',
    ],
  ] as const)('%s', (_, rows, expected) => {
    expect(policyOf(rows)).toBe(expected);
  });
});

test('two tables of one sheet have names of their own, and stay the same objects after an edit elsewhere', () => {
  const { approvalRules, rates } = madePlanParts({
    fields: ['Amount: money EUR'],
    rows: [
      ['<9', 'A', 'Ada'],
      ['>=9', 'B', 'Ben'],
      ['<5', 'A', 'Ada'],
      ['>=5', 'B', 'Ben'],
    ],
  });
  const inSecond = (rule: ApprovalRule): ApprovalRule => ({
    ...rule,
    source: { ...rule.source, table: 'Approvals!Size' },
  });
  const rules = [...approvalRules.slice(0, 2), ...approvalRules.slice(2).map(inSecond)];
  const plan = { approvalRules: rules, rates, tables: [] };
  const before = approvalTablesOf(plan);
  expect(before.map(({ rules }) => rules.length)).toEqual([2, 2]);
  expect(approvalTablesOf({ ...plan, tables: [], rates: [...rates] })).toBe(before);
  expect(approvalTablesOf({ ...plan, approvalRules: [...rules] })).toBe(before);
  const edited = approvalTablesOf({ ...plan, approvalRules: [...rules.slice(0, 3), { ...rules[3]! }] });
  expect(edited[0]).toBe(before[0]);
  expect(edited[1]).not.toBe(before[1]);
  expect(checkApprovalTable(edited[0]!)).toBe(checkApprovalTable(before[0]!));
});
