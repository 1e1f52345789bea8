import type { ApprovalFieldKind } from '../../plan/approvals.ts';
import type { Axis } from './axis.ts';
import { isPossible } from './axis.ts';
import type { FieldValue } from './record.ts';

/** A change of one field into another class of values. */
export interface Move {
  /** Position of the field. */
  readonly column: number;
  /** The class it comes into. */
  readonly to: number;
  /** The nearest value there. */
  readonly value: FieldValue;
  /** How large the change is: the smallest distance into the class by the value there is. */
  readonly cost: number;
  /** Whether the class ends right before that distance, so that the value lies a little farther. */
  readonly isBeyond: boolean;
}

/** A change from nothing or from zero, and a change of words, have no scale: they count like a doubling. */
const WHOLE = 1;
/** Days are compared with a year. */
const YEAR = 365;

/**
 * All changes of one field whose value is known, the smallest first. Numbers count by the difference over the value itself, so
 * that 15 for 18% is as much as 50,000 for 60,000; days by their part of a year. Nobody is told to leave a field empty or
 * to write a word that the table does not know.
 */
export function movesOf(axis: Axis, column: number, from: number, amount: number | null): readonly Move[] {
  const moves = axis.classes.flatMap((one, to): readonly Move[] => {
    if (to === from || !isPossible(one, axis.field)) return [];
    if (one.is === 'word')
      return [{ column, to, value: { is: 'words', text: one.word }, cost: WHOLE, isBeyond: false }];
    if (one.is !== 'span') return [];
    const { low, high } = one.span;
    const isUp = amount === null ? low !== null : (low ?? -Infinity) >= amount;
    const bound = (isUp ? (low ?? high) : (high ?? low)) ?? 0;
    const isPoint = low !== null && low === high;
    const value = isPoint ? bound : within(low, high, isUp, axis.field.kind);
    const cost = amount === null ? WHOLE : costOf(bound - amount, amount, axis.field.kind);
    return [{ column, to, value: { is: 'number', value, currency: axis.money.currency }, cost, isBeyond: !isPoint }];
  });
  return moves.toSorted((one, other) => one.cost - other.cost || Number(one.isBeyond) - Number(other.isBeyond));
}

function costOf(difference: number, amount: number, kind: ApprovalFieldKind): number {
  if (kind === 'day') return Math.abs(difference) / YEAR;
  return amount === 0 ? WHOLE : Math.abs(difference / amount);
}

/** Smallest steps that people would take, by kind. */
const STEPS: Readonly<Record<ApprovalFieldKind, readonly number[]>> = {
  money: [1, 0.01],
  share: [0.01, 0.001],
  duration: [1, 0.1],
  number: [1, 0.1],
  day: [1],
  'yes-no': [1],
  words: [1],
};

/** A value a small step inside a stretch: above its low end or below its high one. */
function within(low: number | null, high: number | null, isUp: boolean, kind: ApprovalFieldKind): number {
  for (const step of STEPS[kind]) {
    const value = Number((isUp ? (low ?? 0) + step : (high ?? 0) - step).toPrecision(12));
    if ((low === null || value > low) && (high === null || value < high)) return value;
  }
  return ((low ?? high ?? 0) + (high ?? low ?? 0)) / 2;
}
