import type { Day } from '../calendar/day.ts';
import { addDays } from '../calendar/day.ts';
import type { Period } from '../calendar/period.ts';
import type { WorkingCalendar } from '../calendar/working-days.ts';
import { workingDaysBetween } from '../calendar/working-days.ts';
import type { Plan } from '../plan/plan.ts';
import type { AmountUnit, Availability } from '../plan/resources.ts';
import { onceFor } from '../plan/once-for.ts';
import { personKey } from '../plan/person-names.ts';

/** How much time there is of a person; null where the plan does not tell in a unit that compares. */
export interface Supply {
  /** What the plan says of a person’s time, by key: the same lists and shares say the same. */
  readonly said: (person: string) => SaidOfPerson;
  /** Share of full time on a day; 1 where nothing is said of the person. */
  readonly share: (person: string, on: Day) => number | null;
  readonly amount: (person: string, period: Period | null, unit: AmountUnit, options: SupplyOptions) => number | null;
}

export interface SaidOfPerson {
  readonly stated: readonly Availability[];
  readonly share: number | null;
}

export interface SupplyOptions {
  readonly calendar: WorkingCalendar;
  readonly hoursPerDay: number;
}

/** Reads availability tables, and the share of time in the list of people where they say nothing. */
export function supplyOf(plan: Plan): Supply {
  return supplyFrom(plan.availability)(plan.people);
}

const supplyFrom = onceFor((availability: Plan['availability']) =>
  onceFor((people: Plan['people']) => readSupply(availability, people)),
);

const NOTHING: readonly Availability[] = [];

function readSupply(availability: Plan['availability'], people: Plan['people']): Supply {
  const stated = new Map<string, Availability[]>();
  for (const entry of availability) {
    // A row of leave alone does not say how much is there.
    if (entry.of !== 'person' || (entry.amount === undefined && entry.absence !== undefined)) continue;
    const key = personKey(entry.name);
    const list = stated.get(key);
    if (list === undefined) stated.set(key, [entry]);
    else list.push(entry);
  }
  const shares = new Map(people.map((person) => [personKey(person.name), person.share]));
  const entriesOf = (person: string): readonly Availability[] => stated.get(person) ?? NOTHING;
  return {
    said: (person) => ({ stated: entriesOf(person), share: shares.get(person) ?? null }),
    share(person, on) {
      const entries = entriesOf(person).filter(({ unit }) => unit === 'share' || unit === 'fte');
      const own = entries.find(({ period }) => period !== null && period.start <= on && period.end >= on);
      const said = own ?? entries.find(({ period }) => period === null);
      if (said !== undefined) return said.amount ?? null;
      const share = shares.get(person) ?? null;
      return share !== null && share > 0 ? share : 1;
    },
    amount(person, period, unit, options) {
      const entries = entriesOf(person);
      const own = entries.filter((entry) => entry.period?.key === period?.key);
      const same = own.find((entry) => entry.unit === unit);
      if (same !== undefined) return same.amount ?? null;
      if (period === null || (unit !== 'hours' && unit !== 'days')) return null;
      const perDay = unit === 'hours' ? options.hoursPerDay : 1;
      for (const entry of own) {
        const days = inDays(entry, period, options);
        if (days !== null) return days * perDay;
      }
      const share = own.length === 0 ? (shares.get(person) ?? null) : null;
      return share === null || share <= 0 ? null : share * workingDaysOf(period, options.calendar) * perDay;
    },
  };
}

function inDays({ amount, unit }: Availability, period: Period, options: SupplyOptions): number | null {
  if (typeof amount !== 'number') return null;
  if (unit === 'days') return amount;
  if (unit === 'hours') return amount / options.hoursPerDay;
  return unit === 'share' || unit === 'fte' ? amount * workingDaysOf(period, options.calendar) : null;
}

function workingDaysOf(period: Period, calendar: WorkingCalendar): number {
  return workingDaysBetween(addDays(period.start, -1), period.end, calendar);
}
