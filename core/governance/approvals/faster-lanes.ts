import type { ApprovalTable } from './approval-table.ts';
import type { FasterLane } from './faster-lane.ts';
import type { LaneAnswer } from './lane-answer.ts';
import type { ApprovalRecord } from './record.ts';

/** The faster lanes that a record reaches by the smallest change of one field, else of two; nearest lane first. */
export function fasterLanes(
  _table: ApprovalTable,
  _record: ApprovalRecord,
  _answer: LaneAnswer,
): readonly FasterLane[] {
  return [];
}
