import type { Day } from '../../calendar/day.ts';
import type { WorkingCalendar } from '../../calendar/working-days.ts';
import { onceFor } from '../../plan/once-for.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Settings } from '../../plan/settings.ts';

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

/** A common full-time day, where the settings of the rule on people’s own time do not say otherwise. */
const HOURS_PER_DAY = 8;

/** Hours of a working day, as the rule on people’s own time has it. */
export function hoursPerDay({ params }: Pick<Settings, 'params'>): number {
  return params['over-allocated-person']?.['hoursPerDay'] ?? HOURS_PER_DAY;
}

/** What a plan is counted with under its settings. */
export function ledgerOptions(plan: Plan, settings: Settings, today: Day): LedgerOptions {
  return {
    today,
    calendar: calendarOf(plan)(settings),
    hoursPerDay: hoursPerDay(settings),
    fiscalYearStart: settings.fiscalYearStart,
  };
}

const calendarOf = onceFor((plan: Plan) =>
  onceFor(({ workingWeekdays, holidays }: Settings): WorkingCalendar => ({
    weekdays: workingWeekdays,
    holidays: new Set([...plan.holidays, ...holidays]),
  })),
);
