import { expect, test } from 'vitest';
import { littleWorkbook } from '../../test/little-sheet.ts';
import { parseIsoDay } from '../calendar/day.ts';
import type { Plan } from '../plan/plan.ts';
import { recognise } from '../recognise/recognise.ts';
import { ALARMS_A_YEAR } from '../scorecard/alarm-threshold.ts';
import { scorecardOf } from '../scorecard/scorecard.ts';
import { decisionsByWork } from './decisions-of.ts';
import { deciderOf, integratorOf } from './decider-of.ts';
import { guardrailLimit } from './guardrail-limit.ts';
import { guardrailStates } from './guardrail-states.ts';
import { laneOf, laneOfChange } from './lane-of.ts';
import { worksOfIssue } from './tracker-index.ts';

const planOf = (drawing: string): Plan =>
  recognise(littleWorkbook(drawing), { corrections: [], fiscalYearStart: 1 }).plan;

const PLAN = planOf(`
  ## Initiatives
  | ID    | Initiative  | Owner     | Decision owner | Integrator | Team     | Start      | End        | Jira          | Component | Labels | Jira project |
  | INI-1 | Checkout    | Ada Berg  | Cleo Park      | Dana Fox   | Payments | 2026-01-05 | 2026-06-30 | PAY-1, PAY-12 | Cart      |        |              |
  | INI-2 | Sign-on     | Ben Holm  |                |            | Identity | 2026-01-05 | 2026-09-30 | IAM-7         |           | sso    |              |
  | INI-3 | New pricing |           | TBD            | Dana Fox   | Sales    | 2026-02-02 | 2026-09-30 |               |           |        | PRC          |
  | INI-4 | Data room   |           |                |            | Legal    | 2026-02-02 | 2026-09-30 |               |           |        |              |
  ## Milestones
  | ID | Milestone        | Initiative | Due        | Owner     | Decision owner | Jira    | Notes                                            |
  | M1 | Beta live        | INI-1      | 2026-05-15 | Eve Long  |                | PAY-40  |                                                  |
  | M2 | Password removed | INI-2      | 2026-08-31 |           |                |         | see https://acme.atlassian.net/browse/IAM-9?x=1  |
  | M3 | IAM-33 Rollout   | INI-2      | 2026-09-15 | Fay Ortiz | Gus Hill       |         |                                                  |
  ## Commitments
  | ID | Commitment         | Client    | Due        | Executive approver | Initiative | Milestone |
  | C1 | Beta for Northwind | Northwind | 2026-05-15 | Hal Moss           | INI-1      | Beta live |
  | C2 | One sign-on        | Contoso   | 2026-09-30 | Hal Moss           | INI-2      |           |
  ## Guardrails
  | Guardrail   | Limit              | Owner    | Applies to |
  | Discount    | at most 15%        | Ada Berg | Sales      |
  | Customer PII| stays in the EU    | Ben Holm | Payments, Identity |
  | Region      | at most 3 sites    | Ben Holm | EMEA       |
  ## Decisions
  | ID | Decision        | Owner    | Raised on  | Status | Blocks     |
  | D1 | Payment partner | Ada Berg | 2026-02-11 | Open   | M1, INI-3  |
  ## RACI
  | Activity         | Product lead | Engineer | Sales lead | Support |
  | Password removed | A            | R        | C          | I       |
  | Data room        | C            | R        | A          | I       |
  | Beta live        | A            | R        | C          | I       |`);

const named = (name: string) => [...PLAN.milestones, ...PLAN.initiatives].find((work) => work.name === name)!;

test.each([
  ['Checkout', { name: 'Cleo Park', by: 'decision-owner' }],
  ['Beta live', { name: 'Cleo Park', by: 'initiative-decision-owner' }],
  ['IAM-33 Rollout', { name: 'Gus Hill', by: 'decision-owner' }],
  ['Password removed', { name: 'Product lead', by: 'accountable' }],
  ['Sign-on', { name: 'Ben Holm', by: 'owner' }],
  ['New pricing', { name: 'Dana Fox', by: 'integrator' }],
  ['Data room', { name: 'Sales lead', by: 'accountable' }],
])('who decides %s, and where it stands', (name, decider) => {
  expect(deciderOf(named(name), PLAN)).toEqual(decider);
});

test('a milestone has the integrator of its initiative', () => {
  expect(integratorOf(named('Beta live'), PLAN)).toBe('Dana Fox');
  expect(integratorOf(named('Sign-on'), PLAN)).toBeNull();
});

test.each([
  ['Beta live', 'commitment', ['Beta for Northwind'], ['Customer PII']],
  ['Checkout', 'guardrail', [], ['Customer PII']],
  ['Sign-on', 'commitment', ['One sign-on'], ['Customer PII']],
  ['New pricing', 'guardrail', [], ['Discount']],
  ['Data room', 'autonomy', [], []],
])('%s is in the lane of %s', (name, lane, commitments, guardrails) => {
  const found = laneOf(named(name), PLAN);
  expect(found.lane).toBe(lane);
  expect(found.commitments.map((one) => one.name)).toEqual(commitments);
  expect(found.guardrails.map((one) => one.name)).toEqual(guardrails);
});

test.each([
  ['', 'guardrail'],
  ['All teams', 'guardrail'],
  ['company-wide', 'guardrail'],
  ['unternehmensweit', 'guardrail'],
  ['Legal', 'guardrail'],
  ['INI-4', 'guardrail'],
  ['Sales, Legal', 'guardrail'],
  ['All deals', 'autonomy'],
  ['EMEA', 'autonomy'],
])('a guardrail that applies to “%s” puts the data room into %s', (scope, lane) => {
  const guardrails = planOf(`
    ## Guardrails
    | Guardrail | Limit       | Owner    | Applies to |
    | Discount  | at most 15% | Ada Berg | ${scope}   |
    | Hiring    | at most 120 | Ada Berg | Marketing  |`).guardrails;
  expect(laneOf(named('Data room'), { ...PLAN, guardrails }).lane).toBe(lane);
});

test('where nothing says a lane there is none; a waiting decision says its own', () => {
  const bare = { ...PLAN, commitments: [], guardrails: [], decisions: [] };
  expect(laneOf(named('Data room'), bare).lane).toBeNull();
  const { decisions } = planOf(`
    | ID | Decision     | Decision owner | Lane       | Raised on  | Decided on | Blocks  |
    | D1 | Vendor       | Ada Berg       | Autonomy   | 2026-02-11 |            | INI-4   |
    | D2 | Price list   | Ada Berg       | Guardrail  | 2026-02-11 |            | INI-3   |
    | D3 | Second price | Ada Berg       | Commitment | 2026-02-11 | 2026-02-20 | INI-3   |`);
  expect(laneOf(named('Data room'), { ...bare, decisions }).lane).toBe('autonomy');
  expect(laneOf(named('New pricing'), { ...bare, decisions }).lane).toBe('guardrail');
  expect(laneOfChange(named('New pricing'), 'notes', { ...bare, decisions }).lane).toBeNull();
});

test('a change that touches nothing promised is no matter of the commitment', () => {
  expect(laneOfChange(named('Beta live'), 'date', PLAN).lane).toBe('commitment');
  expect(laneOfChange(named('Beta live'), 'people', PLAN).lane).toBe('guardrail');
  expect(laneOfChange(named('Data room'), 'date', PLAN).lane).toBe('autonomy');
});

test('a decision touches what it blocks, by id and several in a cell', () => {
  const found = decisionsByWork(PLAN);
  expect(found.get(named('Beta live'))?.map(({ name }) => name)).toEqual(['Payment partner']);
  expect(found.get(named('New pricing'))).toHaveLength(1);
  expect(found.get(named('Checkout'))).toBeUndefined();
});

const NONE = { parents: [], components: [], labels: [] };
test.each([
  [{ key: 'pay-12' }, ['Checkout'], { by: 'key', text: 'PAY-12' }],
  [{ key: 'IAM-9' }, ['Password removed'], { by: 'key', text: 'IAM-9' }],
  [{ key: 'IAM-33' }, ['IAM-33 Rollout'], { by: 'key', text: 'IAM-33' }],
  [{ key: 'PAY-99', parents: ['PAY-40', 'PAY-1'] }, ['Beta live'], { by: 'parent', text: 'PAY-40' }],
  [{ key: 'PAY-99', parents: ['PAY-98'], components: ['cart'] }, ['Checkout'], { by: 'component', text: 'cart' }],
  [{ key: 'XYZ-1', labels: ['web', 'SSO'] }, ['Sign-on'], { by: 'label', text: 'SSO' }],
  [{ key: 'PRC-77' }, ['New pricing'], { by: 'project', text: 'PRC' }],
  [{ key: 'PAY-77' }, [], null],
] as const)('the work of an issue %j', (facts, works, reason) => {
  const found = worksOfIssue({ ...NONE, ...facts }, PLAN);
  expect(found.map(({ work }) => work.name)).toEqual(works);
  expect(found[0]?.reason ?? null).toEqual(reason);
});

const limitOf = (
  limit: string | null,
  rest: { name?: string; measure?: string; comparison?: string; unit?: string } = {},
) =>
  guardrailLimit(
    { name: rest.name ?? 'Gross margin', measure: rest.measure, limit, comparison: rest.comparison, unit: rest.unit },
    ['Gross margin', 'Churn'],
    (name) => (name === 'Churn' ? false : null),
  );

test.each([
  [limitOf('≥ 62%'), 'at-least', 0.62],
  [limitOf('>= 62 %'), 'at-least', 0.62],
  [limitOf('mindestens 62 %'), 'at-least', 0.62],
  [limitOf('at most 4 hours', { name: 'Time to first answer' }), 'at-most', 4],
  [limitOf('within 4 hours', { name: 'Time to first answer' }), 'at-most', 4],
  [limitOf('62', { comparison: 'min', unit: '%' }), 'at-least', 0.62],
  [limitOf('0.62', { comparison: '>=', unit: '%' }), 'at-least', 0.62],
  [limitOf('margin ≥ 62%', { name: 'Pricing' }), 'at-least', 0.62],
  [limitOf('no more than 50,000 EUR', { name: 'Spend without asking' }), 'at-most', 50_000],
  [limitOf(null, { name: 'Discounts up to 15%' }), 'at-most', 0.15],
  [limitOf('15%', { name: 'Discounts stay below 15%' }), 'below', 0.15],
  [limitOf('2%', { name: 'Losses', measure: 'Churn' }), 'at-most', 0.02],
])('a limit is data: %#', (limit, comparison, value) => {
  expect(limit.isChecked && limit.holds.anyOf).toMatchObject([[{ comparison, bound: { value } }]]);
});

test.each([
  [limitOf('PII stays in the EU'), 'no-number'],
  [limitOf('62%'), 'no-comparison'],
  [limitOf(null), 'none'],
  [limitOf('TBD'), 'none'],
])('a limit that cannot be checked is told: %#', (limit, why) => {
  expect(limit).toMatchObject({ isChecked: false, why });
});

test('guardrails stand inside, near or beyond their limit on the newest reading', () => {
  const plan = planOf(`
    ## Scorecard
    | Measure       | Target | Nov-25 | Dec-25 | Jan-26 | Feb-26 |
    | Gross margin  | 65%    | 66%    | 65%    | 64%    | 61%    |
    | Churn         | 2%     | 2%     | 3%     | 3%     | 3.9%   |
    | Head count    | 100    | 98     | 99     | 100    | 101    |
    | Old one       | 5      | 4      | 4      |        |        |
    ## Guardrails
    | Guardrail   | Measure       | Limit            | Owner |
    | Margin      | Gross margin  | >= 62%           | Ada   |
    | Losses      | Churn         | at most 4%       | Ada   |
    | Hiring      | Head count    | no more than 120 | Ada   |
    | Care        | Satisfaction  | at least 80      | Ada   |
    | Data        |               | stays in the EU  | Ada   |`);
  const scorecard = scorecardOf(plan, {
    today: parseIsoDay('2026-03-02')!,
    fiscalYearStart: 1,
    alarmsAYear: ALARMS_A_YEAR,
    processChanges: [],
  });
  expect(guardrailStates(plan, scorecard).map(({ guardrail, state }) => [guardrail.name, state])).toEqual([
    ['Margin', 'breached'],
    ['Losses', 'near'],
    ['Hiring', 'inside'],
    ['Care', null],
    ['Data', null],
  ]);
});
