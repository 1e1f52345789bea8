import type { Day } from '../calendar/day.ts';
import { monthStart } from './calendar.ts';

export const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const monthName = (day: Day): string => `${MONTHS[Number(day.slice(5, 7)) - 1]}-${day.slice(2, 4)}`;

/** `Nov-26`, `Dec-26` … from the month `first` months after today's on. */
export function monthHeaders(today: Day, first: number, count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => monthName(monthStart(today, first + at)));
}
