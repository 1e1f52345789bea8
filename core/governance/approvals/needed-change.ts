import type { Span } from '../../plan/approvals.ts';
import type { ApprovalTable, TableLane } from './approval-table.ts';
import type { Axis } from './axis.ts';
import { firstBit } from './bits.ts';
import type { NeededChange } from './faster-lane.ts';
import { gridOf } from './grid.ts';
import { laneOf } from './lane-of-record.ts';
import type { Move } from './moves.ts';
import type { Place } from './prospect.ts';
import { prospectOf } from './prospect.ts';
import type { ApprovalRecord } from './record.ts';
import { NOT_GIVEN } from './record.ts';

interface Reached {
  readonly table: ApprovalTable;
  readonly record: ApprovalRecord;
  /** With all changes made. */
  readonly reached: Place;
  readonly move: Move;
  readonly lane: TableLane;
}

/** What one change means for its field: the nearest value, and how far beyond it the lane stays the same. */
export function changeOf({ table, record, reached, move, lane }: Reached): NeededChange {
  const { axis } = gridOf(table).columns[move.column]!;
  const { field, money, classes } = axis;
  const from = record.get(field.name) ?? NOT_GIVEN;
  const own = classes[move.to]!;
  const change = { field, from, to: move.value, currency: money.currency };
  if (own.is !== 'span') return { ...change, span: null };
  const isSame = (at: number): boolean => {
    const { rows, always } = prospectOf(table, reached.with(move.column, at));
    return always === 'decided' && laneOf(table, table.rules[firstBit(rows)]!) === lane;
  };
  const [low, high] = [endOf(axis, move.to, -1, isSame), endOf(axis, move.to, 1, isSame)];
  const span: Span = {
    low: low?.low ?? null,
    isLowIn: low?.isLowIn ?? false,
    high: high?.high ?? null,
    isHighIn: high?.isHighIn ?? false,
  };
  return { ...change, span };
}

/** The last stretch on one side up to which it stays the same; null where it does to the end of what there can be. */
function endOf({ classes }: Axis, from: number, by: 1 | -1, isSame: (at: number) => boolean): Span | null {
  let last = from;
  for (let at = from + by; ; at += by) {
    const next = classes[at];
    if (next?.is !== 'span' || next.part === 'outside') break;
    if (next.part === 'void') continue;
    const own = classes[last]!;
    if (!isSame(at)) return own.is === 'span' ? own.span : null;
    last = at;
  }
  return null;
}
