import { expect, test } from 'vitest';
import type { OverlayWork } from '../../core/feed/overlay-view.ts';
import { searchPlans } from './search-plans.ts';
import { waitingFor } from './waiting-for.ts';

function work(name: string, over: Partial<OverlayWork> = {}): OverlayWork {
  return {
    ref: name,
    kind: 'milestone',
    id: null,
    name,
    lane: { lane: 'autonomy', because: [] },
    decides: null,
    owner: null,
    integrator: null,
    teams: [],
    initiative: null,
    stage: null,
    stageSince: null,
    start: null,
    due: null,
    status: null,
    decisions: [],
    commitments: [],
    guardrails: [],
    waitsFor: [],
    ...over,
  };
}

const decision = (name: string, owner: string | null, waits: boolean): OverlayWork['decisions'][number] => ({
  name,
  owner,
  waits,
  lane: null,
  raisedOn: null,
  due: null,
  decidedOn: null,
  outcome: null,
  memoLink: null,
  memoName: null,
  forum: null,
});
const day = (text: string): NonNullable<OverlayWork['due']> => text as NonNullable<OverlayWork['due']>;

const PLAN = {
  name: 'FY27',
  isPartial: false,
  guardrails: [],
  findings: null,
  works: [
    work('Pricing decided', { owner: 'José Ñuñez', id: 'M-1' }),
    work('New pricing page', { initiative: { ref: 'i', name: 'Mid-market', in: 0 } }),
    work('Refunds', { decides: { name: 'Grace', by: 'owner' }, teams: ['Payments'] }),
  ],
};

test.each([
  ['pricing', ['Pricing decided', 'New pricing page']],
  ['Who decides about pricing?', ['Pricing decided', 'New pricing page']],
  ['wer entscheidet über refunds …', ['Refunds']],
  ['jose nunez', ['Pricing decided']],
  ['m-1', ['Pricing decided']],
  ['mid-market page', ['New pricing page']],
  ['payments grace', ['Refunds']],
  ['grace pricing', []],
  ['(.*', []],
  ['?', []],
])('“%s” finds %j', (question, names) =>
  expect(searchPlans([PLAN], question).map((hit) => hit.work.name)).toEqual(names),
);

test('what waits for a person: decisions, guardrails of theirs in trouble, overdue work of theirs, and nobody else’s', () => {
  const guardrail = { ref: 'g', name: 'Margin', limit: '≥ 62%', isWithheld: false };
  const plan = {
    ...PLAN,
    guardrails: [
      { ...guardrail, owner: 'Ada', state: 'near' as const },
      { ...guardrail, name: 'Residency', owner: 'ada ', state: 'breached' as const },
      { ...guardrail, owner: 'Ada', state: 'inside' as const },
    ],
    works: [
      work('Late', { owner: 'ADA', due: day('2027-01-03') }),
      work('Later', { owner: 'Ada', due: day('2027-01-01') }),
      work('Done', { owner: 'Ada', due: day('2027-01-01'), status: { text: 'Done', state: 'done', health: null } }),
      work('Today', { owner: 'Ada', due: day('2027-01-05') }),
      work('Other', { owner: 'Adam', due: day('2027-01-01') }),
      work('Decide', {
        decides: { name: 'Ada', by: 'owner' },
        decisions: [decision('A', null, true), decision('B', 'Grace', true), decision('C', 'Ada', false)],
      }),
    ],
  };
  const said = waitingFor('Ada', [plan], '2027-01-05').map((it) =>
    it.what === 'decision' ? it.name : it.what === 'guardrail' ? it.guardrail.name : it.work.name,
  );
  expect(said).toEqual(['A', 'Residency', 'Margin', 'Later', 'Late']);
});
