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
    /^(?:ed|edays?|d|t|day|days|dy|dys|wd|bd|working days?|business days?|man.?days?|person.?days?|pd|md|tage?n?|arbeitstage?|at|pt|personentage?|manntage?|jours?(?: ouvres?)?|j|dias?|giorni?o?|gg|dagen?|dagar|dni|dzien|дн(?:я|ей|\.)?|д|день|dny|dnu|gun|paivaa?|nap|ημερες|天|日|人日|営業日|일)$/,
  ],
  [
    'weeks',
    5,
    /^(?:w|wk|wks|weeks?|ew|wo|wochen?|sem|semaines?|semanas?|settiman[ae]|weken|uker|veckor|uger|tygodni[ea]?|нед\.?|недел[ьия]|hafta|viikkoa?|het|tydny|周|週|週間|주)$/,
  ],
  [
    'months',
    20,
    /^(?:mo|mos|mon|mths?|months?|m|monate?|mois|mes|meses|mes[ei]|maand(?:en)?|manader|maneder|miesiac[ae]?|мес\.?|месяц(?:а|ев)?|(?:man|person|fte).?months?|personenmonate?|kuukautta|mesicu?|个月|個月|か月|ヶ月|カ月|ヵ月|ケ月|개월|月)$/,
  ],
  ['years', 240, /^(?:y|yr|yrs|years?|jahre?|ans?|annees?|anos?|ann[oi]|jaar|ar|лет|год(?:а)?|年)$/],
];

/**
 * Reads a duration with its unit: `3w`, `2 d`, `5 Tage`, `1.5 months`, `1w 2d`; `2 days?`, `~3 d` and `ca. 5 Tage (est.)` are estimates all the same.
 * Null without a unit.
 */
export function readDuration(text: string): Duration | null {
  if (text.length > 40 || !/[\d½]/.test(text)) return null;
  const bare = fold(text.replaceAll('½', '0.5').replace(/(?<=\d)\s*-\s*(?=[a-z])/i, ' '))
    .normalize('NFC')
    .replace(ABOUT, '')
    .replace(/ ?\([^()]*\)$/, '');
  const parts = [...bare.matchAll(PART)];
  if (parts.length === 0 || parts.map(([part]) => part).join('') !== bare) return null;
  const read = parts.map(([, amount = '', unit = '']) => oneOf(amount, unit));
  const [first = null] = read;
  if (first === null || read.includes(null)) return null;
  const workingDays = read.reduce((sum, part) => sum + (part?.workingDays ?? 0), 0);
  const perUnit = first.amount === 0 ? 0 : first.workingDays / first.amount;
  return read.length === 1 || perUnit === 0 ? first : { ...first, amount: workingDays / perUnit, workingDays };
}

const ABOUT = /^(?:~|≈|ca\.?|circa|about|approx\.?|etwa|rund|env\.?|environ|aprox\.?) ?/;
const PART = /(-?\d[\d.,' ]*?) ?([^\d.,' -][^\d]*?)\.?\??(?:$|(?:,| and| und)? (?=\d))/gu;

function oneOf(text: string, name: string): Duration | null {
  const amount = readNumber(text);
  const unit = UNITS.find(([, , test]) => test.test(name.trim()));
  if (amount === null || unit === undefined) return null;
  return { amount: amount.value, unit: unit[0], workingDays: amount.value * unit[1] };
}
