import type { Day } from './day.ts';
import { weekdayOf } from './day.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** A day as sentences write it, the same in every locale: `14 Aug 2026`. */
export function dayInWords(day: Day): string {
  return `${Number(day.slice(8, 10))} ${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;
}

/** The name of a day's weekday: `Saturday`. */
export function weekdayInWords(day: Day): string {
  return WEEKDAYS[weekdayOf(day) - 1]!;
}
