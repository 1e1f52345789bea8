import type { AmountUnit } from '../plan/resources.ts';
import type { Phrase } from '../sheet/phrase.ts';
import { inEach } from './language.ts';
import { shownNumber, shownPercent } from './shown-number.ts';

const UNITS: Readonly<Partial<Record<AmountUnit, Phrase>>> = {
  hours: { en: 'hours', de: 'Stunden' },
  days: { en: 'days', de: 'Tage' },
  weeks: { en: 'person-weeks', de: 'Personenwochen' },
  months: { en: 'person-months', de: 'Personenmonate' },
  points: { en: 'points', de: 'Punkte' },
};

/** An amount of one person’s time: `120%`, `14 days`; full-time equivalents as a share of one person. */
export function amountInWords(amount: number, unit: AmountUnit): Phrase {
  return unit === 'fte' ? inEach((language) => shownPercent(amount, language)) : poolInWords(amount, unit);
}

/** An amount of several people’s time: `2.5 FTE`, `14 days`, `12%`. */
export function poolInWords(amount: number, unit: AmountUnit): Phrase {
  return inEach((language) => {
    if (unit === 'share') return shownPercent(amount, language);
    const shown = shownNumber(Number(amount.toFixed(unit === 'fte' ? 2 : 1)), language);
    if (unit === 'fte') return `${shown} ${language === 'de' ? 'VZÄ' : 'FTE'}`;
    const words = UNITS[unit];
    return words === undefined ? shown : `${shown} ${words[language]}`;
  });
}
