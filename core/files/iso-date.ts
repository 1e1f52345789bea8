import { parseIsoDay } from '../calendar/day.ts';
import { serialFromDay } from '../sheet/serial-date.ts';

const ISO = /^(\d{4}-\d{2}-\d{2})?(?:[T ]?(\d{2}):(\d{2})(?::(\d{2}(?:\.\d{1,9})?))?)?Z?$/;

/** The serial of an ISO date, date with time, or time of day; null where the text is none. */
export function serialFromIso(text: string, dateSystem: 1900 | 1904): number | null {
  const match = ISO.exec(text.trim());
  if (match === null || (match[1] === undefined && match[2] === undefined)) return null;
  const day = match[1] === undefined ? null : parseIsoDay(match[1]);
  if (match[1] !== undefined && day === null) return null;
  const seconds = Number(match[2] ?? 0) * 3600 + Number(match[3] ?? 0) * 60 + Number(match[4] ?? 0);
  return (day === null ? 0 : serialFromDay(day, dateSystem)) + seconds / 86_400;
}
