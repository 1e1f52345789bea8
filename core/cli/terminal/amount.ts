import type { Language } from '../../sheet/phrase.ts';

/** A figure with at most two decimals, as the language writes it. */
export function amount(value: number, language: Language): string {
  const text = String(Math.round(value * 100) / 100);
  return language === 'de' ? text.replace('.', ',') : text;
}
