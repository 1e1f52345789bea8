import type { ApprovalRule } from '../../../plan/approvals.ts';
import type { Lane } from '../../../plan/governance.ts';
import type { People } from '../../../plan/people.ts';
import type { Row } from '../../../sheet/workbook.ts';
import { saysNobody } from '../../values/approvers.ts';
import { readLane } from '../../values/lane.ts';
import { APPROVERS, DEPUTIES_BESIDE } from './approval-readers.ts';
import type { Draft, TableReading } from '../fields/entity-kind.ts';
import { SURE_ENOUGH } from '../fields/fields.ts';

/** The approvers of further columns: `Approver 1`, `Approver 2`. */
export function otherApprovers({ table, column, provenance }: TableReading): readonly ((row: Row) => People | null)[] {
  return table.columns
    .filter(
      (one) => one.meaning === 'approver' && one.confidence >= SURE_ENOUGH && one.column !== provenance['approvers'],
    )
    .map((one) => column(one.column, APPROVERS, one.header));
}

/** Who stands in where the approver’s own cell says so. */
export function deputiesBeside({ column, provenance }: TableReading): (row: Row) => People | null {
  const at = provenance['approvers'];
  return at === undefined ? () => null : column(at, DEPUTIES_BESIDE);
}

/** All people of several cells as those of one. */
export function together(all: readonly People[]): People {
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
export function authorityOf({ lane, approvers }: Draft<ApprovalRule>): Lane | null {
  const said = lane === null || lane === undefined ? null : (readLane(lane) ?? (saysNobody(lane) ? 'autonomy' : null));
  return said ?? (approvers !== null && approvers !== undefined && approvers.names.length === 0 ? 'autonomy' : null);
}
