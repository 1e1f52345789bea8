import type { Day } from '../../calendar/day.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Directory } from '../ledger/directory.ts';
import type { LedgerOptions } from '../ledger/options.ts';

/** What was taken for granted in reading a request; `word` is what was written, `as` how it was understood. */
export interface RequestAssumption {
  readonly what:
    /** No year was written. */
    | 'year'
    /** No start was written: the next month. */
    | 'start'
    /** No end was written: as far as the plan looks. */
    | 'end'
    /** A slip of the keyboard. */
    | 'spelling'
    /** Several skills, roles or teams are called so: any of them will do. */
    | 'any-of'
    /** Nobody in the plan has it; `as` is what comes nearest, or empty. */
    | 'nobody-has'
    /** Heads count as full-time people. */
    | 'full-time';
  readonly word: string;
  readonly as: string;
}

/** What a request is read against. */
export interface RequestContext {
  readonly plan: Plan;
  readonly directory: Directory;
  readonly options: LedgerOptions;
  /** The last day the plan looks at. */
  readonly last: Day;
}
