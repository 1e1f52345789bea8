import { expect, test } from 'vitest';
import type { FlowStep } from '../plan/approvals.ts';
import { flowsOf, nextSteps } from './flow-steps.ts';

type Made = Partial<Pick<FlowStep, 'id' | 'flow' | 'order' | 'stage' | 'wait'>> & { name: string; by?: string };

const stepsOf = (rows: readonly Made[]): readonly FlowStep[] =>
  rows.map(({ by, ...row }, index) => ({
    id: undefined,
    flow: undefined,
    order: undefined,
    stage: undefined,
    status: undefined,
    wait: undefined,
    touch: undefined,
    timedOn: undefined,
    system: undefined,
    unread: {},
    source: { table: 'Flow', sheet: 'Flow', index, transposed: false, fields: { name: 0 } },
    owner: by === undefined ? null : { text: by, names: [by], nature: 'person' as const },
    ...row,
  }));

const LEAD_TO_CASH = stepsOf([
  { name: 'Qualify', flow: 'Lead to cash', stage: 'Qualification', by: 'Ada Berg' },
  { name: 'Price', flow: 'Lead to cash', stage: 'Proposal/Quote', by: 'Ben Holm', wait: 2 },
  { name: 'Check the discount', flow: 'lead to cash ', stage: 'Proposal/Quote', by: 'Cleo Park', wait: 1 },
  { name: 'Contract', flow: 'Lead to cash', stage: 'Negotiation', by: 'Dana Fox', wait: 3 },
  { name: 'Invoice', flow: 'Lead to cash', stage: 'Closed Won', wait: 5 },
]);

test.each([
  ['qualification', 'Price', 'Ben Holm', 2],
  [' PROPOSAL/QUOTE', 'Contract', 'Dana Fox', 3],
  ['Négotiation', 'Invoice', null, 5],
  ['Price', 'Check the discount', 'Cleo Park', 1],
])('after %s comes %s', (stage, step, owner, wait) => {
  const [next, more] = nextSteps({ flowSteps: LEAD_TO_CASH }, stage);
  expect(more).toBeUndefined();
  expect([next?.step?.name, next?.owner, next?.wait, next?.flow]).toEqual([step, owner, wait, 'Lead to cash']);
});

test('a stage holds all its steps, the last stage has nothing after it, an unknown one has no answer', () => {
  const next = (stage: string) => nextSteps({ flowSteps: LEAD_TO_CASH }, stage);
  expect(next('Proposal/Quote')[0]?.at.map(({ name }) => name)).toEqual(['Price', 'Check the discount']);
  expect(next('Closed Won')).toMatchObject([{ step: null, owner: null, wait: null }]);
  expect(next('Closed Lost')).toEqual([]);
  expect(next(' ')).toEqual([]);
});

test('a stage of two flows, or twice in one, is told twice', () => {
  const flowSteps = stepsOf([
    { name: 'Draft', flow: 'Quote', stage: 'Draft', by: 'Ada' },
    { name: 'Review', flow: 'Quote', stage: 'Review', by: 'Ben' },
    { name: 'Change', flow: 'Quote', stage: 'Draft', by: 'Cleo' },
    { name: 'Sign', flow: 'Quote', stage: 'Signed', by: 'Dana' },
    { name: 'Enter', flow: 'Order', stage: 'Draft', by: 'Eve' },
    { name: 'Ship', flow: 'Order', stage: 'Active', by: 'Finn' },
  ]);
  expect(nextSteps({ flowSteps }, 'Draft').map(({ flow, owner }) => [flow, owner])).toEqual([
    ['Quote', 'Ben'],
    ['Quote', 'Dana'],
    ['Order', 'Finn'],
  ]);
});

test('steps are in their stated order where each states one, else as they stand', () => {
  const names = (rows: readonly Made[]) => flowsOf(stepsOf(rows)).map(({ steps }) => steps.map(({ name }) => name));
  expect(
    names([
      { name: 'Second', order: 2 },
      { name: 'First', order: 1 },
    ]),
  ).toEqual([['First', 'Second']]);
  expect(
    names([
      { name: 'Second', order: 2 },
      { name: 'First', order: null },
    ]),
  ).toEqual([['Second', 'First']]);
});
