import type { Bound, Condition, Trigger } from '../scorecard/trigger/trigger.ts';
import { currencyOf, isCurrency } from './shown-value/currency-signs.ts';

/** The currency that a unit is: `EUR`, `€`; `$` stays as it is. Null for other units, and for thousands and millions of one. */
export function currencyOfUnit(unit: string | null | undefined): string | null {
  const written = unit?.trim() ?? '';
  if (!isCurrency(written)) return null;
  return written === '$' || written === '¥' ? written : currencyOf(written, 'en', null);
}

/**
 * A limit whose amounts say their currency: their own, else that of their row where the limit is one comparison, else that of
 * their measure.
 */
export function inCurrency(
  limit: Trigger,
  ofRow: string | null,
  ofMeasure: (measure: string) => string | null,
): Trigger {
  const isOne = limit.anyOf.flat().length === 1;
  const inOf = (condition: Condition): Condition => {
    const currency = condition.change?.as === 'share' ? null : ((isOne ? ofRow : null) ?? ofMeasure(condition.measure));
    const named = (bound: Bound): Bound =>
      currency === null || bound.of !== 'number' || bound.isShare ? bound : { currency, ...bound };
    return { ...condition, bound: named(condition.bound), upper: condition.upper && named(condition.upper) };
  };
  return { ...limit, anyOf: limit.anyOf.map((all) => all.map(inOf)) };
}
