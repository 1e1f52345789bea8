import type { HitPolicy } from '../../../plan/approvals.ts';
import type { Table, TableColumn } from '../../../plan/table.ts';
import type { Row, Workbook } from '../../../sheet/workbook.ts';
import { sheetNamed } from '../../../sheet/workbook.ts';
import { fold } from '../../lexicon/fold.ts';
import { isLogic } from '../../values/stated-condition.ts';
import type { ApprovalMatrix } from './approval-matrix.ts';
import { approvalMatrix } from './approval-matrix.ts';
import type { ConditionColumn, HeadedColumn } from './condition-column.ts';
import { conditionColumn, headedColumnOf } from './condition-column.ts';
import { columnFor, SURE_ENOUGH } from '../fields/fields.ts';
import { groupsIn } from './grouped-conditions.ts';
import { hitPolicyIn } from './hit-policy.ts';
import type { StatedField } from './stated-fields.ts';
import { statedFields } from './stated-fields.ts';
import { textsNear } from '../fields/texts-near.ts';

/** What all rows of an approval table say together: its fields, how their columns are written, how its rows are read. Plain data. */
export interface ApprovalLayout {
  readonly conditions: readonly ConditionColumn[];
  /** Fields that cells under “If” and “And” name themselves, what is asked by row of the sheet. */
  readonly stated: readonly StatedField[];
  readonly matrix: ApprovalMatrix | null;
  /** Texts of the first condition by row, where blank cells stand in the group of a row above. */
  readonly groups: Readonly<Record<number, string>>;
  readonly hitPolicy: HitPolicy | null;
}

/** Reads the layout of an approval table. `fiscalYearStart` is a month, 1–12. */
export function approvalLayout(
  table: Table,
  lines: readonly Row[],
  workbook: Workbook,
  fiscalYearStart: number,
): ApprovalLayout {
  const sheet = sheetNamed(workbook, table.sheet);
  const near = sheet === null ? [] : textsNear(table, sheet);
  const ranked = columnFor(table, ['priority']) !== null;
  const matrix = approvalMatrix(table, lines, workbook, near, fiscalYearStart);
  const headed = headedOf(table, matrix);
  const logic = headed.filter(({ header }) => isLogic(header.name));
  const stated = statedFields(logic, lines, workbook, fiscalYearStart);
  const own = stated === null ? headed : headed.filter((one) => !logic.includes(one));
  const conditions = pairsOf(own).map((pair) => conditionColumn(pair, lines, workbook, fiscalYearStart));
  const groups = Object.entries(groupsIn(conditions, lines, workbook) ?? {});
  const byRow = (texts: readonly (readonly [string, string])[]): Readonly<Record<number, string>> =>
    Object.fromEntries(texts.map(([at, text]) => [table.bodyRows[Number(at)] ?? at, text]));
  return {
    conditions,
    stated: (stated ?? []).map(({ column, asked }) => ({ column, asked: byRow(Object.entries(asked)) })),
    matrix,
    groups: byRow(groups),
    hitPolicy: hitPolicyIn(near) ?? (ranked ? 'priority' : null),
  };
}

/** Columns of conditions with what their headers say, in the order of the sheet. */
function headedOf(table: Table, matrix: ApprovalMatrix | null): readonly HeadedColumn[] {
  const front = matrix?.is === 'bands' ? matrix.rows : null;
  return conditionsOf(table, matrix).map(({ column, header }) => headedColumnOf(column, front ?? header));
}

/** Those that hold the two ends of one field together. */
function pairsOf(headed: readonly HeadedColumn[]): readonly (readonly HeadedColumn[])[] {
  const pairs: (readonly HeadedColumn[])[] = [];
  const taken = new Set<HeadedColumn>();
  for (const one of headed) {
    if (taken.has(one)) continue;
    const other = headed.find((candidate) => candidate !== one && !taken.has(candidate) && arePair(one, candidate));
    taken.add(one);
    if (other !== undefined) taken.add(other);
    pairs.push(other === undefined ? [one] : [one, other]);
  }
  return pairs;
}

/** Columns that each ask something. What names the rows of a matrix is what its approvers approve. */
function conditionsOf(table: Table, matrix: ApprovalMatrix | null): readonly TableColumn[] {
  const across = new Set(matrix?.across.map(({ column }) => column));
  const isOpen = ({ column, confidence, period }: TableColumn): boolean =>
    confidence >= SURE_ENOUGH && period === null && !across.has(column);
  const own = table.columns.filter((column) => column.meaning === 'condition' && isOpen(column));
  return own.length > 0 || matrix === null
    ? own
    : table.columns.filter((column) => column.meaning === 'title' && isOpen(column));
}

/** `Amount from` and `Amount to`: the same name, one end each. Ends without a name stand side by side. */
function arePair({ column, header }: HeadedColumn, other: HeadedColumn): boolean {
  if (header.compare === null || other.header.compare === null) return false;
  if (header.compare.charAt(0) === other.header.compare.charAt(0)) return false;
  if (fold(header.name) !== fold(other.header.name))
    return (header.name === '' || other.header.name === '') && other.column === column + 1;
  return header.name !== '' || Math.abs(other.column - column) === 1;
}
