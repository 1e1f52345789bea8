import type { Day } from '../../calendar/day.ts';
import type { WorkingCalendar } from '../../calendar/working-days.ts';

/** What a ledger is counted with, besides the plan. */
export interface LedgerOptions {
  readonly today: Day;
  readonly calendar: WorkingCalendar;
  readonly hoursPerDay: number;
  /** Month the fiscal year starts in, 1–12; quarters are those of that year. */
  readonly fiscalYearStart: number;
  /** The periods reach at least to this day; null where the plan alone says how far. */
  readonly until?: Day | null;
}
