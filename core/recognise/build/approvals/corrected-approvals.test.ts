import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../../test/little-sheet.ts';
import type { ApprovalRule } from '../../../plan/approvals.ts';
import type { Plan } from '../../../plan/plan.ts';
import type { Correction } from '../../../plan/settings.ts';
import { parseRange } from '../../../sheet/cell-reference.ts';
import { recognise } from '../../recognise.ts';

const HEADERS = ['Group', 'Size', 'Who decides', 'Extra'];
const DRAWING = `
  | Group | Size  | Who decides | Extra |
  | SMB   | 10–20 | Ada Berg    | 1     |
  | Large | 20–30 | Ben Holm    | 2     |`;

function planWith(...changes: readonly Correction['change'][]): Plan {
  const area = parseRange('A1:D3')!;
  const corrections = changes.map((change) => ({
    sheet: 'Sheet1',
    table: { header: 'Group', headers: HEADERS, area },
    change,
  }));
  return recognise(littleWorkbook(DRAWING), { corrections, fiscalYearStart: 1 }).plan;
}

const rulesWith = (...changes: readonly Correction['change'][]): readonly ApprovalRule[] =>
  planWith(...changes).approvalRules;

const fieldsOf = (rules: readonly ApprovalRule[]): readonly (readonly string[])[] =>
  rules.map(({ conditions }) => conditions.map(({ field, text }) => `${field.name}: ${text}`));

test('a table that a planner says is one of approvals has its columns read as those of one', () => {
  const rules = rulesWith({ what: 'kind', kind: 'approvals' });
  expect(fieldsOf(rules)).toEqual([
    ['Group: SMB', 'Size: 10–20'],
    ['Group: Large', 'Size: 20–30'],
  ]);
  expect(rules.map(({ approvers }) => approvers?.names)).toEqual([['Ada Berg'], ['Ben Holm']]);
});

test('a column that a planner says is a condition is one', () => {
  const rules = rulesWith(
    { what: 'kind', kind: 'approvals' },
    { what: 'meaning', header: 'Extra', column: 3, meaning: 'condition' },
  );
  expect(fieldsOf(rules)[0]).toEqual(['Group: SMB', 'Size: 10–20', 'Extra: 1']);
});

test('rules that nobody approves are asked about, not made up', () => {
  const plan = planWith(
    { what: 'kind', kind: 'approvals' },
    { what: 'meaning', header: 'Who decides', column: 2, meaning: null },
  );
  expect(plan.approvalRules).toEqual([]);
  expect(plan.questions).toMatchObject([{ asks: 'approvers' }]);
});
