import type { Day } from '../../calendar/day.ts';
import { addDays } from '../../calendar/day.ts';
import type { Period } from '../../calendar/period.ts';
import { fiscalPeriod, monthOf, weekOf } from '../../calendar/period.ts';
import { onceForShape } from '../../plan/once-for.ts';
import type { Allocation, Availability, BudgetLine, CapacityRequest } from '../../plan/resources.ts';
import { sameItems } from '../../plan/settled.ts';
import type { Initiative, Milestone } from '../../plan/work.ts';
import { isOpenWork, plannedEnd } from '../../plan/working-status.ts';
import type { LedgerOptions } from './options.ts';
import type { LedgerPlan } from './recalled.ts';
import type { Span, StatedSpan } from './stated-spans.ts';
import { spansIn } from './stated-spans.ts';

type Grain = 'week' | 'month' | 'quarter';

/** More periods than anybody looks at; dates far off are slips of the keyboard. */
const MOST_PERIODS = { week: 260, month: 120, quarter: 60 } as const;
/** How far ahead a plan without any dates is looked at. */
const AHEAD = { week: 84, month: 364, quarter: 728 } as const;

/**
 * The periods a plan is counted in: the finest that both its supply and its demand are stated in (weeks, months or
 * quarters; months where nothing is said, or only years), from the first to the last that anything is stated for.
 */
export function periodsOf(plan: LedgerPlan, options: LedgerOptions): readonly Period[] {
  const grain = grainOf(plan);
  const days = spansOf(plan).flat();
  const [first, stated] = bounds(days, grain, options.today);
  const last = (options.until ?? stated) > stated ? options.until! : stated;
  const periods: Period[] = [];
  let day = first;
  while (periods.length < MOST_PERIODS[grain]) {
    const period = periodAt(day, grain, options.fiscalYearStart);
    periods.push(period);
    if (period.end >= last) break;
    day = addDays(period.end, 1);
  }
  return periods;
}

/** What the periods of a plan rest on: the same objects as long as it says the same. */
export function statedIn(plan: LedgerPlan): readonly unknown[] {
  return [grainOf(plan), ...spansOf(plan)];
}

function grainOf(plan: LedgerPlan): Grain {
  const supply = finest(plan.availability);
  const demand = finestGiven(plan.allocations);
  const order: readonly Grain[] = ['week', 'month', 'quarter'];
  const rank = Math.max(supply === null ? -1 : order.indexOf(supply), demand === null ? -1 : order.indexOf(demand));
  return order[rank] ?? 'month';
}

const finest = onceForShape(
  (rows: readonly Availability[]) => finestOf(rows.map(({ period }) => period)),
  (one, other) => one.period?.unit === other.period?.unit,
);
const finestGiven = onceForShape(
  (rows: readonly Allocation[]) =>
    finestOf([...new Set(rows.map(({ periods }) => periods))].flat().map(({ period }) => period)),
  (one, other) =>
    one.periods === other.periods ||
    sameItems(
      one.periods.map(({ period }) => period?.unit),
      other.periods.map(({ period }) => period?.unit),
    ),
);

function finestOf(periods: readonly (Period | null)[]): Grain | null {
  let found: Grain | null = null;
  for (const period of periods) {
    if (period === null) continue;
    if (period.unit === 'day' || period.unit === 'week') return 'week';
    if (period.unit === 'quarter') found ??= 'quarter';
    else found = 'month';
  }
  return found;
}

/** By list of the plan, the spans it states. */
function spansOf(plan: LedgerPlan): readonly (readonly StatedSpan[])[] {
  const { availability, allocations, budget, requests, initiatives, milestones } = plan;
  return [
    daysOfAvailability(availability),
    daysOfAllocations(allocations),
    daysOfBudget(budget),
    daysOfRequests(requests),
    daysOfWork(initiatives),
    daysOfWork(milestones),
  ];
}

const daysOfAvailability = spansIn<Availability>(({ period }, say) => say(period?.start, period?.end));
const daysOfAllocations = spansIn<Allocation>(({ periods, start, end }, say) => {
  for (const { period } of periods) say(period?.start ?? start, period?.end ?? end);
});
const daysOfBudget = spansIn<BudgetLine>(({ parts, period }, say) => {
  say(period?.start, period?.end);
  for (const part of parts) say(part.period.start, part.period.end);
});
const daysOfRequests = spansIn<CapacityRequest>(({ start, end, demand }, say) => {
  say(start, end);
  for (const { period } of demand ?? []) say(period?.start, period?.end);
});
const daysOfWork = spansIn<Initiative | Milestone>((work, say) => {
  if (isOpenWork(work)) say(work.start, plannedEnd(work));
  for (const { period } of work.demand ?? []) say(period?.start, period?.end);
});

/** The day that half of what is stated begins by. */
function middleOf(spans: readonly StatedSpan[]): Day {
  const inOrder = spans.toSorted((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : 0));
  let left = spans.reduce((sum, { times }) => sum + times, 0) >> 1;
  const middle = inOrder.find(({ times }) => (left -= times) < 0);
  return (middle ?? inOrder[0]!).from;
}

/** First and last day worth looking at: around today where there is more than fits. */
function bounds(spans: readonly StatedSpan[], grain: Grain, today: Day): readonly [Day, Day] {
  if (spans.length === 0) return [today, addDays(today, AHEAD[grain])];
  const reach = Math.round((MOST_PERIODS[grain] * DAYS[grain]) / 2);
  const isNear = (centre: Day): ((span: Span) => boolean) => {
    const [floor, ceiling] = [addDays(centre, -reach), addDays(centre, reach)];
    return ({ from, to }) => to >= floor && from <= ceiling;
  };
  // A plan that lies wholly in another age is looked at where most of it lies.
  const isOfToday = spans.some(isNear(today));
  const centre = isOfToday ? today : middleOf(spans);
  const shown = spans.filter(isNear(centre));
  const [floor, ceiling] = [addDays(centre, -reach), addDays(centre, reach)];
  let [first, last] = [shown[0]!.from, shown[0]!.to];
  for (const { from, to } of shown) {
    if (from < first) first = from;
    if (to > last) last = to;
  }
  // Who is free is free from today on.
  const from = isOfToday && first > today ? today : first < floor ? floor : first;
  return [from, last > ceiling ? ceiling : last];
}

const DAYS = { week: 7, month: 30.4, quarter: 91.3 } as const;

function periodAt(day: Day, grain: Grain, fiscalYearStart: number): Period {
  if (grain === 'week') return weekOf(day);
  const month = monthOf(day);
  if (grain === 'month') return month;
  const offset = (Number(day.slice(5, 7)) - fiscalYearStart + 12) % 12;
  // A fiscal year is named by the calendar year it ends in.
  const startYear = Number(day.slice(0, 4)) - (Number(day.slice(5, 7)) < fiscalYearStart ? 1 : 0);
  const year = fiscalYearStart === 1 ? startYear : startYear + 1;
  return fiscalPeriod(year, fiscalYearStart, { quarter: Math.floor(offset / 3) + 1 }) ?? month;
}
