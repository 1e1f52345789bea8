import type { HitPolicy } from '../../plan/approvals.ts';
import type { Table } from '../../plan/table.ts';
import type { Row, Workbook } from '../../sheet/workbook.ts';
import { sheetNamed } from '../../sheet/workbook.ts';
import { readConditionHeader } from '../values/condition-header.ts';
import { fold } from '../values/fold.ts';
import type { ConditionColumn, HeadedColumn } from './condition-column.ts';
import { conditionColumn } from './condition-column.ts';
import { columnFor, SURE_ENOUGH } from './fields.ts';
import { hitPolicyOf } from './hit-policy.ts';

/** What all rows of an approval table say together: its fields, how their columns are written, how its rows are read. Plain data. */
export interface ApprovalLayout {
  readonly conditions: readonly ConditionColumn[];
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
  const said = sheet === null ? null : hitPolicyOf(table, sheet);
  const ranked = columnFor(table, ['priority']) !== null;
  return {
    conditions: pairsOf(table).map((pair) => conditionColumn(pair, lines, workbook, fiscalYearStart)),
    hitPolicy: said ?? (ranked ? 'priority' : null),
  };
}

/** Columns of conditions in the order of the sheet; those that hold the two ends of one field together. */
function pairsOf({ columns }: Table): readonly (readonly HeadedColumn[])[] {
  const headed = columns
    .filter(
      ({ meaning, confidence, period }) => meaning === 'condition' && confidence >= SURE_ENOUGH && period === null,
    )
    .map((column) => ({ column, header: readConditionHeader(column.header) }));
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

/** `Amount from` and `Amount to`: the same name, one end each. Ends without a name stand side by side. */
function arePair({ column, header }: HeadedColumn, other: HeadedColumn): boolean {
  if (header.compare === null || other.header.compare === null) return false;
  if (header.compare.charAt(0) === other.header.compare.charAt(0)) return false;
  if (fold(header.name) !== fold(other.header.name))
    return (header.name === '' || other.header.name === '') && other.column.column === column.column + 1;
  return header.name !== '' || Math.abs(other.column.column - column.column) === 1;
}
