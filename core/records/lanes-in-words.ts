import { fromEpochDays } from '../calendar/day.ts';
import type { FasterLane, NeededChange } from '../governance/approvals/faster-lane.ts';
import type { MissingValue, UsedValue } from '../governance/approvals/lane-answer.ts';
import type { FieldValue, UnknownWhy } from '../governance/approvals/record.ts';
import type { CasePart, CaseSet } from '../governance/approvals/table-check.ts';
import type { TableLane } from '../governance/approvals/approval-table.ts';
import type { ApprovalField, ApprovalRule, Span } from '../plan/approvals.ts';
import { fullAddressOf } from '../sheet/cell-reference.ts';

const MISSING: Readonly<Record<UnknownWhy, string>> = {
  'not-given': 'no column was taken for it',
  truncated: 'it is cut off',
  hidden: 'it is hidden',
  'not-loaded': 'it is not loaded',
  unread: 'it holds no such value, or one that could be meant in two ways',
  'no-rate': 'the workbook has no rate for its currency',
};

const GROUPS = new Intl.NumberFormat('en', { maximumFractionDigits: 6 });
const PERCENT = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 4 });

type Written = Pick<ApprovalField, 'kind' | 'unit'>;

/** One number of a field as people write it: `15%`, `50,000 EUR`, `12 months`, `2026-03-31`. */
export function numberText(value: number, { kind, unit }: Written, currency: string | null): string {
  if (kind === 'share') return PERCENT.format(value);
  const day = kind === 'day' ? fromEpochDays(value) : null;
  if (day !== null) return day;
  const behind = kind === 'money' ? currency : kind === 'duration' ? unit : null;
  return behind === null ? GROUPS.format(value) : `${GROUPS.format(value)} ${behind}`;
}

/** What a record holds in a field, in words. */
export function valueText(value: FieldValue, field: Written): string {
  switch (value.is) {
    case 'number':
      return numberText(value.value, field, value.currency);
    case 'words':
      return value.text;
    case 'empty':
      return 'empty';
    case 'unknown':
      return 'not known';
  }
}

/** `Amount 50,000 EUR`, with what it was converted to where it was. */
export function usedText({ field, value, converted }: UsedValue): string {
  const also = converted === null ? '' : ` (${numberText(converted, field, field.currency)})`;
  return `${field.name} ${valueText(value, field)}${also}`;
}

export function missingText({ field, why }: MissingValue): string {
  return `${field.name}: ${MISSING[why]}`;
}

/** `Discount 15% or less`, `Amount under 50,000 EUR`, `Segment Mid-market`. */
function neededText({ field, to, span, currency }: NeededChange): string {
  if (to.is !== 'number' || span === null) return `${field.name} ${valueText(to, field)}`;
  const of = (value: number): string => numberText(value, field, currency);
  const { low, isLowIn, high, isHighIn } = span;
  if (low === null && high !== null) return `${field.name} ${isHighIn ? `${of(high)} or less` : `under ${of(high)}`}`;
  if (high === null && low !== null) return `${field.name} ${isLowIn ? `${of(low)} or more` : `over ${of(low)}`}`;
  return `${field.name} ${spanText(span, field, currency)}`;
}

/** `Desk with Discount 15% or less and Amount under 50,000 EUR`. */
export function fasterText({ lane, changes }: FasterLane): string {
  return `${laneText(lane)} with ${changes.map(neededText).join(' and ')}`;
}

/** What a table calls a lane; a lane without a name needs nobody. */
export function laneText({ name }: TableLane): string {
  return name ?? 'Nobody has to approve';
}

/** Who approves by a row, deputies in brackets. */
export function approversText({ approvers, deputies }: ApprovalRule): string {
  const names = approvers?.names ?? [];
  if (names.length === 0) return 'nobody';
  const others = deputies?.nature === 'placeholder' ? [] : (deputies?.names ?? []);
  return others.length === 0 ? names.join(', ') : `${names.join(', ')} (deputy ${others.join(', ')})`;
}

/** `Approvals!A7`: the first cell of a row. */
export function rowPlace({ source, conditions }: ApprovalRule): string {
  const { sheet, index, transposed, fields } = source;
  const across = Math.min(...Object.values(fields), ...conditions.map(({ column }) => column));
  return fullAddressOf(transposed ? { sheet, row: across, column: index } : { sheet, row: index, column: across });
}

/** A stretch of a field in signs: `< 50,000 EUR`, `15% – 25%`. */
export function spanText({ low, isLowIn, high, isHighIn }: Span, field: Written, currency: string | null): string {
  const of = (value: number): string => numberText(value, field, currency);
  if (low === null) return high === null ? 'any' : `${isHighIn ? '≤' : '<'} ${of(high)}`;
  if (high === null) return `${isLowIn ? '≥' : '>'} ${of(low)}`;
  if (low === high) return of(low);
  return `${isLowIn ? '' : '> '}${of(low)} – ${isHighIn ? '' : '< '}${of(high)}`;
}

/** The smallest example of a set of cases: `Amount 50,000 EUR, Segment Mid-market`. */
export function caseText({ parts }: CaseSet): string {
  return parts.length === 0 ? 'any case' : parts.map(partText).join(', ');
}

function partText({ field, example, currency }: CasePart): string {
  switch (example.is) {
    case 'number':
      return `${field.name} ${numberText(example.value, field, currency)}`;
    case 'word':
      return `${field.name} ${example.word}`;
    case 'other-word':
      return `${field.name} that the table does not name`;
    case 'empty':
      return `${field.name} empty`;
  }
}
