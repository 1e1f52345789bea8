import type { Day } from '../calendar/day.ts';
import { parseIsoDay } from '../calendar/day.ts';

/** The day it is where the command runs: the only look at a clock. */
export function localDay(): Day {
  const parts = new Intl.DateTimeFormat('en-US', {
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts();
  const part = (type: string): string => parts.find((some) => some.type === type)?.value ?? '';
  const day = parseIsoDay(`${part('year')}-${part('month')}-${part('day')}`);
  if (day === null) throw new Error('The clock shows no day between the years 0 and 9999.');
  return day;
}
