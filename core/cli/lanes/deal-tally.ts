import type { LaneAnswer } from '../../governance/approvals/lane-answer.ts';
import type { UnknownWhy } from '../../governance/approvals/record.ts';
import type { ToldDeal } from './lanes-records.ts';
import type { TableLane } from '../../governance/approvals/approval-table.ts';

/** How the records of an export fared together. */
export interface DealSummary {
  readonly records: number;
  /** By lane, in the order of the table; lanes without a record with 0. */
  readonly lanes: readonly { readonly lane: string; readonly count: number }[];
  readonly undecided: number;
  readonly uncovered: number;
  readonly conflicts: number;
  /** Fields whose value was not known where it was looked for, and of how many records. */
  readonly unknown: readonly {
    readonly field: string;
    readonly why: UnknownWhy;
    readonly count: number;
    readonly row: number;
  }[];
}

/** Counts records as they are told. */
export interface DealTally {
  readonly add: (told: ToldDeal) => void;
  readonly summary: () => DealSummary;
}

/** A count that begins at nothing, for a table with these lanes. */
export function dealTally(lanes: readonly TableLane[], laneText: (lane: TableLane) => string): DealTally {
  const counts = new Map(lanes.map((lane) => [lane.key, { lane: laneText(lane), count: 0 }]));
  const states: Record<LaneAnswer['is'], number> = { decided: 0, undecided: 0, uncovered: 0, conflict: 0 };
  const unknown = new Map<string, { field: string; why: UnknownWhy; count: number; row: number }>();
  return {
    add({ answer, row }) {
      states[answer.is] += 1;
      if (answer.is === 'decided') counts.get(answer.lane.key)!.count += 1;
      const missing = answer.is === 'decided' ? answer.immaterial : answer.is === 'undecided' ? answer.missing : [];
      for (const { field, why } of missing) {
        const key = `${field.name}\n${why}`;
        const known = unknown.get(key);
        if (known === undefined) unknown.set(key, { field: field.name, why, count: 1, row });
        else known.count += 1;
      }
    },
    summary: () => ({
      records: states.decided + states.undecided + states.uncovered + states.conflict,
      lanes: [...counts.values()],
      undecided: states.undecided,
      uncovered: states.uncovered,
      conflicts: states.conflict,
      unknown: [...unknown.values()],
    }),
  };
}
