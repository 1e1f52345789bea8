import type { Language } from '../sheet/phrase.ts';

const DIGITS = 4;

/** A reading or limit for a sentence: four significant digits (whole numbers in full), thousands grouped from 10,000 on. */
export function shownValue(value: number, language: Language = 'en'): string {
  const isGerman = language === 'de';
  if (!Number.isFinite(value)) return isGerman ? 'keine Zahl' : 'no number';
  const rounded = Math.abs(value) >= 1000 ? Math.round(value) : Number(value.toPrecision(DIGITS));
  const text = String(rounded === 0 ? 0 : rounded);
  const isPlain = Math.abs(rounded) < 10_000 || text.includes('e');
  const grouped = isPlain ? text : text.replace(/\B(?=(\d{3})+$)/g, ',');
  return isGerman ? grouped.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.')) : grouped;
}
