import type { ApprovalField, ApprovalRule, RuleCondition } from '../../plan/approvals.ts';
import type { Lane } from '../../plan/governance.ts';
import type { People } from '../../plan/people.ts';
import type { Row } from '../../sheet/workbook.ts';
import { saysNobody } from '../values/approvers.ts';
import { readLane } from '../values/lane.ts';
import type { ApprovalLayout } from './approval-layout.ts';
import { approvalLayout } from './approval-layout.ts';
import { APPROVERS, DEPUTIES_BESIDE, WAIT } from './approval-readers.ts';
import { conditionCell } from './condition-cell.ts';
import type { Draft, TableReading } from './entity-kind.ts';
import { entityKind } from './entity-kind.ts';
import { columnFor, from, SURE_ENOUGH } from './fields.ts';
import { PEOPLE, NUMBER, TEXT } from './readers.ts';
import { conditionReader } from './read-condition.ts';

/** Rules of approval tables: what a deal must be like, which lane it then is in, who approves it. */
export const APPROVALS = entityKind<ApprovalRule>({
  collection: 'approvalRules',
  copy: (blank) => ({ ...blank }),
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
  trait: (table, lines, workbook) => JSON.stringify(approvalLayout(table, lines, workbook, 1)),
  finish(table, reading) {
    const layout = JSON.parse(reading.trait) as ApprovalLayout;
    const conditions = layout.conditions.map((column) => conditionIn(column, reading));
    const more = otherApprovers(reading);
    const deputies = deputiesBeside(reading);
    const isNamed = columnFor(table, ['title', 'id']) !== null;
    return (draft, line) => {
      draft.conditions = conditions.map((read) => read(line.row));
      draft.hitPolicy = layout.hitPolicy;
      const approvers = [draft.approvers, ...more.map((read) => read(line.row))].filter(
        (one) => one !== null && one !== undefined,
      );
      if (approvers.length > 0) draft.approvers = together(approvers);
      if (draft.deputies === null || draft.deputies === undefined)
        draft.deputies = deputies(line.row) ?? draft.deputies;
      draft.authority = authorityOf(draft);
      if (!isNamed) draft.name = nameOf(draft);
    };
  },
});

function conditionIn(column: ApprovalLayout['conditions'][number], reading: TableReading): (row: Row) => RuleCondition {
  const read = conditionReader(column);
  const field = oneField(reading.table.id, column.field);
  const known = new Map<string, RuleCondition>();
  const [first] = column.columns;
  return (row) => {
    const cells = column.columns.map((one) => conditionCell(row, one.column, reading.workbook));
    const key = cells.map(({ text, value }) => `${value === null ? '' : '#'}${text}`).join('\n');
    const earlier = known.get(key);
    if (earlier !== undefined) return earlier;
    const texts = cells.map(({ text }) => text);
    const text = texts.every((one) => one === '') ? '' : texts.map((one) => (one === '' ? '…' : one)).join(' – ');
    const condition = { field, text, condition: read(cells), column: first?.column ?? 0 };
    known.set(key, condition);
    return condition;
  };
}

/** One object for equal fields of a table, also when its rows are read again. */
function oneField(table: string, field: ApprovalField): ApprovalField {
  const key = JSON.stringify([table, field]);
  const known = FIELDS.get(key);
  if (known !== undefined) return known;
  if (FIELDS.size >= MOST_FIELDS) FIELDS.clear();
  FIELDS.set(key, field);
  return field;
}

const FIELDS = new Map<string, ApprovalField>();
const MOST_FIELDS = 2_000;

/** The approvers of further columns: `Approver 1`, `Approver 2`. */
function otherApprovers({ table, column, provenance }: TableReading): readonly ((row: Row) => People | null)[] {
  return table.columns
    .filter(
      (one) => one.meaning === 'approver' && one.confidence >= SURE_ENOUGH && one.column !== provenance['approvers'],
    )
    .map((one) => column(one.column, APPROVERS, one.header));
}

function deputiesBeside({ column, provenance }: TableReading): (row: Row) => People | null {
  const at = provenance['approvers'];
  return at === undefined ? () => null : column(at, DEPUTIES_BESIDE);
}

function together(all: readonly People[]): People {
  const named = all.filter(({ names }) => names.length > 0);
  const [only, ...others] = named.length === 0 ? all : named;
  if (only === undefined || others.length === 0) return only ?? { text: '', names: [], nature: 'placeholder' };
  const names = [...new Set(named.flatMap((one) => one.names))];
  return {
    text: named.map(({ text }) => text).join(', '),
    names,
    nature: names.length > 1 ? 'several' : only.nature,
  };
}

/** Autonomy where nobody has to approve, else the lane that the words name. */
function authorityOf({ lane, approvers }: Draft<ApprovalRule>): Lane | null {
  const said = lane === null || lane === undefined ? null : (readLane(lane) ?? (saysNobody(lane) ? 'autonomy' : null));
  return said ?? (approvers !== null && approvers !== undefined && approvers.names.length === 0 ? 'autonomy' : null);
}

/** What a rule without a name of its own asks for: `SMB, < 50,000`. */
function nameOf({ conditions, lane, name }: Draft<ApprovalRule>): string {
  const asked = conditions.flatMap(({ condition, text }) => (condition.is === 'any' || text === '' ? [] : [text]));
  const whole = asked.join(', ');
  if (whole === '') return lane ?? name;
  return whole.length > 80 ? `${whole.slice(0, 79)}…` : whole;
}
