import type { JSX } from 'preact';
import { usePlanPane } from '../model/plan-pane-context.ts';
import type { AllWords } from '../words/english/plan-views.ts';
import type { LaneOutline } from './approvals-answers.ts';
import { LaneShape } from './lane-mark.tsx';

interface TableLaneProps {
  readonly lanes: readonly LaneOutline[];
  readonly at: number;
}

/** A lane of an approval table: the shape of its authority, its place among them where none is said, and what it is called. */
export function TableLaneMark({ lanes, at }: TableLaneProps): JSX.Element | null {
  const { words } = usePlanPane();
  const lane = lanes[at];
  return lane === undefined ? null : (
    <span class="lane">
      <TableLaneShape lanes={lanes} at={at} />
      <span class="lane-word">{laneName(lane, words)}</span>
    </span>
  );
}

export function TableLaneShape({ lanes, at }: TableLaneProps): JSX.Element | null {
  const lane = lanes[at];
  if (lane === undefined) return null;
  if (lane.authority !== null) return <LaneShape lane={lane.authority} />;
  return <span class="lane-number" data-at={at + 1} aria-hidden="true" />;
}

/** What a table calls a lane; where it calls it nothing, that nobody has to approve. */
export function laneName({ name, needsNobody }: LaneOutline, { approvals }: AllWords): string {
  return name ?? (needsNobody ? approvals.nobody : approvals.unnamedLane);
}

/** How a place of this lane is filled. */
export function laneFill(lanes: readonly LaneOutline[], at: number): string {
  const authority = lanes[at]?.authority ?? null;
  return authority === null ? `tint-rank-${Math.min(4, at)}` : `tint-${authority}`;
}
