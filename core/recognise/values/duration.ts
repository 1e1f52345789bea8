import { fold } from './fold.ts';
import { readNumber } from './number.ts';

/** A stretch of work. */
export interface Duration {
  readonly amount: number;
  readonly unit: 'minutes' | 'hours' | 'days' | 'weeks' | 'months' | 'years';
  /** In working days of 8 hours, 5 days a week, 20 days a month (Microsoft Project's own conversion). */
  readonly workingDays: number;
}

const UNITS: readonly (readonly [Duration['unit'], number, RegExp])[] = [
  ['minutes', 1 / 480, /^(?:min|mins|minutes?|minuten?|minutos?|minuti)$/],
  [
    'hours',
    1 / 8,
    /^(?:h|hr|hrs|hours?|std|stunden?|heures?|horas?|ore|ora|uur|uren|timer?|timmar|час(?:а|ов)?|小时)$/,
  ],
  [
    'days',
    1,
    /^(?:ed|d|t|day|days|dy|dys|wd|working days?|business days?|man.?days?|person.?days?|pd|md|tage?n?|arbeitstage?|at|pt|personentage?|jours?|j|dias?|giorni?o?|gg|dagen?|dagar|dni|dzien|дн(?:я|ей|\.)?|день|天)$/,
  ],
  [
    'weeks',
    5,
    /^(?:w|wk|wks|weeks?|ew|wo|wochen?|sem|semaines?|semanas?|settiman[ae]|weken|uker|veckor|uger|tygodni[ea]?|нед\.?|недел[ьия]|周)$/,
  ],
  [
    'months',
    20,
    /^(?:mo|mos|mon|mths?|months?|m|monate?|mois|mes|meses|mes[ei]|maand(?:en)?|manader|maneder|miesiac[ae]?|мес\.?|месяц(?:а|ев)?|个月|月)$/,
  ],
  ['years', 240, /^(?:y|yr|yrs|years?|jahre?|ans?|annees?|anos?|ann[oi]|jaar|ar|лет|год(?:а)?|年)$/],
];

/** Reads a duration with its unit: `3w`, `2 d`, `5 Tage`, `1.5 months`, `2 days?` (an estimate); null without a unit. */
export function readDuration(text: string): Duration | null {
  if (text.length > 40) return null;
  const match = /^(-?[\d.,' ]+?) ?([^\d.,' -][^\d]*?)\.?\??$/u.exec(fold(text).replace(/(?<=\d)\s*-\s*(?=[a-z])/, ' '));
  const amount = match === null ? null : readNumber(match[1] ?? '');
  if (amount === null) return null;
  const unit = UNITS.find(([, , test]) => test.test((match?.[2] ?? '').trim()));
  return unit === undefined ? null : { amount: amount.value, unit: unit[0], workingDays: amount.value * unit[1] };
}
