import { dayInWords } from '../calendar/day-in-words.ts';
import { parseIsoDay } from '../calendar/day.ts';
import type { Language, Phrase } from '../sheet/phrase.ts';
import { shownNumber } from './shown-number.ts';

const LONGEST = 90;

/** What a sentence tells of, by name. Words that a rule chose itself are there in every language. */
export type Data = Readonly<Record<string, string | number | Phrase>>;

/**
 * Fills a sentence: `{milestone}` with the value of that name, `{days|day|days}` with the first word where the number is
 * 1 and the second otherwise. What the data does not name stays as it is.
 */
export function sentence(template: string, data: Data, language: Language): string {
  return template.replace(
    /\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g,
    (whole, name: string, one?: string, many?: string) => {
      const value = Object.hasOwn(data, name) ? data[name] : undefined;
      if (value === undefined) return whole;
      if (one !== undefined && many !== undefined) return value === 1 ? one : many;
      if (typeof value === 'number') return shownNumber(value, language);
      return shownText(typeof value === 'string' ? value : value[language], language);
    },
  );
}

/** The data with its words in one language. */
export function spoken(data: Data, language: Language): Readonly<Record<string, string | number>> {
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name, typeof value === 'object' ? value[language] : value]),
  );
}

/** A day for a sentence: `14 Aug 2026`; any other text as it is. */
function shownText(text: string, language: Language): string {
  const day = text.length === 10 ? parseIsoDay(text) : null;
  return day === null ? onOneLine(text) : dayInWords(day, language);
}

/** On one line and not longer than a line; a space that holds a number and its unit together stays. */
function onOneLine(text: string): string {
  const line = text.slice(0, 4 * LONGEST).replace(/[^\S\u00A0]+/g, ' ');
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1).trimEnd()}…`;
}
