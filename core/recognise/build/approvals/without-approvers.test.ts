import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../../test/little-sheet.ts';
import type { Plan } from '../../../plan/plan.ts';
import type { Correction } from '../../../plan/settings.ts';
import { parseRange } from '../../../sheet/cell-reference.ts';
import { recognise } from '../../recognise.ts';

/** Read as it is, or as the planner calls it: a table of approvals. */
function planOf(drawing: string, headers: readonly string[], isCalled: boolean): Plan {
  const area = parseRange('A2:C4')!;
  const table = { header: 'Discount', headers, area };
  const called: Correction = { sheet: 'Sheet1', table, change: { what: 'kind', kind: 'approvals' } };
  const corrections = isCalled ? [called] : [];
  return recognise(littleWorkbook(drawing, 'Book1.xlsx'), { corrections, fiscalYearStart: 1 }).plan;
}

const DEPUTIES = `
  ## Approval matrix
  | Discount  | Segment    | Deputy   |
  | up to 10% | SMB        | Ben Holm |
  | over 10%  | Enterprise | Ada Lind |`;

const DOCUMENTS = `
  ## Approval matrix
  | Discount  | Segment    | Documents |
  | up to 10% | SMB        | quote     |
  | over 10%  | Enterprise | contract  |`;

test.each([
  [DEPUTIES, ['Discount', 'Segment', 'Deputy']],
  [DOCUMENTS, ['Discount', 'Segment', 'Documents']],
])(
  'rows that name neither approver nor lane are no rules, also where a planner calls them so: %s',
  (drawing, headers) => {
    for (const isCalled of [false, true]) expect(planOf(drawing, headers, isCalled).approvalRules).toEqual([]);
    expect(planOf(drawing, headers, true).tables.map(({ kind }) => kind)).toEqual(['approvals']);
  },
);
