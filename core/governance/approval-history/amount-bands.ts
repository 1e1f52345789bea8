import type { ApprovalRule, Span } from '../../plan/approvals.ts';
import { plainWords } from '../../scorecard/plain-words.ts';
import { quantileOf } from './quantile.ts';

/** Fewer amounts than this are not split into quarters. */
const FEWEST_FOR_QUARTERS = 8;

/**
 * The bands of amount that a history is told in, ascending and without a gap: between the boundaries that approval tables
 * set on that field, else the quarters of the amounts, with their bounds rounded to two digits. One open band where neither
 * splits them.
 */
export function amountBands(
  field: string,
  rules: readonly Pick<ApprovalRule, 'conditions'>[],
  amounts: readonly number[],
): readonly Span[] {
  const stated = boundariesOf(field, rules);
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

function boundariesOf(field: string, rules: readonly Pick<ApprovalRule, 'conditions'>[]): Boundaries {
  const found = new Map<number, boolean>();
  const add = (value: number | null, isAbove: boolean): void => {
    if (value !== null && !found.has(value)) found.set(value, isAbove);
  };
  for (const { conditions } of rules)
    for (const { field: asked, condition } of conditions) {
      if (condition.is !== 'within' || plainWords(asked.name) !== field) continue;
      for (const { low, isLowIn, high, isHighIn } of condition.spans) {
        // A band that begins at nothing is no boundary between cases.
        if (low !== 0) add(low, isLowIn);
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
