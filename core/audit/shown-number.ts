import type { Language } from '../sheet/phrase.ts';

const POINTS = { en: { decimal: '.', thousands: ',' }, de: { decimal: ',', thousands: '.' } } as const;

/** A number for a sentence: at most two decimals below 100 and one above, groups of thousands. */
export function shownNumber(value: number, language: Language): string {
  if (!Number.isFinite(value)) return language === 'de' ? 'keine Zahl' : 'no number';
  const { decimal, thousands } = POINTS[language];
  const digits = Math.abs(value) < 100 ? 2 : Math.abs(value) < 10_000 ? 1 : 0;
  const [whole = '', fraction] = String(Number(value.toFixed(digits))).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  return fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`;
}

/** A share of 0–1 as a percentage of whole points: `83%`. */
export function shownPercent(share: number, language: Language): string {
  return percent(String(Math.round(share * 100)), language);
}

/** The same as exact as numbers are shown: `4.5%`. */
export function shownShare(share: number, language: Language): string {
  return percent(shownNumber(share * 100, language), language);
}

function percent(points: string, language: Language): string {
  return `${points}${language === 'de' ? '\u00A0' : ''}%`;
}
