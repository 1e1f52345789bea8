import type { Day } from '../../calendar/day.ts';
import { addDays } from '../../calendar/day.ts';
import { workingDaysBetween } from '../../calendar/working-days.ts';
import type { AmountUnit } from '../../plan/resources.ts';
import { monthsIn } from '../ledger/amount.ts';
import type { LedgerOptions } from '../ledger/options.ts';
import type { AddedDemand } from './question.ts';

/** An amount as a column in that unit states it; in a unit that does not convert as words that can be read in one way only: `2 FTE`. */
export function amountInUnit(
  { amount, kind }: Pick<AddedDemand, 'amount' | 'kind'>,
  unit: AmountUnit,
  { from, to }: { readonly from: Day; readonly to: Day },
  { calendar, hoursPerDay }: Pick<LedgerOptions, 'calendar' | 'hoursPerDay'>,
): number | string {
  const length = Math.max(1, workingDaysBetween(addDays(from, -1), to, calendar));
  const [rate, days] = kind === 'fte' ? [amount, amount * length] : [amount / length, amount];
  switch (unit) {
    case 'share':
    case 'fte':
      return rounded(rate);
    case 'months':
      return rounded(rate * monthsIn(from, to));
    case 'weeks':
      return rounded(days / calendar.weekdays.length);
    case 'days':
      return rounded(days);
    case 'hours':
      return rounded(days * hoursPerDay);
    case 'points':
    case 'unknown':
      return kind === 'fte' ? `${rounded(amount)} FTE` : `${rounded(amount)} days`;
  }
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
