import type { Day } from '../../calendar/day.ts';
import type { Period } from '../../calendar/period.ts';
import type { WorkingCalendar } from '../../calendar/working-days.ts';
import { workingTime } from '../../calendar/working-time.ts';

/** Amounts in FTE from one period on. */
export interface Amounts {
  readonly first: number;
  readonly fte: readonly number[];
}

/** The periods of a ledger, and how time spreads over them. */
export interface Timeline {
  readonly periods: readonly Period[];
  /** Working days of each period; 1 where all of it is days off, so that work in it still counts. */
  readonly workingDays: Float64Array;
  /** A share of somebody’s time held from a day to a day; null where that lies outside all periods. */
  readonly hold: (from: Day, to: Day, fte: number) => Amounts | null;
  /** Person-days of work, spread evenly over the working days from a day to a day. */
  readonly pour: (from: Day, to: Day, days: number) => Amounts | null;
  /** Working days from a day to a day, both included. */
  readonly daysIn: (from: Day, to: Day) => number;
  /** The period a day lies in; -1 before the first, the number of periods behind the last. */
  readonly positionOf: (day: Day) => number;
}

/** The timeline of periods that follow each other without gaps. */
export function timelineOf(periods: readonly Period[], calendar: WorkingCalendar): Timeline {
  const { startOf, finishOf } = workingTime(calendar);
  const begins = Float64Array.from(periods, ({ start }) => startOf(start));
  const ends = Float64Array.from(periods, ({ end }) => finishOf(end));
  const workingDays = Float64Array.from(periods, (_, at) => Math.max(1, ends[at]! - begins[at]!));
  const firstDay = periods[0]?.start ?? '';
  const lastDay = periods.at(-1)?.end ?? '';
  const positionOf = (day: Day): number => {
    if (day < firstDay) return -1;
    let low = 0;
    let high = periods.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (periods[middle]!.end < day) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const daysIn = (from: Day, to: Day): number => Math.max(0, finishOf(to) - startOf(from));

  /** The first period of a span and its working days in each; what many rows state is computed once. */
  const daysByPeriod = (from: Day, to: Day): { readonly first: number; readonly days: readonly number[] } | null => {
    if (from > to || to < firstDay || from > lastDay || periods.length === 0) return null;
    const first = Math.max(0, positionOf(from));
    const last = Math.min(periods.length - 1, positionOf(to));
    const [begin, end] = [startOf(from), finishOf(to)];
    const days: number[] = [];
    for (let at = first; at <= last; at += 1)
      days.push(Math.max(0, Math.min(end, ends[at]!) - Math.max(begin, begins[at]!)));
    return { first, days };
  };
  const wholes = new Map(periods.map(({ start, end }) => [start, { end, ...daysByPeriod(start, end)! }]));

  /** Working days of a span that fall into each period, times a factor, in FTE of that period. */
  const spread = (from: Day, to: Day, perDay: number): Amounts | null => {
    const whole = wholes.get(from);
    const span = whole?.end === to ? whole : daysByPeriod(from, to);
    if (span === null) return null;
    const { first, days } = span;
    const fte: number[] = [];
    for (let step = 0; step < days.length; step += 1) fte.push((days[step]! * perDay) / workingDays[first + step]!);
    return { first, fte };
  };
  return {
    periods,
    workingDays,
    hold: spread,
    pour(from, to, days) {
      const span = daysIn(from, to);
      if (span > 0) return spread(from, to, days / span);
      const at = positionOf(from);
      return at < 0 || at >= periods.length ? null : { first: at, fte: [days / workingDays[at]!] };
    },
    daysIn,
    positionOf,
  };
}
