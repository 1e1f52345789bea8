import type { ApprovalRule } from '../../../plan/approvals.ts';
import type { ApprovalLayout } from './approval-layout.ts';
import { approvalLayout } from './approval-layout.ts';
import { authorityOf, deputiesBeside, otherApprovers, together } from './approval-people.ts';
import { APPROVERS, WAIT } from './approval-readers.ts';
import type { Draft } from '../fields/entity-kind.ts';
import { entityKind } from '../fields/entity-kind.ts';
import { columnFor, from } from '../fields/fields.ts';
import { matrixRules } from './matrix-rules.ts';
import { NUMBER, PEOPLE, TEXT } from '../fields/readers.ts';
import { conditionIn } from './rule-conditions.ts';
import { saysWhoApproves } from './without-approvers.ts';

/** Rules of approval tables: what a deal must be like, which lane it then is in, who approves it. */
export const APPROVALS = entityKind<ApprovalRule>({
  collection: 'approvalRules',
  copy: (blank) => ({ ...blank }),
  when: saysWhoApproves,
  name: ['title'],
  fields: {
    id: from(TEXT, 'id'),
    lane: from(TEXT, 'lane'),
    approvers: from(APPROVERS, 'approver'),
    deputies: from(PEOPLE, 'deputy'),
    waitLimit: from(WAIT, 'wait'),
    priority: from(NUMBER, 'priority'),
    note: from(TEXT, 'notes', 'description', 'reason'),
  },
  derived: { conditions: [], authority: null, hitPolicy: null },
  trait: (table, lines, workbook, fiscalYearStart) =>
    JSON.stringify(approvalLayout(table, lines, workbook, fiscalYearStart)),
  finish(table, reading) {
    const layout = JSON.parse(reading.trait) as ApprovalLayout;
    const conditions = layout.conditions.map((column) => conditionIn(column, reading));
    const stated = layout.stated.map(({ column, asked }) => ({ read: conditionIn(column, reading), asked }));
    const more = otherApprovers(reading);
    const deputies = deputiesBeside(reading);
    const isNamed = columnFor(table, ['title', 'id']) !== null;
    return (draft, line) => {
      draft.conditions = [
        ...conditions.map((read, at) => read(line.row, at === 0 ? layout.groups[line.index] : undefined)),
        ...stated.map(({ read, asked }) => read(line.row, asked[line.index] ?? '')),
      ];
      draft.hitPolicy = layout.hitPolicy;
      const approvers = [draft.approvers, ...more.map((read) => read(line.row))].filter(
        (one) => one !== null && one !== undefined,
      );
      if (approvers.length > 0) draft.approvers = together(approvers);
      if (draft.deputies === null || draft.deputies === undefined)
        draft.deputies = deputies(line.row) ?? draft.deputies;
      draft.authority = authorityOf(draft);
      if (draft.authority === 'autonomy' && isDash(draft.unread['approvers'])) leaveToNobody(draft);
      if (!isNamed) draft.name = nameOf(draft);
    };
  },
  spread(table, reading) {
    const { matrix } = JSON.parse(reading.trait) as ApprovalLayout;
    const isNamed = columnFor(table, ['id']) !== null;
    const rules = matrix === null ? null : matrixRules(matrix, reading);
    if (rules === null) return undefined;
    return (draft, { row }) => rules(draft, row).map((rule) => (isNamed ? rule : { ...rule, name: nameOf(rule) }));
  },
});

/** What a rule without a name of its own asks for: `SMB, < 50,000`. */
function nameOf({ conditions, lane, approvers, name }: Draft<ApprovalRule>): string {
  const asked = conditions.flatMap(({ condition, text }) => (condition.is === 'any' || text === '' ? [] : [text]));
  const whole = asked.join(', ');
  if (whole === '') return lane ?? approvers?.text ?? name;
  return whole.length > 80 ? `${whole.slice(0, 79)}…` : whole;
}

function isDash(text: string | undefined): boolean {
  return text !== undefined && /^[-–—]+$/.test(text.trim());
}

/** A dash where the lane leaves it to those who do the work: nobody approves. */
function leaveToNobody(draft: Draft<ApprovalRule>): void {
  const { approvers = '', ...unread } = draft.unread;
  draft.approvers = { text: approvers, names: [], nature: 'placeholder' };
  draft.unread = unread;
}
