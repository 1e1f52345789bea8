import type { Day } from '../calendar/day.ts';
import { addDays } from '../calendar/day.ts';
import { addWorkingDays } from '../calendar/working-days.ts';
import type { ApprovalRow, AskedDeal } from './approvals.ts';
import { makeApprovals } from './approvals.ts';
import type { SampleCalendar } from './calendar.ts';
import { workingDayUpTo } from './calendar.ts';
import type { Random } from './random.ts';

/** One deal that asked for an approval. */
export interface DealRow extends AskedDeal {
  readonly id: string;
  readonly lane: string;
  readonly approver: string;
  readonly submitted: Day;
  readonly decided: Day;
  readonly outcome: 'Approved' | 'Approved with changes' | 'Rejected';
}

/** How long each approver takes in the middle, in working days, and the share of deals they reject; they change as many. */
const HABITS: Readonly<Record<string, { readonly wait: number; readonly refused: number }>> = {
  'Patrick Doyle': { wait: 1, refused: 0.05 },
  'Victoria Chen': { wait: 3, refused: 0.1 },
  'Ingrid Solheim': { wait: 5, refused: 0.2 },
  'Marcus Adeyemi': { wait: 7, refused: 0.25 },
};

/** Smallest, usual and largest amount by segment. */
const SIZES = {
  'Small business': [8_000, 15_000, 60_000],
  'Mid-market': [8_000, 40_000, 140_000],
  Enterprise: [30_000, 90_000, 380_000],
} as const;

/**
 * The approval history of a year: who approved which deal by the approval table, and how long it waited. `yielding` is false
 * where the sales lead waves everything through.
 */
export function makeDeals(
  calendar: SampleCalendar,
  random: Random,
  yielding: boolean,
  count = 320,
): readonly DealRow[] {
  const rows = makeApprovals();
  return Array.from({ length: count }, (_, at) => {
    const asked = askedDeal(random, rows);
    const { lane, approver } = rowOf(asked, rows);
    const { wait, refused } = HABITS[approver] ?? { wait: 1, refused: 0 };
    const submitted = workingDayUpTo(addDays(calendar.today, -380 + Math.floor((at * 360) / count)), calendar);
    const chance = random.next() + (approver === 'Patrick Doyle' && !yielding ? 1 : 0);
    return {
      ...asked,
      id: `Deal ${1001 + at}`,
      lane,
      approver,
      submitted,
      decided: addWorkingDays(submitted, random.whole(0, wait * 2), calendar),
      outcome: chance < refused ? 'Rejected' : chance < refused * 2 ? 'Approved with changes' : 'Approved',
    };
  });
}

/** A deal that needs somebody’s approval. */
function askedDeal(random: Random, rows: readonly ApprovalRow[]): AskedDeal {
  const segment = random.pick(['Small business', 'Mid-market', 'Mid-market', 'Enterprise'] as const);
  const [least, usual, most] = SIZES[segment];
  const size = usual * Math.exp(0.6 * random.normal());
  const amount = Math.round(Math.min(most, Math.max(least, size)) / 100) * 100;
  const wished = Math.round(Math.min(0.42, Math.max(0.02, 0.2 + 0.06 * random.normal())) * 100) / 100;
  const isFree = rowOf({ segment, amount, discount: wished }, rows).lane === 'Autonomy';
  return { segment, amount, discount: isFree ? random.whole(16, 22) / 100 : wished };
}

function rowOf(deal: AskedDeal, rows: readonly ApprovalRow[]): ApprovalRow {
  const found = rows.find((row) => row.takes(deal));
  if (found === undefined) throw new Error('No row takes a deal of the sample.');
  return found;
}
