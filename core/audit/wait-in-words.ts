import { waitUnit } from '../governance/approvals/words/wait-unit.ts';
import type { Phrase } from '../sheet/phrase.ts';
import { inEach } from './language.ts';
import { shownNumber } from './shown-number.ts';

const UNITS = {
  en: { hours: ['hour', 'hours'], days: ['working day', 'working days'] },
  de: { hours: ['Stunde', 'Stunden'], days: ['Arbeitstag', 'Arbeitstage'] },
} as const;

/** A wait of so many working days in the unit that says it: `4 hours`, `1 working day`, `2.5 working days`. */
export function waitInWords(days: number): Phrase {
  const { amount, unit } = waitUnit(days);
  return inEach((language) => {
    const [one, many] = UNITS[language][unit];
    const shown = shownNumber(amount, language);
    return `${shown}\u00A0${shown === '1' ? one : many}`;
  });
}
