import type { ApprovalField, Span } from '../../plan/approvals.ts';
import type { WrittenEnd, WrittenSpan } from './condition-spans.ts';
import type { WrittenValue } from './written-value.ts';
import { timeIn } from './written-value.ts';

/** How the plain numbers of a column count. */
export interface Counting {
  readonly field: ApprovalField;
  /** What a number without a scale of its own is multiplied with. */
  readonly scale: number;
  /** Shares without a percent sign are written in points: 15 is 15 %. */
  readonly isInPoints: boolean;
}

/** An end as a number of its field; `isFirm` where a comparison says on which side it lies. */
export interface CountedEnd {
  readonly value: number;
  readonly isIn: boolean;
  readonly isFirm: boolean;
}

export interface CountedSpan {
  readonly low: CountedEnd | null;
  readonly high: CountedEnd | null;
}

/**
 * A written stretch in the numbers of its field; null where it is of another sort (a day in a column of shares) or empty.
 * Days run from a first day up to the day after the last, so that every end of theirs is a whole day.
 */
export function counted({ low, high }: WrittenSpan, counting: Counting): CountedSpan | null {
  const [from, to] = [low && endOf(low, counting, 'low'), high && endOf(high, counting, 'high')];
  if ((low !== null && from === null) || (high !== null && to === null)) return null;
  if (from !== null && to !== null) {
    if (from.value > to.value) return null;
    if (from.value === to.value && !(from.isIn && to.isIn)) return null;
  }
  return { low: from, high: to };
}

function endOf(end: WrittenEnd, counting: Counting, side: 'low' | 'high'): CountedEnd | null {
  const { at, isIn, isFirm } = end;
  if (counting.field.kind === 'day') {
    if (at.dayAfter === null) return null;
    const isAfter = side === 'low' ? !isIn : isIn;
    return { value: isAfter ? at.dayAfter : at.amount, isIn: side === 'low', isFirm };
  }
  const value = numberOf(at, counting);
  return value === null ? null : { value, isIn, isFirm };
}

/** Nothing that is approved is larger. */
const LARGEST = 1e15;

/** What a written value counts in its field; null where it is of another sort, or larger than anything that is approved. */
export function numberOf(at: WrittenValue, { field, scale, isInPoints }: Counting): number | null {
  const own = at.amount * at.scale;
  if (at.dayAfter !== null || !(Math.abs(own) <= LARGEST)) return null;
  switch (field.kind) {
    case 'share':
      if (at.currency !== null || at.unit !== null) return null;
      return tidy(at.percent || isInPoints ? own / 100 : own);
    case 'duration':
      if (at.currency !== null || at.percent || field.unit === null) return null;
      return tidy(at.unit === null ? own : timeIn(own, at.unit, field.unit));
    case 'money':
      return at.percent || at.unit !== null ? null : tidy(at.scale === 1 ? own * scale : own);
    case 'number':
      return at.percent || at.currency !== null || at.unit !== null ? null : tidy(at.scale === 1 ? own * scale : own);
    default:
      return null;
  }
}

/** Twelve digits: binary fractions say no more. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

/** Stretches ascending and apart: those that overlap or touch become one. */
export function apart(spans: readonly Span[]): readonly Span[] {
  const sorted = spans.toSorted(
    (a, b) => (a.low ?? -Infinity) - (b.low ?? -Infinity) || Number(b.isLowIn) - Number(a.isLowIn),
  );
  const all: Span[] = [];
  for (const span of sorted) {
    const last = all.at(-1);
    const meets =
      last !== undefined &&
      (last.high === null ||
        span.low === null ||
        span.low < last.high ||
        (span.low === last.high && (span.isLowIn || last.isHighIn)));
    if (last === undefined || !meets) all.push(span);
    else if (last.high !== null && (span.high === null || span.high > last.high))
      all[all.length - 1] = { ...last, high: span.high, isHighIn: span.isHighIn };
    else if (span.high === last.high) all[all.length - 1] = { ...last, isHighIn: last.isHighIn || span.isHighIn };
  }
  return all;
}
