import { daysBetween } from '../../../calendar/day.ts';
import type { Reading } from '../../../plan/measure.ts';

/** Days between two readings as most of them show it (the median gap); null with fewer than two. */
export function rhythmOf(readings: readonly Reading[]): number | null {
  const gaps: number[] = [];
  for (const [at, reading] of readings.entries()) {
    const before = readings[at - 1];
    if (before !== undefined && reading.on > before.on) gaps.push(daysBetween(before.on, reading.on));
  }
  gaps.sort((one, other) => one - other);
  return gaps[gaps.length >> 1] ?? null;
}
