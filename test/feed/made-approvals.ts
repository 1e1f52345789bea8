import { PLAIN_CALENDAR } from '../../core/calendar/working-days.ts';
import type { ApprovalHistory } from '../../core/governance/approval-history/approval-history.ts';
import { approvalHistoryOf } from '../../core/governance/approval-history/approval-history.ts';
import type {
  ApprovalField,
  ApprovalRequest,
  ApprovalRule,
  Condition,
  FlowStep,
  MappedField,
} from '../../core/plan/approvals.ts';
import type { Commitment, Guardrail, Lane } from '../../core/plan/governance.ts';
import type { People } from '../../core/plan/people.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { EMPTY_PLAN } from '../audit/made-plan.ts';
import { TODAY } from './made-feed.ts';

export const AMOUNT: ApprovalField = { name: 'Amount', kind: 'money', currency: 'EUR', unit: null };
export const DISCOUNT: ApprovalField = { name: 'Discount', kind: 'share', currency: null, unit: null };
export const MARGIN: ApprovalField = { name: 'Margin', kind: 'share', currency: null, unit: null };
export const SEGMENT: ApprovalField = { name: 'Segment', kind: 'words', currency: null, unit: null };

export interface MadeRule {
  /** By field: the cell as written and what it asks. */
  readonly when?: Readonly<Record<string, readonly [text: string, condition: Condition]>>;
  readonly lane: string;
  readonly authority?: Lane | null;
  readonly approvers?: readonly string[];
}

export function atMost(high: number, currency: string | null = null): Condition {
  return { is: 'within', spans: [{ low: null, isLowIn: false, high, isHighIn: true }], currency };
}

export function atLeast(low: number, currency: string | null = null): Condition {
  return { is: 'within', spans: [{ low, isLowIn: true, high: null, isHighIn: false }], currency };
}

/** The rows of an approval table on a sheet of its own. */
export function madeRules(
  sheet: string,
  fields: readonly ApprovalField[],
  rules: readonly MadeRule[],
): readonly ApprovalRule[] {
  return rules.map(({ when = {}, lane, authority = null, approvers = [] }, at) => ({
    ...entity(sheet, at + 1, `${sheet} ${at + 1}`),
    conditions: fields.map((field, column) => {
      const [text, condition] = when[field.name] ?? (['', { is: 'any' }] as const);
      return { field, text, condition, column };
    }),
    lane,
    authority,
    approvers: people(approvers),
    deputies: null,
    waitLimit: 2,
    priority: undefined,
    note: 'Only for the desk',
    hitPolicy: 'first',
  }));
}

export const DEALS: readonly ApprovalRule[] = madeRules(
  'Deal approvals',
  [AMOUNT, DISCOUNT, MARGIN, SEGMENT],
  [
    {
      when: { Amount: ['≤ 100k EUR', atMost(100_000, 'EUR')], Discount: ['≤ 15%', atMost(0.15)] },
      lane: 'Autonomy',
      authority: 'autonomy',
    },
    {
      when: {
        Amount: ['≤ 100k EUR', atMost(100_000, 'EUR')],
        Discount: ['≤ 20%', atMost(0.2)],
        Margin: ['≥ 62%', atLeast(0.62)],
      },
      lane: 'Guardrail',
      authority: 'guardrail',
      approvers: ['Ana Reyes'],
    },
    {
      when: { Segment: ['Enterprise', { is: 'one-of', words: ['Enterprise'] }] },
      lane: 'Board',
      authority: 'commitment',
      approvers: ['Cara Obi', 'eve.long@acme.com'],
    },
    { lane: 'Deal desk', authority: 'commitment', approvers: ['Tom Berg'] },
  ],
);

export const MAP: readonly MappedField[] = (
  [
    ['Amount', 'Opportunity', 'Amount'],
    ['Discount', 'Opportunity', 'Discount__c'],
    ['Margin', 'Opportunity', 'Gross_Margin__c'],
    ['Segment', 'Opportunity', 'Segment__c'],
  ] as const
).map(([name, object, field], at) => ({
  ...entity('Field map', at + 1, name),
  system: 'Salesforce',
  object,
  field,
  otherSystem: undefined,
  otherField: undefined,
  direction: undefined,
  sourceOfTruth: undefined,
  cadence: undefined,
  owner: undefined,
  status: undefined,
}));

export const FLOW: readonly FlowStep[] = (
  [
    ['Quote', 'Proposal', ['Ana Reyes'], null],
    ['Legal check', 'Negotiation', ['Legal'], 2.5],
    ['Signature', 'Closed Won', ['Tom Berg'], 1],
  ] as const
).map(([name, stage, owner, wait], at) => ({
  ...entity('Flow', at + 1, name),
  flow: 'Lead to cash',
  order: at + 1,
  owner: people(owner),
  system: 'Salesforce',
  status: undefined,
  stage,
  touch: null,
  timedOn: undefined,
  wait,
}));

export const FLOOR = {
  ...entity('Guardrails', 1, 'Margin floor'),
  measure: 'Margin',
  limit: '≥ 60%',
  owner: people(['Finn Lee']),
} as unknown as Guardrail;

export const PROMISE = {
  ...entity('Commitments', 1, 'Price lock until 2027'),
  customer: 'Acme GmbH',
  value: '€ 48,000 a year',
  approver: people(['Cara Obi']),
} as unknown as Commitment;

/** A plan with one table, all that belongs to it, and a history in which the guardrail lane waits 0.6 days. */
export function dealPlan(more: Partial<Plan> = {}): Plan {
  return {
    ...EMPTY_PLAN,
    approvalRules: DEALS,
    approvalRequests: Array.from({ length: 6 }, (_, at) => request('Guardrail', 0.6, at)),
    mappedFields: MAP,
    flowSteps: FLOW,
    guardrails: [FLOOR],
    commitments: [PROMISE],
    ...more,
  };
}

export function historyOf(plan: Plan): ApprovalHistory {
  return approvalHistoryOf(plan, { calendar: PLAIN_CALENDAR, today: TODAY });
}

export function request(lane: string, wait: number, at: number): ApprovalRequest {
  return {
    ...entity('History', at + 1, `Case ${at}`),
    lane,
    approvers: people(['Ana Reyes']),
    requestedOn: null,
    decidedOn: null,
    outcome: 'approved',
    wait,
    values: [],
  };
}

function entity(table: string, index: number, name: string) {
  return { id: null, name, unread: {}, source: { table, sheet: table, index, transposed: false, fields: { name: 0 } } };
}

function people(names: readonly string[]): People {
  return { text: names.join(', ') || 'none', names, nature: names.length > 1 ? 'several' : 'person' };
}
