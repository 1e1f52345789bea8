import type { Day } from '../../core/calendar/day.ts';

/** Today on this machine, as the extension has it. */
export function localDay(): Day {
  return new Intl.DateTimeFormat('sv-SE').format() as Day;
}
