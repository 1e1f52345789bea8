import type { ApprovalField, Condition, CurrencyRate, Span } from '../../plan/approvals.ts';
import { converted, rateBetween } from './currency-rate.ts';

/** In what the amounts of a column are compared. */
export interface ColumnCurrency {
  /** Null where no cell says any: amounts are then compared as they stand. */
  readonly currency: string | null;
  /** Whether a cell that says none could mean any of several. */
  readonly isOpen: boolean;
}

/** The currency that a column says in its header, else the one that most of its cells say, the first of equals. */
export function columnCurrency(field: ApprovalField, conditions: readonly Condition[]): ColumnCurrency {
  if (field.currency !== null) return { currency: field.currency, isOpen: false };
  const counts = new Map<string, number>();
  for (const one of conditions)
    if (one.is === 'within' && one.currency !== null) counts.set(one.currency, (counts.get(one.currency) ?? 0) + 1);
  let [currency, most]: [string | null, number] = [null, 0];
  for (const [other, count] of counts) if (count > most) [currency, most] = [other, count];
  return { currency, isOpen: counts.size > 1 };
}

/**
 * The stretches of one cell in the currency of its column; empty for a cell that compares no numbers. Null where they
 * cannot be compared, since no rate says how or the cell does not say which currency it means.
 */
export function spansInColumn(
  condition: Condition,
  { currency, isOpen }: ColumnCurrency,
  rates: readonly CurrencyRate[],
): readonly Span[] | null {
  if (condition.is !== 'within') return [];
  if (condition.currency === null) return isOpen ? null : condition.spans;
  const rate = currency === null ? 1 : rateBetween(rates, condition.currency, currency);
  if (rate === null) return null;
  return condition.spans.map((span) => ({
    ...span,
    low: span.low === null ? null : converted(span.low, rate),
    high: span.high === null ? null : converted(span.high, rate),
  }));
}
