import type { FasterLane, NeededChange } from '../governance/approvals/faster-lane.ts';
import type { MissingValue, UsedValue } from '../governance/approvals/lane-answer.ts';
import type { FieldValue, UnknownWhy } from '../governance/approvals/record.ts';
import type { CaseSet } from '../governance/approvals/table-check.ts';
import type { ApprovalTable, TableLane } from '../governance/approvals/approval-table.ts';
import { caseInWords } from '../governance/approvals/words/case-in-words.ts';
import { partInWords } from '../governance/approvals/words/part-in-words.ts';
import { valueInWords } from '../governance/approvals/words/value-in-words.ts';
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

/** One number of a field as people write it: `15%`, `50,000 EUR`, `12 months`, `31 Mar 2026`. */
function numberText(value: number, field: ApprovalField, currency: string | null): string {
  return plain(valueInWords({ is: 'number', value }, field, currency, 'en'));
}

/** Cells and terminals compare and break text by plain spaces. */
function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}

/** What a record holds in a field, in words. */
export function valueText(value: FieldValue, field: ApprovalField): string {
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
export function spanText(
  { low, isLowIn, high, isHighIn }: Span,
  field: ApprovalField,
  currency: string | null,
): string {
  const of = (value: number): string => numberText(value, field, currency);
  if (low === null) return high === null ? 'any' : `${isHighIn ? '≤' : '<'} ${of(high)}`;
  if (high === null) return `${isLowIn ? '≥' : '>'} ${of(low)}`;
  if (low === high) return of(low);
  return `${isLowIn ? '' : '> '}${of(low)} – ${isHighIn ? '' : '< '}${of(high)}`;
}

/** The smallest example of a set of cases: `a Mid-market deal of 50,000 EUR with 15% discount`. */
export function caseText(cases: CaseSet, table: ApprovalTable): string {
  return plain(caseInWords(cases, table, 'en'));
}

/** The whole set: `Amount from 50,000 EUR; Segment SMB or Mid-market`. */
export function casesText({ parts }: CaseSet): string {
  return plain(parts.map((part) => partInWords(part, 'en')).join('; '));
}
