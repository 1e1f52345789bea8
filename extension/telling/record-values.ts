import { fromEpochDays } from '../../core/calendar/day.ts';
import type { NeededChange } from '../../core/governance/approvals/faster-lane.ts';
import type { FieldValue } from '../../core/governance/approvals/record.ts';
import { waitUnit } from '../../core/governance/approvals/words/wait-unit.ts';
import type { ApprovalField, ApprovalRule, Span } from '../../core/plan/approvals.ts';
import type { RecordSpeech } from './record-speech.ts';
import { say } from './say.ts';

/** `Amount 48,000 EUR`, `Discount 17%` */
export function valueText(field: ApprovalField, value: FieldValue, speech: RecordSpeech): string {
  const { record } = speech;
  switch (value.is) {
    case 'empty':
      return say(record.empty, { field: field.name });
    case 'unknown':
      return `${field.name} ?`;
    case 'words':
      return `${field.name} ${field.kind === 'yes-no' && isYesNo(value.text) ? record[value.text] : value.text}`;
    case 'number':
      return `${field.name} ${numberText(field, value.value, value.currency, speech)}`;
  }
}

/** A number of a field in the person’s language, with all its digits. */
export function numberText(
  { kind, unit }: ApprovalField,
  value: number,
  currency: string | null,
  { formats, record }: RecordSpeech,
): string {
  if (kind === 'share') return formats.share(value);
  const day = kind === 'day' ? fromEpochDays(value) : null;
  if (day !== null) return formats.day(day);
  const number = formats.exact(value);
  if (kind === 'duration' && unit !== null) return say(record[unit], { amount: number });
  return currency === null ? number : `${number} ${currency}`;
}

/** How long something waits, or may: `4 hours`, `1 day`, `2.5 days`; `days` are working days. */
export function waitText(days: number, { formats, record }: RecordSpeech): string {
  const { amount, unit } = waitUnit(days);
  return say(record[unit], { amount: formats.number(amount) });
}

/** `Discount ≤ 15%`, `Segment SMB`: what a field would have to be, by the end of the stretch that is nearest to what it is. */
export function changeText({ field, from, to, span, currency }: NeededChange, speech: RecordSpeech): string {
  if (span === null || (span.low === null && span.high === null)) return valueText(field, to, speech);
  const value = to.is === 'number' && from.is === 'number' ? from.value : null;
  const isBelow = value !== null && span.low !== null && value <= span.low;
  const isAbove = value !== null && span.high !== null && value >= span.high;
  const shown = isBelow ? { ...span, high: null } : isAbove ? { ...span, low: null } : span;
  return `${field.name} ${spanText(field, shown, currency, speech)}`;
}

function spanText(
  field: ApprovalField,
  { low, isLowIn, high, isHighIn }: Span,
  currency: string | null,
  speech: RecordSpeech,
): string {
  const said = (value: number): string => numberText(field, value, currency, speech);
  const from = low === null ? '' : `${isLowIn ? '≥' : '>'} ${said(low)}`;
  const to = high === null ? '' : `${isHighIn ? '≤' : '<'} ${said(high)}`;
  if (low !== null && low === high) return said(low);
  if (low !== null && high !== null && isLowIn && isHighIn) return `${said(low)} – ${said(high)}`;
  return [from, to].filter((end) => end !== '').join(' ');
}

/** `Discount ≤ 20%; Margin ≥ 62%`: what a row asks for, as it is written. */
export function rowText({ conditions }: ApprovalRule, { record }: RecordSpeech): string {
  const asked = conditions.filter(({ condition }) => condition.is !== 'any');
  return asked.length === 0 ? record.anything : asked.map(({ field, text }) => `${field.name} ${text}`).join('; ');
}

function isYesNo(text: string): text is 'yes' | 'no' {
  return text === 'yes' || text === 'no';
}
