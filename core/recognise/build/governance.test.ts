import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../test/little-sheet.ts';
import type { Plan } from '../../plan/plan.ts';
import { cellOf } from '../../plan/provenance.ts';
import { recognise } from '../recognise.ts';

const planOf = (drawing: string): Plan =>
  recognise(littleWorkbook(drawing), { corrections: [], fiscalYearStart: 1 }).plan;

test('commitments: client, value, dates, who approves, what was published, what they rest on', () => {
  const { commitments } = planOf(`
    ## Commitments
    | ID | Commitment             | Client    | Type      | Value    | Due        | Owner    | Executive approver | Initiative | Milestone | Published value | Published date |
    | C1 | Net ARR of the year    |           | Financial | 4.2m EUR | 2026-12-31 | Ada Berg | Cleo Park          | INI-1      | Beta live | 4.5m EUR        | 2026-12-31     |
    | C2 | Uptime for Northwind   | Northwind | Client    | 99.9%    | 2026-09-30 | Ben Holm |                    | INI-2      |           | 99.9%           | 2026-06-30     |`);
  expect(commitments).toMatchObject([
    {
      id: 'C1',
      name: 'Net ARR of the year',
      customer: null,
      category: 'Financial',
      value: '4.2m EUR',
      due: '2026-12-31',
      approver: { names: ['Cleo Park'] },
      initiative: 'INI-1',
      milestone: 'Beta live',
      publishedValue: '4.5m EUR',
      publishedDue: '2026-12-31',
    },
    { id: 'C2', customer: 'Northwind', value: '99.9%', approver: null, publishedDue: '2026-06-30' },
  ]);
  expect(commitments.map((one) => cellOf(one, 'value').column)).toEqual([4, 4]);
});

test('guardrails: measure, limit, comparison and where they hold', () => {
  const { guardrails } = planOf(`
    ## Guardrails
    | Guardrail     | Metric              | Comparison | Threshold | Owner    | Applies to |
    | Gross margin  | Gross margin        | >=         | 62%       | Ada Berg | All deals  |
    | First answer  | First response time | at most    | 4         | Ben Holm | Support    |
    | Discount      | Average discount    | <=         | 15%       |          | EMEA       |`);
  expect(guardrails).toMatchObject([
    { name: 'Gross margin', measure: 'Gross margin', comparison: '>=', limit: '62%', scope: 'All deals' },
    { name: 'First answer', comparison: 'at most', limit: '4', owner: { names: ['Ben Holm'] } },
    { name: 'Discount', owner: null, scope: 'EMEA' },
  ]);
  expect(guardrails.map((one) => cellOf(one, 'comparison').column)).toEqual([2, 2, 2]);
});

test('a change log tells what was changed from what to what; its “After” is no predecessor', () => {
  const { changes } = planOf(`
    ## Change log
    | Date       | Change       | Item      | Before     | After      | Reason      | Approved by |
    | 2026-02-03 | Moved launch | Beta live | 31 Mar     | 15 May     | Vendor late | Cleo Park   |
    | 2026-02-10 | Lower ARR    | C1        | 4.5m EUR   | 4.2m EUR   | Churn       |             |
    |            |              | INI-3     | SSO + SCIM | SSO        |             | Cleo Park   |`);
  expect(changes).toMatchObject([
    { name: 'Moved launch', of: 'Beta live', on: '2026-02-03', before: '31 Mar', after: '15 May' },
    { name: 'Lower ARR', of: 'C1', reason: 'Churn', approver: null },
    { name: 'INI-3', of: 'INI-3', on: null, reason: null, approver: { names: ['Cleo Park'] } },
  ]);
});

test('choices and exclusions', () => {
  const { choices, exclusions } = planOf(`
    ## Strategic choices
    | Choice                        | Consequence                  | Owner    |
    | Win mid-market in DACH first  | No enterprise deals until Q3 | Ada Berg |
    | Partner-led in APAC           |                              | Cleo     |
    ## Will not do
    | What we will not do  | Why           | Owner    |
    | Build a mobile app   | Web is enough | Ada Berg |
    | Enter the US market  | No capacity   | Ben Holm |`);
  expect(choices).toMatchObject([
    { name: 'Win mid-market in DACH first', consequence: 'No enterprise deals until Q3' },
    { name: 'Partner-led in APAC', consequence: null },
  ]);
  expect(exclusions).toMatchObject([
    { name: 'Build a mobile app', reason: 'Web is enough' },
    { name: 'Enter the US market' },
  ]);
});

test('a decision tells its options, what was chosen, the memo, the forum and the teams', () => {
  const [decision] = planOf(`
    | ID | Decision    | Lane       | Options       | Choice | Memo                           | Forum          | Decision owner | Raised on  | Teams      |
    | D1 | Second site | Leitplanke | Lisbon, Porto | Porto  | https://wiki.example.com/memo  | Monthly review | Ada Berg       | 2026-02-11 | Sales, Ops |`).decisions;
  expect(decision).toMatchObject({
    lane: 'guardrail',
    options: 'Lisbon, Porto',
    choice: 'Porto',
    memo: 'https://wiki.example.com/memo',
    forum: 'Monthly review',
    teams: ['Sales', 'Ops'],
  });
});

test('a row leads to the tracker by keys, addresses, linked cells, components and labels', () => {
  const { initiatives, milestones } = planOf(`
    ## Initiatives
    | ID    | Initiative | Owner    | Start      | End        | Jira                                             | Component |
    | INI-1 | Checkout   | Ada Berg | 2026-01-05 | 2026-06-30 | PAY-12, https://acme.atlassian.net/browse/pay-7  | Payments  |
    | INI-2 | Sign-on    | Ben Holm | 2026-01-05 | 2026-09-30 |                                                  | SSO       |
    ## Milestones
    | Milestone | Initiative | Due        | Owner    |
    | Beta live | INI-1      | 2026-05-15 | Ada Berg |`);
  expect(initiatives.map(({ tracker }) => tracker)).toEqual([
    [
      { by: 'key', text: 'INI-1' },
      { by: 'key', text: 'PAY-12' },
      { by: 'key', text: 'PAY-7' },
      { by: 'component', text: 'Payments' },
    ],
    [
      { by: 'key', text: 'INI-2' },
      { by: 'component', text: 'SSO' },
    ],
  ]);
  expect(milestones[0]?.tracker).toBeUndefined();
});

test('linked cells lead to the memo and to the tracker', () => {
  const workbook = littleWorkbook(`
    ## Decisions
    | ID | Decision    | Decision owner | Raised on  | Memo  |
    | D1 | Second site | Ada Berg       | 2026-02-11 | Paper |
    | D2 | Price       | Ben Holm       | 2026-02-12 | Paper |
    ## Initiatives
    | Initiative | Owner    | Start      | End        |
    | Checkout   | Ada Berg | 2026-01-05 | 2026-06-30 |
    | Sign-on    | Ben Holm | 2026-01-05 | 2026-09-30 |`);
  const linked = workbook.sheets.map((sheet, at) => ({
    ...sheet,
    links:
      at === 0
        ? [{ row: 1, column: 4, target: 'https://wiki.acme.com/memo-1' }]
        : [{ row: 2, column: 0, target: 'https://acme.atlassian.net/browse/IAM-7' }],
  }));
  const { plan } = recognise({ ...workbook, sheets: linked }, { corrections: [], fiscalYearStart: 1 });
  expect(plan.decisions.map(({ memo }) => memo)).toEqual(['https://wiki.acme.com/memo-1', 'Paper']);
  expect(plan.initiatives.map(({ tracker }) => tracker)).toEqual([undefined, [{ by: 'key', text: 'IAM-7' }]]);
});

test('lowest and highest values in columns of their own are a limit', () => {
  const { guardrails } = planOf(`
    ## Guardrails
    | Guardrail    | Measure      | Min | Max | Owner    |
    | Discount     | Discount     |     | 15% | Ada Berg |
    | Gross margin | Gross margin | 62% |     | Ben Holm |
    | Utilisation  | Utilisation  | 70% | 85% | Cleo     |
    | Hiring       | Head count   |     |     | Dana     |`);
  const limits = ['at most 15%', 'at least 62%', 'between 70% and 85%', null];
  expect(guardrails.map(({ limit }) => limit)).toEqual(limits);
});

test('a change log may head before and after with from and to', () => {
  const { changes } = planOf(`
    ## Change control log
    | CR # | Date       | Description of change | From     | To     | Justification | Approver  |
    | CR1  | 2026-02-03 | Move beta             | 31 March | 15 May | Vendor late   | Cleo Park |
    | CR2  | 2026-02-10 | Cut scope of SSO      | All      | Core   | Capacity      |           |`);
  expect(changes).toMatchObject([
    { id: 'CR1', before: '31 March', after: '15 May', reason: 'Vendor late' },
    { id: 'CR2', before: 'All', after: 'Core', approver: null },
  ]);
});

test('roles of a matrix go by their own names where the heading above them is not needed', () => {
  const { raci } = planOf(`
    ## RACI
    | Activity        | Project team | Project team | Project team |
    |                 | Sponsor      | Analyst      | Tester       |
    | Write the brief | A            | R            | C            |
    | Build the pilot | A            | C            | R            |
    merge: B1:D1`);
  expect(raci[0]?.roles.map(({ who }) => who)).toEqual(['Sponsor', 'Analyst', 'Tester']);
});
