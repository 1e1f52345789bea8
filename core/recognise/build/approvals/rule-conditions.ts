import type { ApprovalField, RuleCondition } from '../../../plan/approvals.ts';
import type { Row } from '../../../sheet/workbook.ts';
import { conditionCell } from './condition-cell.ts';
import type { ConditionColumn } from './condition-column.ts';
import type { TableReading } from '../fields/entity-kind.ts';
import { conditionReader } from './read-condition.ts';

/**
 * Prepares the reading of one condition of each row; equal cells give the same condition. `group` stands in for a blank cell
 * that belongs to the group of a row above.
 */
export function conditionIn(
  column: ConditionColumn,
  reading: TableReading,
): (row: Row, group?: string) => RuleCondition {
  const read = conditionReader(column);
  const field = oneField(reading.table.id, column.field);
  const known = new Map<string, RuleCondition>();
  const [first] = column.columns;
  return (row, group) => {
    const own = column.columns.map((one) => conditionCell(row, one.column, reading.workbook));
    const cells = group === undefined ? own : [{ text: group, value: null, isError: false }];
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
export function oneField(table: string, field: ApprovalField): ApprovalField {
  const key = JSON.stringify([table, field]);
  const known = FIELDS.get(key);
  if (known !== undefined) return known;
  if (FIELDS.size >= MOST_FIELDS) FIELDS.clear();
  FIELDS.set(key, field);
  return field;
}

const FIELDS = new Map<string, ApprovalField>();
const MOST_FIELDS = 2_000;
