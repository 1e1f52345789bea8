import { dayInWords } from '../../../calendar/day-in-words.ts';
import { fromEpochDays } from '../../../calendar/day.ts';
import type { ApprovalField, DurationUnit } from '../../../plan/approvals.ts';
import type { ExampleValue } from '../table-check.ts';

export type Tongue = 'en' | 'de';

/**
 * One value of a field as sentences say it: `50,000 EUR`, `15%`, `24 months`, `14 Aug 2026`, `Mid-market`. After “mit”, “ab” and
 * “unter” German units stand in the dative: `ab 24 Monaten`, but `24 Monate` and `bis 24 Monate`.
 */
export function valueInWords(
  value: ExampleValue,
  { kind, unit }: ApprovalField,
  currency: string | null,
  language: Tongue,
  isDative = false,
): string {
  const isGerman = language === 'de';
  switch (value.is) {
    case 'word':
      return kind === 'yes-no' ? (ANSWERS[language][value.word] ?? value.word) : value.word;
    case 'other-word':
      return isGerman ? 'etwas anderes' : 'anything else';
    case 'empty':
      return isGerman ? 'nichts' : 'nothing';
    case 'number': {
      if (kind === 'share') return `${figure(value.value * 100, language)}${isGerman ? '\u00a0' : ''}%`;
      if (kind === 'day') {
        const day = fromEpochDays(value.value);
        return day === null ? String(value.value) : dayInWords(day, language);
      }
      const number = figure(value.value, language);
      if (kind === 'money') return currency === null ? number : `${number}\u00a0${currency}`;
      return unit === null ? number : `${number}\u00a0${unitInWords(unit, value.value, language, isDative)}`;
    }
  }
}

const ANSWERS: Readonly<Record<Tongue, Readonly<Record<string, string>>>> = {
  en: { yes: 'yes', no: 'no' },
  de: { yes: 'ja', no: 'nein' },
};

function unitInWords(unit: DurationUnit, amount: number, language: Tongue, isDative: boolean): string {
  const [one, many] = UNITS[language][unit];
  if (amount === 1) return one;
  return language === 'de' && isDative && !many.endsWith('n') ? `${many}n` : many;
}

const UNITS: Readonly<Record<Tongue, Readonly<Record<DurationUnit, readonly [string, string]>>>> = {
  en: {
    hours: ['hour', 'hours'],
    days: ['day', 'days'],
    weeks: ['week', 'weeks'],
    months: ['month', 'months'],
    years: ['year', 'years'],
  },
  de: {
    hours: ['Stunde', 'Stunden'],
    days: ['Tag', 'Tage'],
    weeks: ['Woche', 'Wochen'],
    months: ['Monat', 'Monate'],
    years: ['Jahr', 'Jahre'],
  },
};

const POINTS = { en: { decimal: '.', group: ',' }, de: { decimal: ',', group: '.' } } as const;

/** A number with all the decimals that tell it from its neighbours; groups of thousands from 10,000 on. */
function figure(value: number, language: Tongue): string {
  const { decimal, group } = POINTS[language];
  const [whole = '', fraction] = String(Number(value.toFixed(4))).split('.');
  const grouped = Math.abs(value) < 10_000 ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  return `${grouped.replace('-', '−')}${fraction === undefined ? '' : `${decimal}${fraction}`}`;
}
