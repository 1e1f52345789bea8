import { parseIsoDay } from '../../../core/calendar/day.ts';
import type { Day } from '../../../core/calendar/day.ts';

/** Today where the planner sits. The core has no clock, so this is where days enter. */
export function today(): Day {
  // Swedish writes days in ISO form; the formatter's own "now" is the only clock the pane reads.
  const written = new Intl.DateTimeFormat('sv-SE', { year: 'numeric', month: '2-digit', day: '2-digit' }).format();
  const day = parseIsoDay(written);
  if (day === null) throw new Error(`This browser writes today as ${written}.`);
  return day;
}
