import type { ApprovalRule } from '../../core/plan/approvals.ts';
import type { Plan } from '../../core/plan/plan.ts';
import type { FeedFile } from '../../core/feed/pack-shards.ts';
import {
  AMOUNT,
  atMost,
  dealPlan,
  DISCOUNT,
  FLOW,
  historyOf,
  madeRules,
  MAP,
  SEGMENT,
} from '../feed/made-approvals.ts';
import { published } from '../feed/made-feed.ts';
import { localDay } from './local-day.ts';

/** Rules of deals: up to a discount nobody is asked, up to 20 % the sales lead, beyond it the deal desk. */
export function dealRules(free: number, lead = 'Ana Reyes'): readonly ApprovalRule[] {
  return madeRules(
    'Deal approvals',
    [AMOUNT, DISCOUNT, SEGMENT],
    [
      {
        when: { Amount: ['≤ 100k EUR', atMost(100_000, 'EUR')], Discount: [`≤ ${free * 100}%`, atMost(free)] },
        lane: 'Autonomy',
        authority: 'autonomy',
      },
      {
        when: { Amount: ['≤ 100k EUR', atMost(100_000, 'EUR')], Discount: ['≤ 20%', atMost(0.2)] },
        lane: 'Guardrail',
        authority: 'guardrail',
        approvers: [lead],
      },
      { lane: 'Deal desk', authority: 'commitment', approvers: ['Tom Berg', 'Cara Obi'] },
    ],
  );
}

/** The published plan of an approval table for opportunities and deal desk cases, with the flow that they go through. */
export async function salesforcePlan({
  rules = dealRules(0.1),
  sequence = 1,
}: { readonly rules?: readonly ApprovalRule[]; readonly sequence?: number } = {}): Promise<readonly FeedFile[]> {
  const mapped = MAP.filter(({ name }) => name !== 'Margin');
  const desk = mapped.map((it) => ({
    ...it,
    object: 'Deal_Desk_Case__c',
    field: it.field === 'Amount' ? 'Requested_Amount__c' : it.field,
  }));
  const stages = ['Prospecting', 'Negotiation/Review', 'Closed Won'];
  const plan: Plan = dealPlan({
    approvalRules: rules,
    mappedFields: [...mapped, ...desk],
    flowSteps: FLOW.map((step, at) => ({ ...step, stage: stages[at] ?? null })),
    guardrails: [],
    commitments: [],
  });
  const { files } = await published(plan, {
    approvals: historyOf(plan),
    name: 'FY27',
    today: localDay(),
    sequence,
  });
  return files;
}
