import { dayInWords } from '../calendar/day-in-words.ts';
import { parseIsoDay } from '../calendar/day.ts';
import { onceForText } from '../plan/once-for-text.ts';
import type { Language, Phrase } from '../sheet/phrase.ts';
import { shownNumber } from './shown-number.ts';

const LONGEST = 90;
/** What is left of a letter of two code units, such as an emoji, that is cut in the middle. */
const HALF_LETTER = /[\uD800-\uDBFF]$/;

/** What a sentence tells of, by name. Words that a rule chose itself are there in every language. */
export type Data = Readonly<Record<string, string | number | Phrase>>;

/**
 * Fills a sentence: `{milestone}` with the value of that name, `{days|day|days}` with the first word where the number is
 * 1 and the second otherwise. What the data does not name stays as it is.
 */
export function sentence(template: string, data: Data, language: Language): string {
  const { words, gaps } = partsOf(template);
  let said = words[0]!;
  for (const [at, gap] of gaps.entries()) said += filled(gap, data, language) + words[at + 1]!;
  return said;
}

/** Where a template is filled in. */
interface Gap {
  readonly name: string;
  /** The word for one and the word for more, where it picks between them. */
  readonly choice: readonly [string, string] | null;
  readonly whole: string;
}

const GAP = /\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g;

/** The words of a template and the gaps between them. */
const partsOf = onceForText(
  (template: string): { readonly words: readonly string[]; readonly gaps: readonly Gap[] } => {
    const words: string[] = [];
    const gaps: Gap[] = [];
    let end = 0;
    for (const { 0: whole, 1: name = '', 2: one, 3: many, index } of template.matchAll(GAP)) {
      words.push(template.slice(end, index));
      gaps.push({ name, choice: one === undefined || many === undefined ? null : [one, many], whole });
      end = index + whole.length;
    }
    words.push(template.slice(end));
    return { words, gaps };
  },
);

function filled({ name, choice, whole }: Gap, data: Data, language: Language): string {
  const value = Object.hasOwn(data, name) ? data[name] : undefined;
  if (value === undefined) return whole;
  if (choice !== null) return value === 1 ? choice[0] : choice[1];
  if (typeof value === 'number') return shownNumber(value, language);
  return typeof value === 'string' ? shownText(value, language) : onOneLine(value[language]);
}

/** The data with its words in one language. */
export function spoken(data: Data, language: Language): Readonly<Record<string, string | number>> {
  const said: Record<string, string | number> = {};
  for (const name of Object.keys(data)) {
    const value = data[name]!;
    said[name] = typeof value === 'object' ? value[language] : value;
  }
  return said;
}

const dayOf = onceForText(parseIsoDay);

/** A day for a sentence: `14 Aug 2026`; any other text as it is. */
function shownText(text: string, language: Language): string {
  const day = text.length === 10 ? dayOf(text) : null;
  return day === null ? onOneLine(text) : dayInWords(day, language);
}

/** Marks that would turn the direction of all that the sentence says after them. */
const TURNS = /[\u202A-\u202E\u2066-\u2069]/g;

/** On one line and not longer than a line; a space that holds a number and its unit together stays. */
function onOneLine(text: string): string {
  const line = text
    .slice(0, 4 * LONGEST)
    .replace(TURNS, '')
    .replace(/[^\S\u00A0]+/g, ' ');
  return line.length <= LONGEST
    ? line
    : `${line
        .slice(0, LONGEST - 1)
        .replace(HALF_LETTER, '')
        .trimEnd()}…`;
}
