import type { ApprovalField, ApprovalRequest, RequestValue } from '../../plan/approvals.ts';
import { plainWords } from '../../scorecard/plain-words.ts';
import type { ApprovalTable } from '../approvals/approval-table.ts';
import type { ApprovalRecord, FieldValue } from '../approvals/record.ts';
import { readYesNo } from '../shown-value/read-yes-no.ts';

/** Headers of a history, folded: a line holds no value where its cell is empty. */
export type HistoryColumns = ReadonlySet<string>;

/** What was asked for as a record of an approval table; null where the history has not even half of the table’s fields. */
export function recordOfRequest(
  { values }: ApprovalRequest,
  { fields }: ApprovalTable,
  columns: HistoryColumns,
): ApprovalRecord | null {
  const there = fields.filter(({ name }) => columns.has(plainWords(name)));
  if (there.length === 0 || 2 * there.length < fields.length) return null;
  const held = new Map(values.map((value) => [plainWords(value.field), value]));
  return new Map(
    there.map((field): [string, FieldValue] => {
      const value = held.get(plainWords(field.name));
      return [field.name, value === undefined ? { is: 'empty' } : fieldValue(field, value)];
    }),
  );
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
