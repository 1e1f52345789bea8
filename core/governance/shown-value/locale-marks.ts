/** How a locale writes numbers and days, as the engine’s own data (CLDR) has it. */
export interface LocaleMarks {
  /** As a language tag that the engine knows. */
  readonly locale: string;
  readonly decimal: string;
  /** Digits of the last group before the decimal mark, and of the groups before that: 3 and 2 in India. */
  readonly group: number;
  readonly furtherGroup: number;
  /** Parts of a numeric date, in order; empty where regions of the language differ and the tag names none. */
  readonly dayOrder: readonly DayPart[];
  readonly isBuddhist: boolean;
}

export type DayPart = 'day' | 'month' | 'year';

const MOST_KNOWN = 64;
const KNOWN = new Map<string, LocaleMarks | null>();

/** The marks of a locale (`de-AT`, `en_US`) for digits of a numbering system; null for a tag that is none. */
export function localeMarks(tag: string, system: string): LocaleMarks | null {
  const key = `${tag} ${system}`;
  const known = KNOWN.get(key);
  if (known !== undefined) return known;
  const locale = engineTag(tag.replaceAll('_', '-'));
  const marks = locale === null ? null : marksOf(locale, system);
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  KNOWN.set(key, marks);
  return marks;
}

/** Languages whose regions write days in different orders. */
const OF_SEVERAL_ORDERS: ReadonlySet<string> = new Set(['en', 'es', 'fr', 'ar', 'zh', 'pt']);
/** 25 November 2033 as milliseconds since 1970: a day no two parts of which are alike. */
const SOME_DAY = 2_016_489_600_000;
const SOME_NUMBER = 123_456_789_012.5;

function marksOf(locale: string, system: string): LocaleMarks {
  const numbers = new Intl.NumberFormat(locale, { numberingSystem: system, useGrouping: true });
  const parts = numbers.formatToParts(SOME_NUMBER);
  const groups = parts.filter(({ type }) => type === 'integer').map(({ value }) => [...value].length);
  const { language, region } = new Intl.Locale(locale);
  const isOpen = region === undefined && OF_SEVERAL_ORDERS.has(language);
  const days = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', calendar: 'gregory', dateStyle: 'short' });
  const order = days.formatToParts(SOME_DAY).map(({ type }) => type);
  return {
    locale,
    decimal: parts.find(({ type }) => type === 'decimal')?.value ?? '.',
    group: groups.at(-1) ?? 3,
    furtherGroup: groups.at(-2) ?? 3,
    dayOrder: isOpen ? [] : order.filter((type) => type === 'day' || type === 'month' || type === 'year'),
    isBuddhist: new Intl.DateTimeFormat(locale).resolvedOptions().calendar === 'buddhist',
  };
}

/** Null for what is no tag, and for a language that the engine would replace by its own. */
function engineTag(tag: string): string | null {
  try {
    return Intl.NumberFormat.supportedLocalesOf(tag)[0] ?? null;
  } catch {
    return null;
  }
}
