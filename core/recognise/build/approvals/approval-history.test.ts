import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../../test/little-sheet.ts';
import { openWorkbook } from '../../../files/open-workbook.ts';
import type { ApprovalRequest } from '../../../plan/approvals.ts';
import { recognise } from '../../recognise.ts';

const historyOf = (drawing: string, name = 'Book1.xlsx'): readonly ApprovalRequest[] =>
  recognise(littleWorkbook(drawing, name), { corrections: [], fiscalYearStart: 1 }).plan.approvalRequests;

const values = ({ values: all }: ApprovalRequest): readonly string[] =>
  all.map(
    ({ field, number, currency, text }) => `${field}: ${number ?? text}${currency === null ? '' : ` ${currency}`}`,
  );

test('a case: when asked and answered, by whom, how it ended, and what was asked for', () => {
  const history = historyOf(`
    ## Approval history
    | Deal      | Segment    | Amount (k€) | Discount | Term      | Lane       | Approver | Submitted on | Decided on | Outcome               |
    | Deal 1001 | SMB        | 12          | 12%      | 12 months | Autonomy   | Ada Berg | 2026-01-05   | 2026-01-06 | Approved              |
    | Deal 1002 | Enterprise | 92.5        | 22%      | 3 years   | Guardrail  | Ben Holm | 2026-01-07   | 2026-01-12 | Approved with changes |
    | Deal 1003 | SMB        |             | 30%      |           | Commitment | Cleo Park | 2026-01-08  |            | Pending               |`);
  expect(history).toMatchObject([
    {
      name: 'Deal 1001',
      lane: 'Autonomy',
      approvers: { names: ['Ada Berg'] },
      requestedOn: '2026-01-05',
      decidedOn: '2026-01-06',
      outcome: 'approved',
    },
    { name: 'Deal 1002', outcome: 'changed' },
    { name: 'Deal 1003', decidedOn: null, outcome: 'pending' },
  ]);
  expect(history.map(values)).toEqual([
    ['Segment: SMB', 'Amount: 12000 EUR', 'Discount: 0.12', 'Term: 12'],
    ['Segment: Enterprise', 'Amount: 92500 EUR', 'Discount: 0.22', 'Term: 36'],
    ['Segment: SMB', 'Discount: 0.3'],
  ]);
});

test('an export of a CRM, waits in hours', () => {
  const history = historyOf(`
    ## Export
    | Opportunity  | Amount         | Discount % | Status   | Assigned To | Actual Approver | Date Submitted | Date Completed | Elapsed Time (Hours) |
    | Acme renewal | USD 120,000.00 | 15         | Approved | Deal desk   | Ada Berg        | '1/5/2026      | '1/7/2026      | 48                   |
    | Bravo        | USD 20,000.00  | 5          | Rejected | Deal desk   | Ben Holm        | '1/6/2026      | '1/16/2026     | 240                  |
    | Cargo        | USD 220,000.00 | 25         | Recalled | CFO         | Ben Holm        | '1/6/2026      | '1/13/2026     | 168                  |`);
  expect(history).toMatchObject([
    {
      name: 'Acme renewal',
      approvers: { names: ['Ada Berg'] },
      requestedOn: '2026-01-05',
      outcome: 'approved',
      wait: 2,
    },
    { outcome: 'rejected', decidedOn: '2026-01-16', wait: 10 },
    { outcome: 'withdrawn', wait: 7 },
  ]);
  expect(history.map(values)[0]).toEqual(['Amount: 120000 USD', 'Discount: 0.15', 'Assigned To: Deal desk']);
});

test('German', () => {
  const history = historyOf(`
    ## Freigabehistorie
    | Angebot | Betrag (EUR) | Rabatt | Stufe | Freigeber | Beantragt am | Entschieden am | Ergebnis             | Wartezeit (Tage) |
    | A-1     | '12.500      | 12%    | 1     | Ada Berg  | '05.01.2026  | '06.01.2026    | genehmigt            | 1                |
    | A-2     | '92.000      | 22%    | 2     | Ben Holm  | '07.01.2026  | '12.01.2026    | mit Auflagen genehmigt | 3              |
    | A-3     | '5.000       | 30%    | 3     | Cleo Park | '13.01.2026  |                | offen                |                  |`);
  expect(history).toMatchObject([
    { id: 'A-1', lane: '1', outcome: 'approved', wait: 1, requestedOn: '2026-01-05' },
    { id: 'A-2', outcome: 'changed', wait: 3 },
    { id: 'A-3', outcome: 'pending', wait: null },
  ]);
  expect(history.map(values)[0]).toEqual(['Betrag: 12500 EUR', 'Rabatt: 0.12']);
});

test('as a CSV file', () => {
  const csv = `Request,Amount,Discount,Approver,Requested on,Decided on,Outcome\nAcme,12000,10%,Ada Berg,2026-01-05,2026-01-06,Approved\nBravo,52000,20%,Ben Holm,2026-01-05,2026-01-09,Declined\n`;
  const opened = openWorkbook(new TextEncoder().encode(csv), 'approvals.csv');
  const plan = opened.ok ? recognise(opened.workbook, { corrections: [], fiscalYearStart: 1 }).plan : null;
  expect(plan?.approvalRequests).toMatchObject([
    { name: 'Acme', outcome: 'approved', decidedOn: '2026-01-06' },
    { name: 'Bravo', outcome: 'rejected' },
  ]);
});

test.each([
  [
    'a decision log',
    `## Decisions\n| Decision | Decision owner | Date | Status | Reason |\n| Buy tool | Ada | 2026-01-05 | Approved | cheap |\n| Hire | Ben | 2026-01-06 | Rejected | no money |`,
  ],
  [
    'a change log',
    `## Change log\n| Change | From | To | Approved by | Approved on | Status |\n| Date | May | June | Ben | 2026-01-08 | Approved |\n| Scope | A | B | Ben | 2026-01-09 | Rejected |`,
  ],
  [
    'a list of issues',
    `## Issues\n| Issue | Raised on | Owner | Status |\n| Leak | 2026-01-05 | Ada | Open |\n| Noise | 2026-01-06 | Ben | Closed |`,
  ],
  [
    'a sign-off sheet',
    `## Sign-off\n| Name | Role | Signature | Date |\n| Ada Berg | Sponsor | | 2026-01-05 |\n| Ben Holm | CFO | | 2026-01-06 |`,
  ],
])('%s is no history of approvals', (_what, drawing) => {
  expect(historyOf(drawing)).toEqual([]);
});
