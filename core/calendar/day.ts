/**
 * A calendar day as ISO text `YYYY-MM-DD`, without a time and without a zone.
 * Days compare with `<` and sort as text.
 */
export type Day = string & { readonly __day: true };

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const ZERO = 48;

/** The day of a year, a month (1–12) and a day of the month; null when the calendar has no such day (31 February). */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | null {
  if (!Number.isInteger(year) || year < 0 || year > 9999) return null;
  const isDay = Number.isInteger(month) && month >= 1 && month <= 12 && Number.isInteger(dayOfMonth) && dayOfMonth >= 1;
  return isDay && dayOfMonth <= lengthOfMonth(year, month) ? written(year, month, dayOfMonth) : null;
}

function lengthOfMonth(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

function written(year: number, month: number, dayOfMonth: number): Day {
  const digits = String(year * 10_000 + month * 100 + dayOfMonth).padStart(8, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}` as Day;
}

/** Reads `YYYY-MM-DD`; null when the text is anything else or names no real day. */
export function parseIsoDay(text: string): Day | null {
  const match = ISO_DAY.exec(text);
  return match === null ? null : dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
}

/**
 * Whole days since 1970-01-01 (negative before it). Years begin in March here, so that the leap day comes last.
 * (Hinnant, “chrono-compatible low-level date algorithms”, days_from_civil.)
 */
export function toEpochDays(day: Day): number {
  const month = digitsAt(day, 5, 2);
  const year = digitsAt(day, 0, 4) - (month <= 2 ? 1 : 0);
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + digitsAt(day, 8, 2) - 1;
  return year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + dayOfYear - 719_468;
}

function digitsAt(day: Day, from: number, count: number): number {
  let value = 0;
  for (let at = from; at < from + count; at += 1) value = value * 10 + day.charCodeAt(at) - ZERO;
  return value;
}

const KNOWN = new Map<number, Day | null>();
const MOST_KNOWN = 20_000;

/** The day a whole number of days after 1970-01-01; null outside the years 0–9999. Remembered: plans name few days, often. */
export function fromEpochDays(days: number): Day | null {
  const known = KNOWN.get(days);
  if (known !== undefined) return known;
  const found = civilFromDays(days);
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  KNOWN.set(days, found);
  return found;
}

/** (Hinnant, civil_from_days.) */
function civilFromDays(days: number): Day | null {
  const shifted = Math.floor(days) + 719_468;
  const era = Math.floor(shifted / 146_097);
  const ofEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * ofYear + 2) / 153);
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  return dayOf(
    yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    ofYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  );
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
