/**
 * A calendar day as ISO text `YYYY-MM-DD`, without a time and without a zone.
 * Days compare with `<` and sort as text.
 */
export type Day = string & { readonly __day: true };

const MS_PER_DAY = 86_400_000;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The day of a year, a month (1–12) and a day of the month; null when the calendar has no such day (31 February). */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | null {
  if (!Number.isInteger(year) || year < 0 || year > 9999) return null;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, dayOfMonth);
  const exact = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
  return exact ? (date.toISOString().slice(0, 10) as Day) : null;
}

/** Reads `YYYY-MM-DD`; null when the text is anything else or names no real day. */
export function parseIsoDay(text: string): Day | null {
  const match = ISO_DAY.exec(text);
  return match === null ? null : dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** Whole days since 1970-01-01 (negative before it). */
export function toEpochDays(day: Day): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / MS_PER_DAY;
}

/** The day a whole number of days after 1970-01-01; null outside the years 0–9999. */
export function fromEpochDays(days: number): Day | null {
  const date = new Date(Math.floor(days) * MS_PER_DAY);
  const year = date.getUTCFullYear();
  return Number.isNaN(year) || year < 0 || year > 9999 ? null : (date.toISOString().slice(0, 10) as Day);
}

/** The day `count` calendar days later (earlier when negative); clamped to the years 0–9999. */
export function addDays(day: Day, count: number): Day {
  return fromEpochDays(toEpochDays(day) + count) ?? ((count < 0 ? '0000-01-01' : '9999-12-31') as Day);
}

/** Calendar days from one day to another: positive when `to` is later. */
export function daysBetween(from: Day, to: Day): number {
  return toEpochDays(to) - toEpochDays(from);
}

/** ISO day of the week: 1 Monday … 7 Sunday. */
export function weekdayOf(day: Day): number {
  return ((((toEpochDays(day) + 3) % 7) + 7) % 7) + 1;
}
