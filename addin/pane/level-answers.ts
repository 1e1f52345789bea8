import type { DateEdits } from '../../core/capacity/levelling/date-edits.ts';
import type { LevelFinish, LevelledPlan, Span } from '../../core/capacity/levelling/levelled-plan.ts';
import type { CapacityOf } from '../../core/capacity/ledger/ledger.ts';

/** What a move waits for; works by their positions in `ScheduleAnswer.works` of the same revision. */
export type MovedBecause =
  | {
      readonly by: 'capacity';
      readonly of: CapacityOf;
      readonly name: string;
      readonly span: Span;
      readonly holds: readonly number[];
    }
  | { readonly by: 'work'; readonly work: number };

/** A piece of work that starts later so that its people have time for it; `days` are working days. */
export interface MovedWork {
  readonly work: number;
  readonly from: Span;
  readonly to: Span;
  readonly days: number;
  readonly because: MovedBecause | null;
}

export interface BrokenDate {
  readonly work: number;
  readonly kind: LevelledPlan['breaches'][number]['kind'];
  readonly days: number;
  /** What makes it late; null: itself. */
  readonly waitsFor: number | null;
}

/** Dates at which nobody is asked for more than they can do, and what writing them changes. */
export interface LevelAnswer extends Pick<LevelledPlan, 'unstated' | 'isStaffed' | 'isProved' | 'schedules'> {
  readonly revision: number;
  /** The longest first. */
  readonly moves: readonly MovedWork[];
  readonly breaches: readonly BrokenDate[];
  readonly stays: readonly { readonly work: number; readonly why: LevelledPlan['stays'][number]['why'] }[];
  readonly tooMuch: readonly {
    readonly work: number;
    readonly name: string;
    readonly asked: number;
    readonly most: number;
  }[];
  readonly unplaced: readonly number[];
  /** How many tasks count with all the time of their owners, and how much open work has nobody known. */
  readonly assumed: number;
  readonly nobody: number;
  readonly finish: LevelFinish | null;
  readonly written: Pick<DateEdits, 'edits' | 'formulas' | 'both'> & { readonly undated: readonly number[] };
}
