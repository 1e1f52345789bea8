import type { Span } from '../../plan/approvals.ts';
import type { Plan } from '../../plan/plan.ts';
import { plainWords } from '../../scorecard/plain-words.ts';
import { converted, rateBetween } from '../approvals/currency-rate.ts';
import { quantileOf } from './quantile.ts';

/** Fewer amounts than this are not split into quarters. */
const FEWEST_FOR_QUARTERS = 8;

/** A field of amounts, in the currency that they are compared in; null where nothing says one. */
export interface AmountField {
  /** Folded, as `plainWords` does. */
  readonly field: string;
  readonly currency: string | null;
}

/**
 * The bands of amount that a history is told in, ascending and without a gap: between the boundaries that approval tables
 * set on that field, else the quarters of the amounts, with their bounds rounded to two digits. One open band where neither
 * splits them.
 */
export function amountBands(
  of: AmountField,
  plan: Pick<Plan, 'approvalRules' | 'rates'>,
  amounts: readonly number[],
): readonly Span[] {
  const stated = boundariesOf(of, plan);
  return bandsBetween(stated.size > 0 ? stated : quartersOf(amounts));
}

/** The band that an amount is in. */
export function bandOf(amount: number, bands: readonly Span[]): Span | null {
  return (
    bands.find(
      ({ low, isLowIn, high, isHighIn }) =>
        (low === null || amount > low || (isLowIn && amount === low)) &&
        (high === null || amount < high || (isHighIn && amount === high)),
    ) ?? null
  );
}

/** Each boundary, and whether the value itself belongs to the band above it. */
type Boundaries = ReadonlyMap<number, boolean>;

function boundariesOf(
  { field, currency }: AmountField,
  { approvalRules, rates }: Pick<Plan, 'approvalRules' | 'rates'>,
) {
  const found = new Map<number, boolean>();
  for (const { conditions } of approvalRules)
    for (const { field: asked, condition } of conditions) {
      if (condition.is !== 'within' || plainWords(asked.name) !== field) continue;
      const own = condition.currency ?? asked.currency;
      const rate = own === null || currency === null ? 1 : rateBetween(rates, own, currency);
      if (rate === null) continue;
      const add = (value: number | null, isAbove: boolean): void => {
        // A band that begins at nothing is no boundary between cases.
        if (value === null || value === 0 || found.has(converted(value, rate))) return;
        found.set(converted(value, rate), isAbove);
      };
      for (const { low, isLowIn, high, isHighIn } of condition.spans) {
        add(low, isLowIn);
        add(high, !isHighIn);
      }
    }
  return found;
}

function quartersOf(amounts: readonly number[]): Boundaries {
  if (amounts.length < FEWEST_FOR_QUARTERS) return new Map();
  const bounds = [0.25, 0.5, 0.75].flatMap((share) => quantileOf(amounts, share) ?? []);
  return new Map(bounds.map((bound) => [Number(bound.toPrecision(2)), true]));
}

function bandsBetween(boundaries: Boundaries): readonly Span[] {
  const sorted = [...boundaries].toSorted(([one], [other]) => one - other);
  return Array.from({ length: sorted.length + 1 }, (_, at) => {
    const [low, isAboveLow] = sorted[at - 1] ?? [null, false];
    const [high, isAboveHigh] = sorted[at] ?? [null, true];
    return { low, isLowIn: isAboveLow, high, isHighIn: !isAboveHigh };
  });
}
