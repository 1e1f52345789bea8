import type { Guardrail } from '../plan/governance.ts';
import type { Plan } from '../plan/plan.ts';
import type { Scorecard, ScoredMeasure } from '../scorecard/scorecard.ts';
import { plainWords } from '../scorecard/plain-words.ts';
import type { ConditionState } from '../scorecard/trigger/evaluate-trigger.ts';
import { evaluateTrigger } from '../scorecard/trigger/evaluate-trigger.ts';
import { measureNames, seriesFinder } from '../scorecard/trigger/scenario-states.ts';
import type { Doubt } from '../scorecard/trigger/trigger.ts';
import type { GuardrailLimit } from './guardrail-limit.ts';
import { guardrailLimit } from './guardrail-limit.ts';
import { currencyOfUnit, inCurrency } from './limit-currency.ts';

/** A guardrail as it stands on the newest readings. */
export interface GuardrailState {
  readonly guardrail: Guardrail;
  readonly limit: GuardrailLimit;
  /** Null where it cannot be checked: no limit, no such measure, no fresh reading. */
  readonly state: 'inside' | 'near' | 'breached' | null;
  /** The comparison that decides: the broken one, else the one with least room. */
  readonly condition: ConditionState | null;
  readonly measure: ScoredMeasure | null;
}

/** Room of this share of the limit or less is near. Lanekeeper’s own bar. */
const NEAR = 0.05;

/** Doubts that leave open which measure or which number is meant. */
const UNSURE: ReadonlySet<Doubt> = new Set<Doubt>([
  'unknown-measure',
  'similar-measure',
  'no-such-name',
  'number-style',
  'mixed-and-or',
  'direction-of-crossing',
  'change-or-level',
  'long-name',
]);

/** Every guardrail with its limit read once into data, and evaluated on the readings of the measure it names. */
export function guardrailStates(
  { guardrails }: Pick<Plan, 'guardrails'>,
  { measures }: Pick<Scorecard, 'measures'>,
): readonly GuardrailState[] {
  const names = measureNames(measures);
  const byName = new Map(measures.toReversed().map((one) => [plainWords(one.measure.name), one]));
  const seriesOf = seriesFinder(measures);
  const isHigherBetter = (name: string): boolean | null => {
    const direction = byName.get(plainWords(name))?.measure.direction;
    return direction === 'higher' ? true : direction === 'lower' ? false : null;
  };
  const unitOf = (name: string): string | null =>
    byName.get(plainWords(seriesOf(name)?.name ?? name))?.measure.unit ?? null;
  return guardrails.map((guardrail): GuardrailState => {
    const written = guardrailLimit(guardrail, names, isHigherBetter);
    const ofRow = currencyOfUnit(guardrail.unit);
    const limit = written.isChecked
      ? { ...written, holds: inCurrency(written.holds, ofRow, (name) => currencyOfUnit(unitOf(name))) }
      : written;
    const open: GuardrailState = { guardrail, limit, state: null, condition: null, measure: null };
    if (!limit.isChecked || limit.doubts.some((doubt) => UNSURE.has(doubt))) return open;
    const { state, conditions } = evaluateTrigger(limit.holds, seriesOf);
    const condition = deciding(conditions);
    if (condition === null || state === 'unknown') return open;
    const name = seriesOf(condition.condition.measure)?.name ?? '';
    const measure = byName.get(plainWords(name)) ?? null;
    if (measure === null || measure.staleDays !== null) return { ...open, measure };
    const isBroken = state === 'not-met' || (state === 'begins' && condition.state === 'not');
    return {
      ...open,
      measure,
      condition,
      state: isBroken ? 'breached' : roomOf(condition) <= NEAR ? 'near' : 'inside',
    };
  });
}

function deciding(conditions: readonly ConditionState[]): ConditionState | null {
  const known = conditions.filter(({ value, bound }) => value !== null && bound !== null);
  const broken = known.find(({ state }) => state === 'not');
  return broken ?? known.toSorted((one, other) => roomOf(one) - roomOf(other))[0] ?? null;
}

/** Room to the limit as a share of it; a limit of 0 has no scale to be near to. */
function roomOf({ distance, bound }: ConditionState): number {
  if (distance === null || bound === null || bound === 0) return Infinity;
  return -distance / Math.abs(bound);
}
