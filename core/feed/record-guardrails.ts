import { nameOf } from '../governance/decider-of.ts';
import { guardrailLimit } from '../governance/guardrail-limit.ts';
import type { Span } from '../plan/approvals.ts';
import type { Guardrail } from '../plan/governance.ts';
import type { Condition, Doubt } from '../scorecard/trigger/trigger.ts';
import { overlayGuardrail } from './overlay-commitments.ts';
import type { PublishChoices, Publisher } from './published-text.ts';
import { publisherFor } from './published-text.ts';
import type { RecordGuardrail } from './record-format.ts';

/** Of more than these nobody reads a record’s. */
const MOST_GUARDRAILS = 500;
/** A record’s field need not be a measure of the plan. */
const HARMLESS: ReadonlySet<Doubt> = new Set<Doubt>(['unknown-measure', 'no-such-name']);

/** The guardrails that the values of a record can be held against; limits of money only where money was ticked. */
export function recordGuardrails(
  guardrails: readonly Guardrail[],
  measures: readonly string[],
  choices: PublishChoices,
): readonly RecordGuardrail[] {
  const published = publisherFor(choices);
  return guardrails
    .flatMap((guardrail) => recordGuardrail(guardrail, measures, published, choices))
    .slice(0, MOST_GUARDRAILS);
}

function recordGuardrail(
  guardrail: Guardrail,
  measures: readonly string[],
  published: Publisher,
  choices: PublishChoices,
): readonly RecordGuardrail[] {
  const limit = guardrailLimit(guardrail, measures);
  if (!limit.isChecked || limit.doubts.some((doubt) => !HARMLESS.has(doubt))) return [];
  const [only, ...others] = limit.holds.anyOf;
  const [condition, ...further] = only ?? [];
  if (condition === undefined || others.length + further.length > 0) return [];
  const span = spanOf(condition);
  const shown = overlayGuardrail({ guardrail, state: null }, '', published, choices);
  if (span === null || condition.bound.of !== 'number' || shown.isWithheld) return [];
  const who = nameOf(guardrail.owner);
  return [
    {
      name: shown.name,
      measure: published(condition.measure),
      span,
      isShare: condition.bound.isShare,
      limit: shown.limit ?? shown.name,
      owner: who === null ? null : published(who),
    },
  ];
}

/** The stretch of readings that a comparison allows; null for changes over time, targets and what has two stretches. */
function spanOf({ comparison, bound, upper, change, periods, unit }: Condition): Span | null {
  if (bound.of !== 'number' || change !== null || periods !== 1 || unit !== null) return null;
  const { value } = bound;
  switch (comparison) {
    case 'above':
    case 'at-least':
      return { low: value, isLowIn: comparison === 'at-least', high: null, isHighIn: false };
    case 'below':
    case 'at-most':
      return { low: null, isLowIn: false, high: value, isHighIn: comparison === 'at-most' };
    case 'equal':
      return { low: value, isLowIn: true, high: value, isHighIn: true };
    case 'between':
      return upper?.of === 'number' ? { low: value, isLowIn: true, high: upper.value, isHighIn: true } : null;
    case 'outside':
      return null;
  }
}
