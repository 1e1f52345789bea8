import type { OverlayGuardrail, OverlayWork } from '../../core/feed/overlay-view.ts';
import { personKey } from '../../core/plan/person-names.ts';
import type { NamedPlan } from './whole-plans.ts';

/** Something in a plan that one person has to do something about. */
export type Waiting =
  | { readonly what: 'decision'; readonly name: string; readonly work: OverlayWork }
  | { readonly what: 'overdue'; readonly work: OverlayWork }
  | { readonly what: 'guardrail'; readonly guardrail: OverlayGuardrail };

/**
 * What waits for a person: decisions that only they can take, guardrails of theirs that are breached or near, and work
 * of theirs that is overdue, in this order.
 * @param today ISO text
 */
export function waitingFor(me: string, plans: readonly NamedPlan[], today: string): readonly Waiting[] {
  const isMe = (name: string | null): boolean => name !== null && personKey(name) === personKey(me);
  const works = plans.flatMap((plan) => plan.works);
  const decisions = works.flatMap((work) =>
    work.decisions
      .filter(({ waits, owner }) => waits && isMe(owner ?? work.decides?.name ?? null))
      .map(({ name }): Waiting => ({ what: 'decision', name, work })),
  );
  const guardrails = plans
    .flatMap((plan) => plan.guardrails)
    .filter(({ owner, state }) => isMe(owner) && (state === 'breached' || state === 'near'))
    .toSorted((a, b) => Number(b.state === 'breached') - Number(a.state === 'breached'))
    .map((guardrail): Waiting => ({ what: 'guardrail', guardrail }));
  const overdue = works
    .filter((work) => isMe(work.owner) && isOpen(work) && work.due !== null && work.due < today)
    .toSorted((a, b) => (a.due ?? '').localeCompare(b.due ?? ''))
    .map((work): Waiting => ({ what: 'overdue', work }));
  return [...decisions, ...guardrails, ...overdue];
}

function isOpen({ status }: OverlayWork): boolean {
  return status?.state !== 'done' && status?.state !== 'cancelled';
}
