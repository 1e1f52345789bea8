import { fromEpochDays } from '../../../calendar/day.ts';
import { counted } from '../../values/condition-ends.ts';
import type { CountedEnd, CountedSpan } from '../../values/condition-ends.ts';
import type { WrittenSpan } from '../../values/condition-spans.ts';
import type { ConditionColumn } from './condition-column.ts';

/** Stretches in the plainest form that is read, in the column’s own decimals: `15–25 %`, `≤ 50.000 EUR`, `≥ 24 months`. */
export function nearestForm(written: readonly WrittenSpan[], column: ConditionColumn): string | null {
  const spans = written.flatMap((span) => counted(span, column) ?? []);
  if (spans.length === 0) return null;
  const currency = written
    .flatMap(({ low, high }) => [low?.at.currency, high?.at.currency])
    .find((code) => typeof code === 'string');
  return spans.map((span) => formOf(span, column, currency ?? null)).join(' or ');
}

function formOf({ low, high }: CountedSpan, column: ConditionColumn, currency: string | null): string {
  const unit = unitOf(column, currency);
  const said = (end: CountedEnd): string => amountOf(end.value, column);
  if (low !== null && high !== null)
    return low.value === high.value ? `${said(low)}${unit}` : `${said(low)}–${said(high)}${unit}`;
  if (low !== null) return `${low.isIn ? '≥' : '>'} ${said(low)}${unit}`;
  return high === null ? 'any' : `${high.isIn ? '≤' : '<'} ${said(high)}${unit}`;
}

function unitOf({ field }: ConditionColumn, currency: string | null): string {
  if (field.kind === 'share') return ' %';
  if (field.kind === 'duration') return ` ${field.unit ?? ''}`;
  return currency === null ? '' : ` ${currency}`;
}

function amountOf(value: number, { field, hints }: ConditionColumn): string {
  if (field.kind === 'day') return fromEpochDays(value) ?? String(value);
  const amount = Number((field.kind === 'share' ? value * 100 : value).toPrecision(12));
  const [whole = '', fraction] = String(amount).split('.');
  const [group, point] = hints.decimal === ',' ? ['.', ','] : [',', '.'];
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  return fraction === undefined ? grouped : `${grouped}${point}${fraction}`;
}
