import type { Plan } from '../plan/plan.ts';
import type { LedgerReading } from '../capacity/ledger/ledger-of.ts';
import { readLedger } from '../capacity/ledger/ledger-of.ts';
import type { Context } from './rule.ts';

/** Common full-time day; the same that the rule on people's own time starts from. */
const HOURS_PER_DAY = 8;

/** The ledger of the plan as it lies ahead, computed once for all rules. */
export function planLedger(plan: Plan, { today, calendar, settings }: Context): LedgerReading {
  return readLedger(plan, {
    today,
    calendar,
    hoursPerDay: HOURS_PER_DAY,
    fiscalYearStart: settings.fiscalYearStart,
  });
}
