import type { WorkingCalendar } from '../../calendar/working-days.ts';
import type { Entity } from '../../plan/entity.ts';
import type { Plan } from '../../plan/plan.ts';
import { sameItems } from '../../plan/settled.ts';
import type { LedgerOptions } from './options.ts';

/** Everything of a plan that a ledger is made of; nothing else of it may be read. */
const LEDGER_PARTS = [
  'people',
  'availability',
  'allocations',
  'requests',
  'initiatives',
  'milestones',
  'flexPools',
  'draws',
  'budget',
  'tables',
] as const;

/** The part of a plan that a ledger is made of. */
export type LedgerPlan = Pick<Plan, (typeof LEDGER_PARTS)[number]>;

/**
 * Remembers what was made of plans, found again by any plan that says the same in the parts that count; what is made anew
 * may build on what was made with the same options of an earlier state of the plan.
 */
export function recalled<V>(make: (plan: LedgerPlan, options: LedgerOptions, before: V | undefined) => V) {
  interface Known {
    readonly plan: LedgerPlan;
    readonly options: LedgerOptions;
    readonly value: V;
  }
  const known = new WeakMap<object, readonly Known[]>();
  return (given: LedgerPlan, options: LedgerOptions): V => {
    const plan = partsOf(given);
    const recent = anchorsOf(plan).flatMap((anchor) => known.get(anchor) ?? []);
    const same = recent.find((one) => isSameOptions(one.options, options) && isSamePlan(one.plan, plan));
    if (same !== undefined) return same.value;
    // Under the earlier options, which say the same, so that what rests on them is known again.
    const before = recent.find((one) => isSameOptions(one.options, options));
    const by = before?.options ?? options;
    const made: Known = { plan, options: by, value: make(plan, by, before?.value) };
    for (const anchor of anchorsOf(plan)) {
      const others = (known.get(anchor) ?? []).filter((one) => !isSameOptions(one.options, options));
      known.set(anchor, [made, ...others].slice(0, MOST_REMEMBERED));
    }
    return made.value;
  };
}

/** The rules and the pane ask with one set of options, a question with another. */
const MOST_REMEMBERED = 3;

/** By both ends of the lists, so that an edit of one of them still finds what was known; the lists where all are empty. */
function anchorsOf(plan: LedgerPlan): readonly object[] {
  const lists: readonly (readonly Entity[])[] = [plan.allocations, plan.people, plan.milestones, plan.initiatives];
  const ends = lists.flatMap((list) => [list[0], list.at(-1)]).filter((end) => end !== undefined);
  return ends.length > 0 ? ends : [plan.allocations];
}

function partsOf(plan: LedgerPlan): LedgerPlan {
  const { people, availability, allocations, requests, initiatives } = plan;
  const { milestones, flexPools, draws, budget, tables } = plan;
  return { people, availability, allocations, requests, initiatives, milestones, flexPools, draws, budget, tables };
}

function isSamePlan(one: LedgerPlan, other: LedgerPlan): boolean {
  return LEDGER_PARTS.every((part) => sameItems(one[part], other[part]));
}

function isSameOptions(one: LedgerOptions, other: LedgerOptions): boolean {
  return (
    one.today === other.today &&
    one.hoursPerDay === other.hoursPerDay &&
    one.fiscalYearStart === other.fiscalYearStart &&
    isSameCalendar(one.calendar, other.calendar) &&
    (one.until ?? null) === (other.until ?? null)
  );
}

function isSameCalendar(one: WorkingCalendar, other: WorkingCalendar): boolean {
  if (one === other) return true;
  return (
    sameItems(one.weekdays, other.weekdays) &&
    one.holidays.size === other.holidays.size &&
    [...one.holidays].every((day) => other.holidays.has(day))
  );
}
