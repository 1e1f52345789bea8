import type { Day } from './day.ts';

const MONTHS = {
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  de: ['Jan.', 'Feb.', 'März', 'Apr.', 'Mai', 'Juni', 'Juli', 'Aug.', 'Sept.', 'Okt.', 'Nov.', 'Dez.'],
} as const;

/** A day as sentences write it, the same in every country that speaks the language: `14 Aug 2026`, `14. Aug. 2026`. */
export function dayInWords(day: Day, language: keyof typeof MONTHS = 'en'): string {
  const month = MONTHS[language][Number(day.slice(5, 7)) - 1];
  return `${Number(day.slice(8, 10))}${language === 'de' ? '.' : ''} ${month} ${day.slice(0, 4)}`;
}
