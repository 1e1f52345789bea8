import type { Day } from '../../calendar/day.ts';
import type { Plan } from '../../plan/plan.ts';
import type { CellEdit } from '../../sheet/cell-edit.ts';
import type { Workbook } from '../../sheet/workbook.ts';

/** What an answer is written with. */
export interface Writing {
  readonly plan: Plan;
  readonly workbook: Workbook;
  readonly today: Day;
  readonly language: 'en' | 'de';
}

/** What could not be written, and of whom. */
export interface NotWritten {
  readonly what:
    /** The table has no column for it, or the cell is drawn, not typed. */
    | 'no-start'
    | 'no-end'
    | 'no-status'
    | 'no-displaces'
    /** A request that was typed has no table of requests to stand in, no column for how much it asks, or no free row. */
    | 'no-request-table'
    | 'no-request-amount'
    | 'no-request-row'
    /** A formula stands there: what it counts from has to be changed. */
    | 'formula'
    /** There is no change log, or no free row below it. */
    | 'no-change-log'
    /** Amounts would go to periods that the table has no columns for. */
    | 'no-period';
  readonly name: string;
}

/** The cells that make a plan what an answer says; nothing is written by it. */
export interface AnswerEdits {
  readonly edits: readonly CellEdit[];
  readonly notWritten: readonly NotWritten[];
}
