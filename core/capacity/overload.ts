import type { Day } from '../calendar/day.ts';
import type { WorkingCalendar } from '../calendar/working-days.ts';
import type { AllocationPart } from '../plan/allocation-parts.ts';
import { partOf } from '../plan/allocation-parts.ts';
import type { Plan } from '../plan/plan.ts';
import type { Allocation, AmountUnit } from '../plan/resources.ts';
import { allocationsByPerson } from './allocations-by-person.ts';
import type { SaidOfPerson, Supply } from './person-supply.ts';
import { supplyOf } from './person-supply.ts';
import { ALWAYS, stretchesOf, timeOf } from './stretches.ts';
import { sameItems } from '../plan/settled.ts';

/** A time in which a person has more to do than there is time. `from` and `to` are null where the plan gives no dates. */
export interface Overload {
  readonly from: Day | null;
  readonly to: Day | null;
  readonly total: number;
  readonly available: number;
  readonly unit: AmountUnit;
  readonly allocations: readonly AllocationPart[];
}

export interface PersonOverload {
  readonly person: string;
  readonly worst: Overload;
  /** In how many spans there is too much. */
  readonly periods: number;
}

export interface OverloadOptions {
  /** Spans that ended before it are history and left out. */
  readonly today: Day;
  readonly calendar: WorkingCalendar;
  readonly hoursPerDay: number;
}

type Span = Overload & { readonly from: Day; readonly to: Day };

/** What rounding of percentages may add up to. */
const SLACK = 0.005;
/** Of spans that are equal but for the rounding of sums the first is told. */
const EQUAL = 1e-9;

/** Everybody who is given more than is there, with the worst span of each, in the order of the plan. Sorting time. */
export function overloads(plan: Plan, options: OverloadOptions): readonly PersonOverload[] {
  const supply = supplyOf(plan);
  const found: PersonOverload[] = [];
  for (const [person, allocations] of allocationsByPerson(plan.allocations)) {
    const overload = overloadOf(person, allocations, supply, options);
    if (overload !== null) found.push(overload);
  }
  return found;
}

/** What was last told of a person, by their list: an edit concerns one person, and all others stay as they are. */
const TOLD = new WeakMap<
  readonly Allocation[],
  OverloadOptions & {
    readonly said: SaidOfPerson;
    readonly overload: PersonOverload | null;
  }
>();

function overloadOf(
  person: string,
  allocations: readonly Allocation[],
  supply: Supply,
  { today, calendar, hoursPerDay }: OverloadOptions,
): PersonOverload | null {
  const told = TOLD.get(allocations);
  const said = supply.said(person);
  const holds =
    told !== undefined &&
    told.said.share === said.share &&
    sameItems(told.said.stated, said.stated) &&
    told.today === today &&
    told.calendar === calendar &&
    told.hoursPerDay === hoursPerDay;
  if (holds) return told.overload;
  const overload = worstOf(person, allocations, supply, { today, calendar, hoursPerDay });
  TOLD.set(allocations, { said, today, calendar, hoursPerDay, overload });
  return overload;
}

function worstOf(
  person: string,
  allocations: readonly Allocation[],
  supply: Supply,
  options: OverloadOptions,
): PersonOverload | null {
  const shares = allocations.filter(({ unit }) => isShare(unit));
  const amounts = allocations.filter(({ unit }) => !isShare(unit));
  const spans = [...overSpans(person, shares, supply), ...overPeriods(person, amounts, supply, options)].filter(
    ({ to }) => to >= options.today,
  );
  const worst = spans.reduce<Span | null>(
    (most, span) => (most === null || ratio(span) > ratio(most) + EQUAL ? span : most),
    null,
  );
  if (worst === null) return null;
  const { from, to, ...rest } = worst;
  const open = from === ALWAYS.from || to === ALWAYS.to;
  return { person, periods: spans.length, worst: { ...rest, from: open ? null : from, to: open ? null : to } };
}

function isShare(unit: AmountUnit): boolean {
  return unit === 'share' || unit === 'fte';
}

function ratio({ total, available }: Overload): number {
  return available > 0 ? total / available : Infinity;
}

/** Shares of a person's time, added up over the days on which they overlap: a sweep over starts and ends. */
function overSpans(person: string, allocations: readonly Allocation[], supply: Supply): readonly Span[] {
  const starts = stretchesOf(allocations).toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const ends = starts.toSorted((a, b) => (a.to < b.to ? -1 : a.to > b.to ? 1 : 0));
  const over: Span[] = [];
  let total = 0;
  let ended = 0;
  for (const [at, { from, share }] of starts.entries()) {
    for (; ended < ends.length && ends[ended]!.to < from; ended += 1) total -= ends[ended]!.share;
    total += share;
    if (starts[at + 1]?.from === from) continue;
    const available = supply.share(person, from);
    if (available === null || total <= available + SLACK) continue;
    const to = ends[ended]?.to ?? ALWAYS.to;
    over.push({
      from,
      to,
      total,
      available,
      unit: 'share',
      allocations: partsGiven(allocations, { from, to }),
    });
  }
  return over;
}

/** Hours, days and points, added up by period and compared with what is there in the same period. */
function overPeriods(
  person: string,
  allocations: readonly Allocation[],
  supply: Supply,
  options: OverloadOptions,
): readonly Span[] {
  const periods = new Map<string, AllocationPart[]>();
  for (const allocation of partsGiven(allocations)) {
    if (allocation.period === null && (allocation.start || allocation.end)) continue;
    const key = `${allocation.period?.key ?? ''} ${allocation.unit}`;
    const list = periods.get(key);
    if (list === undefined) periods.set(key, [allocation]);
    else list.push(allocation);
  }
  const over: Span[] = [];
  for (const list of periods.values()) {
    const { period = null, unit = 'unknown' } = list[0] ?? {};
    const total = list.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
    const available = supply.amount(person, period, unit, options);
    if (available === null || total <= available * (1 + SLACK)) continue;
    over.push({
      from: period?.start ?? ALWAYS.from,
      to: period?.end ?? ALWAYS.to,
      total,
      available,
      unit,
      allocations: list,
    });
  }
  return over;
}

/** The amounts that give anything, one by one, of those in a time where one is told. */
function partsGiven(
  allocations: readonly Allocation[],
  time: Pick<Span, 'from' | 'to'> = ALWAYS,
): readonly AllocationPart[] {
  const parts: AllocationPart[] = [];
  for (const allocation of allocations) {
    const { periods, amounts } = allocation;
    for (let at = 0; at < periods.length; at += 1) {
      if (!((amounts?.[at] ?? 0) > 0)) continue;
      const { from, to } = timeOf(allocation, periods[at]!.period);
      if (from <= to && from <= time.to && to >= time.from) parts.push(partOf(allocation, at));
    }
  }
  return parts;
}
