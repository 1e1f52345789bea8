import type { Day } from '../../../core/calendar/day.ts';
import { fromEpochDays, toEpochDays, weekdayOf } from '../../../core/calendar/day.ts';

/** Days along the width of a picture. */
export interface TimeAxis {
  readonly width: number;
  /** The pixel that a day begins at, and the one that it ends at. */
  begin(day: Day): number;
  end(day: Day): number;
  /** Days to write along the axis, far enough apart to be read. */
  readonly ticks: readonly Tick[];
}

interface Tick {
  readonly day: Day;
  /** On which side of its mark the day is written; null where there is room on neither. */
  readonly label: 'after' | 'before' | null;
}

/** A label of the axis needs so many pixels. */
const LABEL = 84;
/** Room for marks at the first and the last day. */
const EDGE = 8;
const MONTHS = [1, 2, 3, 6, 12, 24, 60, 120, 600];

/** An axis over days, the first and the last included. */
export function timeAxis(days: readonly Day[], width: number): TimeAxis {
  const numbers = days.map(toEpochDays);
  const from = Math.min(...numbers);
  const to = Math.max(...numbers) + 1;
  const perDay = (width - 2 * EDGE) / (to - from);
  const begin = (day: Day): number => EDGE + (toEpochDays(day) - from) * perDay;
  return {
    width,
    begin,
    end: (day) => EDGE + (toEpochDays(day) + 1 - from) * perDay,
    ticks: labelled(perDay * 7 >= LABEL ? weeks(from, to) : months(from, to, perDay), begin, width),
  };
}

/** Only the last label may reach beyond the picture: it stands before its mark where the one before leaves room. */
function labelled(days: readonly Day[], begin: (day: Day) => number, width: number): readonly Tick[] {
  return days.map((day, at) => {
    if (begin(day) + LABEL <= width) return { day, label: 'after' };
    const before = days[at - 1];
    const free = begin(day) - (before === undefined ? 0 : begin(before) + LABEL);
    return { day, label: free >= LABEL ? 'before' : null };
  });
}

function weeks(from: number, to: number): readonly Day[] {
  const days: Day[] = [];
  for (let at = from; at < to; at += 1) {
    const day = fromEpochDays(at);
    if (day !== null && weekdayOf(day) === 1) days.push(day);
  }
  return days;
}

function months(from: number, to: number, perDay: number): readonly Day[] {
  const step = MONTHS.find((count) => count * 30.4 * perDay >= LABEL) ?? 1200;
  const first = fromEpochDays(from)?.slice(0, 7).split('-').map(Number);
  const days: Day[] = [];
  if (first === undefined) return days;
  const [year = 0, month = 1] = first;
  const start = Math.ceil((year * 12 + month - 1) / step) * step;
  for (let at = start; ; at += step) {
    const day = `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}-01` as Day;
    if (toEpochDays(day) >= to) return days;
    if (toEpochDays(day) >= from) days.push(day);
  }
}
