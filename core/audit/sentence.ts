import { dayInWords } from '../calendar/day-in-words.ts';
import { parseIsoDay } from '../calendar/day.ts';

const LONGEST = 90;

/**
 * Fills a sentence: `{milestone}` with the value of that name, `{days|day|days}` with the first word where the number is
 * 1 and the second otherwise. What the data does not name stays as it is.
 */
export function sentence(template: string, data: Readonly<Record<string, string | number>>): string {
  return template.replace(
    /\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g,
    (whole, name: string, one?: string, many?: string) => {
      const value = Object.hasOwn(data, name) ? data[name] : undefined;
      if (value === undefined) return whole;
      if (one !== undefined && many !== undefined) return value === 1 ? one : many;
      return typeof value === 'number' ? shownNumber(value) : shownText(value);
    },
  );
}

/** A number for a sentence: at most two decimals below 100 and one above, groups of thousands from 10,000 on. */
export function shownNumber(value: number): string {
  if (!Number.isFinite(value)) return 'no number';
  const digits = Math.abs(value) < 100 ? 2 : Math.abs(value) < 10_000 ? 1 : 0;
  const [whole = '', fraction] = String(Number(value.toFixed(digits))).split('.');
  const grouped = Math.abs(value) < 10_000 ? whole : whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** A day for a sentence: `14 Aug 2026`; any other text on one line and not longer than a line. */
function shownText(text: string): string {
  if (text.length === 10) {
    const day = parseIsoDay(text);
    if (day !== null) return dayInWords(day);
  }
  const line = text.slice(0, 4 * LONGEST).replace(/\s+/g, ' ');
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1).trimEnd()}…`;
}
