const MOST_KNOWN = 16;
const KNOWN = new Map<string, ReadonlyMap<string, number>>();
/** The middle of a month of 30.4 days, in milliseconds: January 1970 and eleven further. */
const MONTH = 2_629_746_000;

/** The month (1–12) that a text names in the words of a locale or in English; null where it names none, or several. */
export function monthInText(text: string, locale: string): number | null {
  const words = text.replaceAll('.', '').match(/[\p{L}\p{M}]+/gu) ?? [];
  for (const language of [locale, 'en']) {
    const names = monthNames(language);
    const months = new Set(words.flatMap((word) => names.get(folded(word)) ?? []));
    if (months.size === 1) return [...months][0] ?? null;
  }
  return null;
}

function monthNames(locale: string): ReadonlyMap<string, number> {
  const known = KNOWN.get(locale);
  if (known !== undefined) return known;
  const names = new Map<string, number>();
  for (const month of ['long', 'short'] as const)
    for (const day of ['numeric', undefined] as const) {
      const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', calendar: 'gregory', month, day });
      for (let at = 0; at < 12; at += 1) {
        const parts = format.formatToParts((at + 0.5) * MONTH);
        const name = folded(parts.find(({ type }) => type === 'month')?.value ?? '');
        if (/^[\p{L}\p{M}]{2,}$/u.test(name)) names.set(name, at + 1);
      }
    }
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  KNOWN.set(locale, names);
  return names;
}

function folded(word: string): string {
  return word.replace(/\./g, '').toLowerCase();
}
