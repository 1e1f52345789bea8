import { dayInWords } from './day-in-words.ts';
import type { Period } from './period.ts';

const PART = /^((?:FY)?\d{4})-([QHW]\d{1,2})$/;

/** A period as sentences name it: `Jul 2026`, `Q3 2026`, `W14 2026`; any other by its key. */
export function periodInWords({ key, start }: Pick<Period, 'key' | 'start'>, language: 'en' | 'de'): string {
  if (/^\d{4}-\d\d-\d\d$/.test(key)) return dayInWords(start, language);
  if (/^\d{4}-\d\d$/.test(key)) return dayInWords(start, language).replace(/^\d+\.? /, '');
  const [, year, part] = PART.exec(key) ?? [];
  return part === undefined ? key : `${part} ${year}`;
}
