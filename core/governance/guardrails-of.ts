import type { Guardrail } from '../plan/governance.ts';
import type { Plan } from '../plan/plan.ts';
import type { Initiative, Milestone } from '../plan/work.ts';
import { initiativeOf } from '../plan/initiative-of.ts';
import { referenceKey, referenceKeysOf } from '../plan/references.ts';

const EVERYWHERE =
  /^(?:all|everyone|everything|everywhere|every team|all teams|all initiatives|(?:the )?(?:whole )?(?:company|organi[sz]ation|group|business|portfolio)(?:[ -]?wide)?|global|overall|alle(?: teams)?|gesamt|[uü]berall|(?:das )?(?:ganze )?unternehmen|unternehmensweit)$/i;

/** Whether a guardrail holds for every piece of work: its scope says so, or it has none. */
function holdsEverywhere({ scope }: Guardrail): boolean {
  return scope === null || scope === undefined || EVERYWHERE.test(scope.trim());
}

/**
 * The guardrails that hold for a piece of work: those without a scope, and those whose scope names it, its initiative, one
 * of its teams, its category or a component of its tracker. A scope that names none of these (a region, deals) does not
 * reach it.
 */
export function guardrailsOf(
  work: Initiative | Milestone,
  { guardrails, initiatives }: Pick<Plan, 'guardrails' | 'initiatives'>,
): readonly Guardrail[] {
  if (guardrails.length === 0) return [];
  const own = 'due' in work ? initiativeOf(work, initiatives) : [];
  const named = new Set(
    [work, ...own].flatMap((one) => [
      ...referenceKeysOf(one),
      ...(one.teams ?? []).map(referenceKey),
      ...(typeof one.category === 'string' ? [referenceKey(one.category)] : []),
      ...(one.tracker ?? []).filter(({ by }) => by === 'component').map(({ text }) => referenceKey(text)),
    ]),
  );
  return guardrails.filter(
    (guardrail) =>
      holdsEverywhere(guardrail) ||
      (guardrail.scope ?? '').split(/\s*[,;/|\n]\s*/).some((part) => named.has(referenceKey(part))),
  );
}
