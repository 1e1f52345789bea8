import type { Day } from '../calendar/day.ts';
import { fromEpochDays, toEpochDays } from '../calendar/day.ts';

/** Epoch days of serial 0: 30 December 1899 corrects for the 29 February 1900 that Excel invented. */
const ORIGIN = { 1900: -25_569, 1904: -24_107 } as const;

/**
 * The day an Excel serial stands for; its time of day is dropped. Null for numbers that no date cell can hold: below 1
 * (0 in the 1904 system), past 9999-12-31, and serial 60 of the 1900 system, the day that never was.
 */
export function dayFromSerial(serial: number, dateSystem: 1900 | 1904): Day | null {
  if (!Number.isFinite(serial) || serial < (dateSystem === 1900 ? 1 : 0)) return null;
  const whole = Math.floor(serial);
  if (dateSystem === 1904) return fromEpochDays(whole + ORIGIN[1904]);
  if (whole === 60) return null;
  return fromEpochDays(whole + ORIGIN[1900] + (whole < 60 ? 1 : 0));
}

/** The Excel serial of a day. */
export function serialFromDay(day: Day, dateSystem: 1900 | 1904): number {
  const days = toEpochDays(day);
  if (dateSystem === 1904) return days - ORIGIN[1904];
  const serial = days - ORIGIN[1900];
  return serial > 60 ? serial : serial - 1;
}
