import type { ApprovalOutcome, ApprovalRequest } from '../../../plan/approvals.ts';
import { readOutcome } from '../../values/outcome.ts';
import { textOf } from '../../values/text.ts';
import { APPROVERS, WAIT } from './approval-readers.ts';
import type { ConditionColumn } from './condition-column.ts';
import { entityKind } from '../fields/entity-kind.ts';
import type { FieldsOf } from '../fields/fields.ts';
import { columnFor, from } from '../fields/fields.ts';
import type { Reader } from '../fields/readers.ts';
import { DAY, TEXT } from '../fields/readers.ts';
import { requestValues, valueColumns } from './request-values.ts';

const OUTCOME: Reader<ApprovalOutcome> = {
  habit: null,
  byFill: false,
  read: (value, style, { dateSystem }) => readOutcome(textOf(value, style, dateSystem) ?? ''),
};

const NAME = ['title', 'customer', 'initiative', 'description'] as const;
const FIELDS: FieldsOf<ApprovalRequest> = {
  id: from(TEXT, 'id'),
  lane: from(TEXT, 'lane'),
  approvers: from(APPROVERS, 'approver', 'decision_owner'),
  requestedOn: from(DAY, 'raised_on', 'date'),
  decidedOn: from(DAY, 'decided_on', 'closed_on', 'end_actual'),
  outcome: from(OUTCOME, 'outcome', 'status', 'decision'),
  wait: from(WAIT, 'wait', 'duration', 'lag'),
};

/** Cases that were put before an approver, with everything that was said of them. */
export const APPROVAL_HISTORY = entityKind<ApprovalRequest>({
  collection: 'approvalRequests',
  copy: (blank) => ({ ...blank }),
  name: NAME,
  fields: FIELDS,
  derived: { values: [] },
  trait(table, lines, workbook, fiscalYearStart) {
    const all = [{ meanings: [...NAME] }, ...Object.values(FIELDS)].flatMap(
      ({ meanings }) => columnFor(table, meanings)?.column ?? [],
    );
    return JSON.stringify(valueColumns(table, new Set(all), lines, workbook, fiscalYearStart));
  },
  finish(_table, reading) {
    const values = requestValues(JSON.parse(reading.trait) as readonly ConditionColumn[], reading);
    return (draft, { row }) => {
      draft.values = values(row);
    };
  },
});
