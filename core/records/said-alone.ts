import type { ApprovalField } from '../plan/approvals.ts';
import { numberOf } from '../recognise/values/condition-ends.ts';
import { readSpans } from '../recognise/values/condition-spans.ts';
import { isZeroWord } from '../recognise/values/condition-words.ts';
import type { ColumnHabits } from './column-habits.ts';

/** A number of a field, with the currency that is written beside it. */
export interface SaidNumber {
  readonly value: number;
  readonly currency: string | null;
}

/**
 * The one value that a cell of an approval table would ask for in these words: `Net 30`, `30 days net`, `17 percent`,
 * `no discount`. Null for stretches, alternatives and anything else.
 */
export function saidAlone(text: string, field: ApprovalField, habits: ColumnHabits): SaidNumber | null {
  if (isZeroWord(text)) return { value: 0, currency: null };
  const spans = readSpans(text, {
    decimal: habits.decimal ?? undefined,
    wants: field.kind === 'duration' ? 'time' : undefined,
    atOnce: field.kind === 'duration',
    header: habits.headerWords,
  });
  const [only, more] = spans ?? [];
  const at = only?.low?.at;
  if (at === undefined || more !== undefined || only?.high?.at !== at) return null;
  const isPlainShare = field.kind === 'share' && !at.percent;
  if (isPlainShare && habits.shares === null) return null;
  const inUnit = field.kind === 'duration' && at.unit === null ? { ...at, unit: habits.unit } : at;
  const value = numberOf(inUnit, { field, scale: habits.scale, isInPoints: habits.shares === 'points' });
  return value === null ? null : { value, currency: at.currency };
}
