import type { Language } from '../sheet/phrase.ts';

const POINTS = { en: { decimal: '.', thousands: ',' }, de: { decimal: ',', thousands: '.' } } as const;

/** A number for a sentence: at most two decimals below 100 and one above, groups of thousands from 10,000 on. */
export function shownNumber(value: number, language: Language): string {
  if (!Number.isFinite(value)) return language === 'de' ? 'keine Zahl' : 'no number';
  const { decimal, thousands } = POINTS[language];
  const digits = Math.abs(value) < 100 ? 2 : Math.abs(value) < 10_000 ? 1 : 0;
  const [whole = '', fraction] = String(Number(value.toFixed(digits))).split('.');
  const grouped = Math.abs(value) < 10_000 ? whole : whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  return fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`;
}

/** A share of 0–1 as a percentage: `83%`. */
export function shownPercent(share: number, language: Language): string {
  return `${Math.round(share * 100)}${language === 'de' ? '\u00A0' : ''}%`;
}
