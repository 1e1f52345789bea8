import type { Day } from '../calendar/day.ts';
import { addDays } from '../calendar/day.ts';
import { addWorkingDays } from '../calendar/working-days.ts';
import type { SampleCalendar } from './calendar.ts';
import { workingDayUpTo } from './calendar.ts';
import type { Random } from './random.ts';

/** One deal that asked for an approval, or needed none. */
export interface DealRow {
  readonly id: string;
  readonly segment: string;
  /** Euros. */
  readonly amount: number;
  readonly discount: number;
  readonly lane: string;
  readonly approver: string;
  readonly submitted: Day;
  readonly decided: Day;
  readonly outcome: 'Approved' | 'Approved with changes' | 'Rejected';
}

const LANES = [
  { upTo: 0.15, lane: 'Autonomy', approver: 'None', wait: 0, refused: 0 },
  { upTo: 0.25, lane: 'Guardrail', approver: 'Victoria Chen', wait: 4, refused: 0.04 },
  { upTo: 1, lane: 'Commitment', approver: 'Marcus Adeyemi', wait: 9, refused: 0.3 },
] as const;

/** The approval history of a year: who approved which deal, and how long it waited. */
export function makeDeals(calendar: SampleCalendar, random: Random, count = 320): readonly DealRow[] {
  return Array.from({ length: count }, (_, at) => {
    const discount = Math.round(Math.min(0.45, Math.max(0, 0.14 + 0.08 * random.normal())) * 100) / 100;
    const { lane, approver, wait, refused } = LANES.find(({ upTo }) => discount <= upTo) ?? LANES[2];
    const submitted = workingDayUpTo(addDays(calendar.today, -380 + Math.floor((at * 360) / count)), calendar);
    const chance = random.next();
    return {
      id: `Deal ${1001 + at}`,
      segment: random.pick(['Small business', 'Mid-market', 'Mid-market', 'Enterprise']),
      amount: Math.round(Math.exp(9.6 + 0.9 * random.normal()) / 100) * 100,
      discount,
      lane,
      approver,
      submitted,
      decided: addWorkingDays(submitted, random.whole(0, wait * 2), calendar),
      outcome: chance < refused ? 'Rejected' : chance < refused * 2 ? 'Approved with changes' : 'Approved',
    };
  });
}
