import type { Day } from '../../../core/calendar/day.ts';
import { parseIsoDay, toEpochDays } from '../../../core/calendar/day.ts';

const MS_PER_DAY = 86_400_000;
const FORMAT = new Intl.DateTimeFormat(undefined, { timeZone: 'UTC', year: 'numeric', month: 'short', day: 'numeric' });

/** A day as people write it in the browser's locale: `14 Aug 2026`. */
export function showDay(day: Day): string {
  return FORMAT.format(toEpochDays(day) * MS_PER_DAY);
}

/** A text that is an ISO day as people write it, anything else as it is; `iso` is for the tooltip. */
export function showText(text: string): { readonly text: string; readonly iso: string | undefined } {
  const day = parseIsoDay(text);
  return day === null ? { text, iso: undefined } : { text: showDay(day), iso: day };
}
