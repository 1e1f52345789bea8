import type { Commitment, Guardrail } from '../plan/governance.ts';
import type { GuardrailState } from '../governance/guardrail-states.ts';
import { nameOf } from '../governance/decider-of.ts';
import { isPlaceholder } from '../plan/placeholder.ts';
import type { OverlayCommitment, OverlayGuardrail } from './overlay-view.ts';
import type { PublishChoices, Publisher } from './published-text.ts';
import { statesMoney } from './published-text.ts';

/** Words of promises and limits whose bare number is money. */
const OF_MONEY =
  /(?<![\p{L}])(?:n?[am]rr|revenues?|sales|bookings?|turnover|umsatz|erl[oö]se?|budgets?|costs?|kosten|spend(?:ing)?|ausgaben|expenses?|ebitda?|profits?|gewinn|cash|liquidity|liquidit[aä]t|prices?|preise?|salary|salaries|gehalt|financial|finanziell|finanz)(?![\p{L}])/iu;

/** A commitment as pages show it. */
export function overlayCommitment(
  commitment: Commitment,
  published: Publisher,
  choices: PublishChoices,
): OverlayCommitment {
  const { name, category, value, due, approver } = commitment;
  const about = `${name} ${category ?? ''}`;
  const isWithheld = isMoneyValue(value ?? '', about) && !choices.money;
  const who = nameOf(approver);
  return {
    name: published(name),
    value: isWithheld ? null : saidOf(value, published),
    isWithheld,
    due: due ?? null,
    approvers:
      who === null ? [] : (approver?.names ?? []).length > 0 ? approver!.names.map(published) : [published(who)],
  };
}

/** A guardrail as pages show it, with its state on the newest readings. */
export function overlayGuardrail(
  { guardrail, state }: Pick<GuardrailState, 'guardrail' | 'state'>,
  ref: string,
  published: Publisher,
  choices: PublishChoices,
): OverlayGuardrail {
  const { name, measure, owner } = guardrail;
  const limit = limitText(guardrail);
  const isWithheld = limit !== null && isMoneyValue(limit, `${name} ${measure ?? ''}`) && !choices.money;
  const who = nameOf(owner);
  return {
    ref,
    name: published(name),
    limit: isWithheld || limit === null ? null : published(limit),
    isWithheld,
    owner: who === null ? null : published(who),
    state,
  };
}

/** Measure, comparison, limit and unit as one reads them: `Gross margin ≥ 62%`. */
function limitText({ name, measure, comparison, limit, unit }: Guardrail): string | null {
  if (limit === null || limit === undefined || isPlaceholder(limit)) return null;
  const subject = measure ?? '';
  const isSaid = subject === '' || subject === name || limit.toLowerCase().includes(subject.toLowerCase());
  const mark = (unit ?? '').trim();
  const unitBehind = mark === '' || !/\d\s*$/.test(limit) ? '' : mark === '%' ? mark : ` ${mark}`;
  return [isSaid ? '' : subject, comparison ?? '', `${limit}${unitBehind}`].filter((part) => part !== '').join(' ');
}

/** Money by its sign, or a bare number of something that is counted in money; shares are none. */
function isMoneyValue(value: string, about: string): boolean {
  if (statesMoney(value)) return true;
  return /\d/.test(value) && !/%|percent|prozent/i.test(value) && OF_MONEY.test(about);
}

function saidOf(text: string | null | undefined, published: Publisher): string | null {
  return text === null || text === undefined || isPlaceholder(text) ? null : published(text);
}
