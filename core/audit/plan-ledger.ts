import type { Day } from '../calendar/day.ts';
import type { WorkingCalendar } from '../calendar/working-days.ts';
import type { LedgerReading } from '../capacity/ledger/ledger-of.ts';
import { readLedger } from '../capacity/ledger/ledger-of.ts';
import { hoursPerDay } from '../capacity/ledger/options.ts';
import { onceFor } from '../plan/once-for.ts';
import type { Derive } from './reads.ts';
import type { Context } from './rule.ts';

/** The ledger of the plan as it lies ahead, computed once for all rules and for whoever shows it; a rule rests on it alone. */
export function planLedger(context: Pick<Context, 'of' | 'today' | 'calendar' | 'settings'>): LedgerReading {
  const { today, calendar, settings } = context;
  return context.of(ledgersOn(calendar)(today, hoursPerDay(settings), settings.fiscalYearStart));
}

/** By options the function that makes the ledger of any plan: the same one each time, so that an audit knows it again. */
const ledgersOn = onceFor((calendar: WorkingCalendar) => {
  const known = new Map<string, Derive<LedgerReading>>();
  return (today: Day, hours: number, fiscalYearStart: number): Derive<LedgerReading> => {
    const key = `${today} ${hours} ${fiscalYearStart}`;
    const derive =
      known.get(key) ?? ((plan) => readLedger(plan, { today, calendar, hoursPerDay: hours, fiscalYearStart }));
    known.set(key, derive);
    return derive;
  };
});
