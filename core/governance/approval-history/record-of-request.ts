import type { ApprovalField, ApprovalRequest, RequestValue } from '../../plan/approvals.ts';
import { plainWords } from '../../scorecard/plain-words.ts';
import type { ApprovalTable } from '../approvals/approval-table.ts';
import type { ApprovalRecord, FieldValue } from '../approvals/record.ts';
import { readYesNo } from '../shown-value/read-yes-no.ts';

/** What was asked for as a record of an approval table; null where the history has not even half of the table’s fields. */
export function recordOfRequest({ values }: ApprovalRequest, { fields }: ApprovalTable): ApprovalRecord | null {
  const held = new Map(values.map((value) => [plainWords(value.field), value]));
  const record = new Map<string, FieldValue>();
  for (const field of fields) {
    const value = held.get(plainWords(field.name));
    if (value !== undefined) record.set(field.name, fieldValue(field, value));
  }
  return 2 * record.size >= fields.length && record.size > 0 ? record : null;
}

function fieldValue({ kind }: ApprovalField, { text, number, currency }: RequestValue): FieldValue {
  const written = text.trim();
  if (written === '') return { is: 'empty' };
  if (kind === 'words') return { is: 'words', text: written };
  if (kind === 'yes-no') {
    const read = readYesNo(written);
    return read.ok ? { is: 'words', text: read.value } : UNREAD;
  }
  return number === null ? UNREAD : { is: 'number', value: number, currency };
}

const UNREAD: FieldValue = { is: 'unknown', why: 'unread' };
