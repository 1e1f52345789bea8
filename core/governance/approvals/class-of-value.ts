import type { CurrencyRate } from '../../plan/approvals.ts';
import type { Axis } from './axis.ts';
import { converted, rateBetween } from './currency-rate.ts';
import type { FieldValue, UnknownWhy } from './record.ts';
import { wordKey } from './word-key.ts';

/** The class of a value, or why it has none that is known. */
export type ClassOf =
  | {
      readonly at: number;
      /** The amount in the currency of the column, where a rate made it so. */
      readonly converted: number | null;
      readonly isCurrencyAssumed: boolean;
    }
  | { readonly at: null; readonly why: UnknownWhy };

/** Finds the class that a value of a record falls into. */
export function classOfValue(axis: Axis, value: FieldValue, rates: readonly CurrencyRate[]): ClassOf {
  if (value.is === 'unknown') return { at: null, why: value.why };
  if (value.is === 'empty') return found(axis.empty);
  if (value.is === 'words') {
    const at = axis.words.get(wordKey(value.text)) ?? axis.other;
    return at === null ? { at: null, why: 'unread' } : found(at);
  }
  if (!Number.isFinite(value.value)) return { at: null, why: 'unread' };
  if (!axis.hasNumbers) {
    // A code of digits is a word where the column lists words.
    const at = axis.words.get(wordKey(String(value.value))) ?? axis.other;
    return at === null ? { at: null, why: 'unread' } : found(at);
  }
  const isMoney = axis.field.kind === 'money' && axis.money.currency !== value.currency;
  const isAssumed = isMoney && (axis.money.currency === null || value.currency === null);
  if (!isMoney || isAssumed) return found(numberClass(axis.bounds, value.value), null, isAssumed);
  const rate = rateBetween(rates, value.currency!, axis.money.currency!);
  if (rate === null) return { at: null, why: 'no-rate' };
  const amount = converted(value.value, rate);
  return found(numberClass(axis.bounds, amount), amount);
}

function found(at: number, amount: number | null = null, isCurrencyAssumed = false): ClassOf {
  return { at, converted: amount, isCurrencyAssumed };
}

/** Amounts and bounds are decimals in binary: what differs by less than this share of them is the same. */
const NOISE = 1e-9;

/** Class of a number between ascending bounds: 2i before bound i, 2i + 1 on it. */
export function numberClass(bounds: readonly number[], value: number): number {
  let [low, high] = [0, bounds.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const bound = bounds[middle]!;
    if (Math.abs(value - bound) <= NOISE * Math.max(Math.abs(bound), Math.abs(value))) return 2 * middle + 1;
    if (value < bound) high = middle;
    else low = middle + 1;
  }
  return 2 * low;
}
