import type { Day } from '../../calendar/day.ts';
import type { DatedWork } from '../../schedule/activity.ts';
import type { Need } from '../ledger/ledger.ts';
import type { Staying } from './level-units.ts';

/** First and last day of a piece of work. */
export interface Span {
  readonly start: Day;
  readonly finish: Day;
}

/**
 * What a piece of work waits for: somebody who has no time for it from a day to another, because of what else they do then
 * (none: they are not there, or give their time to what is not scheduled); or other work.
 */
export type MoveCause =
  | { readonly by: 'capacity'; readonly need: Need; readonly name: string; readonly span: Span; readonly holds: Works }
  | { readonly by: 'work'; readonly work: DatedWork };

type Works = readonly DatedWork[];

/** A piece of work that starts later than its links and dates ask for, because somebody has no time sooner. */
export interface LevelMove {
  readonly work: DatedWork;
  readonly from: Span;
  readonly to: Span;
  /** Working days. */
  readonly days: number;
  readonly because: MoveCause | null;
}

/** A date that does not hold once people are given no more than they can do. */
export interface LevelBreach {
  readonly work: DatedWork;
  readonly kind: 'commitment' | 'fixed' | 'deadline' | 'stated';
  /** Working days too late: of the work itself, or of `waitsFor`, without which it cannot begin or end. */
  readonly days: number;
  readonly waitsFor: DatedWork | null;
}

/** When the last open work is over. */
export interface LevelFinish {
  /** As links and dates alone say. */
  readonly before: Day;
  readonly after: Day;
  /** Proved: with these people nothing is over before this day. */
  readonly soonest: Day;
  /** Working days from `soonest` to `after`. */
  readonly gap: number;
}

/** A plan’s dates with everybody given no more than they can do. */
export interface LevelledPlan {
  /** The longest first. */
  readonly moves: readonly LevelMove[];
  /** Open work that may not move, and why. */
  readonly stays: readonly { readonly work: DatedWork; readonly why: Exclude<Staying, 'done'> }[];
  readonly breaches: readonly LevelBreach[];
  /** Work that alone takes more of somebody than there is, in full-time people. */
  readonly tooMuch: readonly {
    readonly work: DatedWork;
    readonly name: string;
    readonly asked: number;
    readonly most: number;
  }[];
  /** Work that finds no time of its people as far as they are known; its dates are left as they are. */
  readonly unplaced: Works;
  /** Tasks that count with all the time of their owners, because nothing says how much they take. */
  readonly assumed: Works;
  /** People of whom nothing says how much time they have; they count as full-time. */
  readonly unstated: readonly string[];
  /** Open work of which nothing says who does it; it only follows what it waits for. */
  readonly nobody: Works;
  /** False: nothing says who does any of the work, so that nobody can have too little time. */
  readonly isStaffed: boolean;
  /** Null where no open work has dates, or some finds no place. */
  readonly finish: LevelFinish | null;
  readonly schedules: number;
  /** Whether no dates with less lateness and delay exist. */
  readonly isProved: boolean;
}
