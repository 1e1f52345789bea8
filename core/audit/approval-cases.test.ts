import { expect, test } from 'vitest';
import { littleWorkbook } from '../../test/little-sheet.ts';
import { recognise } from '../recognise/recognise.ts';
import { outcomesInWords } from './approval-cases.ts';

const { plan } = recognise(
  littleWorkbook(`
    | Rule | Deal size | Lane      | Approver |
    | R1   | < 10,000  | Autonomy  | none     |
    | R2   | >= 10,000 | Deal desk | Ada Ng   |
    | R3   | >= 50,000 | Deal desk | Ben Ode  |`),
  { corrections: [], fiscalYearStart: 1 },
);

test.each([
  ['different lanes are named', [0, 1], { en: '“Autonomy” and “Deal desk”', de: '„Autonomy“ und „Deal desk“' }],
  ['who approves in the same lane', [1, 2], { en: '“Ada Ng” and “Ben Ode”', de: '„Ada Ng“ und „Ben Ode“' }],
  ['what is the same is said once', [1, 1], { en: '“Ada Ng”', de: '„Ada Ng“' }],
])('%s', (_title, rows, wanted) => {
  expect(plan.approvalRules).toHaveLength(3);
  expect(outcomesInWords(rows.flatMap((row) => plan.approvalRules[row] ?? []))).toEqual(wanted);
});
