import type { Day } from '../calendar/day.ts';
import { parseIsoDay } from '../calendar/day.ts';
import type { Typed } from './command-line.ts';
import { valueOf } from './command-line.ts';
import { COMPLAINTS } from './complaint-words.ts';
import { localDay } from './local-day.ts';
import type { Outcome } from './outcome.ts';

/** The day for which a command speaks: `--today`, else the day it is. */
export function todayOf(typed: Typed): Outcome<Day> {
  const stated = valueOf(typed, 'today');
  const day = stated === null ? localDay() : parseIsoDay(stated);
  if (day !== null) return { ok: true, value: day };
  return { ok: false, message: COMPLAINTS[typed.language].needsDay('--today', stated ?? '') };
}
