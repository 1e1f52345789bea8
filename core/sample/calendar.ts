import type { Day } from '../calendar/day.ts';
import { addDays, dayOf } from '../calendar/day.ts';
import type { WorkingCalendar } from '../calendar/working-days.ts';
import { isWorkingDay } from '../calendar/working-days.ts';

/** The days around which the sample is laid: it is always a plan of now, half way through. */
export interface SampleCalendar extends WorkingCalendar {
  readonly today: Day;
  readonly listed: readonly { readonly day: Day; readonly name: string }[];
}

/** The sample's calendar: Monday to Friday, with the company's days off of three years around today. */
export function sampleCalendar(today: Day): SampleCalendar {
  const year = Number(today.slice(0, 4));
  const listed = [year - 1, year, year + 1].flatMap((each) =>
    DAYS_OFF.flatMap(([month, dayOfMonth, name]) => {
      const day = dayOf(each, month, dayOfMonth);
      return day === null ? [] : [{ day, name }];
    }),
  );
  return { today, weekdays: [1, 2, 3, 4, 5], holidays: new Set(listed.map(({ day }) => day)), listed };
}

const DAYS_OFF = [
  [1, 1, 'New Year'],
  [5, 1, 'May Day'],
  [12, 24, 'Christmas Eve'],
  [12, 25, 'Christmas Day'],
  [12, 26, 'Boxing Day'],
  [12, 31, 'New Year’s Eve'],
] as const;

/** The same day, or the nearest working day before it. */
export function workingDayUpTo(day: Day, calendar: WorkingCalendar): Day {
  let at = day;
  while (!isWorkingDay(at, calendar)) at = addDays(at, -1);
  return at;
}

/** First day of the month that lies `months` months after (before, when negative) the month of a day. */
export function monthStart(day: Day, months: number): Day {
  const index = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const start = dayOf(Math.floor(index / 12), (index % 12) + 1, 1);
  if (start === null) throw new Error(`No such month: ${months} from ${day}.`);
  return start;
}
