import { fold } from '../lexicon/fold.ts';
import { readNumber } from './number.ts';

/** A stretch of work. */
export interface Duration {
  readonly amount: number;
  readonly unit: 'minutes' | 'hours' | 'days' | 'weeks' | 'months' | 'years';
  /** In working days of 8 hours, 5 days a week, 20 days a month (Microsoft Project's own conversion). */
  readonly workingDays: number;
}

const UNITS: readonly (readonly [Duration['unit'], number, RegExp])[] = [
  [
    'minutes',
    1 / 480,
    /^(?:min|mins|minutes?|minuten?|minutos?|minuti|minuter|minutter|мин\.?|минут[аы]?|dk|dakika|phut|menit|分|分間|分钟|分鐘|분)$/,
  ],
  [
    'hours',
    1 / 8,
    /^(?:h|hr|hrs|hours?|std|stunden?|heures?|horas?|ore|ora|uur|uren|timer?|timmar|tuntia?|godz|godzin[ay]?|hod|hodin[ay]?|sat[ai]?|saat|jam|gio|час(?:а|ов)?|год|годин[аи]?|שעות|שעה|ساعات|ساعة|ساعت|小时|小時|時間|시간)$/,
  ],
  [
    'days',
    1,
    /^(?:ed|edays?|d|t|day|days|dy|dys|wd|bd|man.?days?|person.?days?|pd|md|tage?n?|arbeitstage?|werktage?|at|pt|personentage?|manntage?|jours?|jrs?|j|dias?|giorni?o?|gg|dagen?|dgn|werkdagen|dagar|arbe[ij]ds?dage[nr]?|arbetsdagar|dni|dzien|дн(?:я|еи|ів|\.)?|дни|д|день|dny|dnu|dana?|gunu?|paivaa?|pv|nap|zile?|ημερες|ngay|hari|أيام|يوم|ימים|יום|روز|天|日|日間|人日|工日|営業日|일)$/,
  ],
  [
    'weeks',
    5,
    /^(?:w|wk|wks|wkn|weeks?|ew|wo|wochen?|sem|semaines?|semanas?|settiman[ae]|sett|weken|uker|veckor|uger|tygodni[ea]?|tyg|нед\.?|недел[ьия]|тижн[іяв]+|седмиц[аи]|hafta|viikkoa?|vk|het|tydny|tydnu|tjed(?:an|na|ana)|saptaman[ai]|εβδομαδ(?:α|ες)|tuan|minggu|أسابيع|أسبوع|שבועות|هفته|周|週|週間|주)$/,
  ],
  [
    'months',
    20,
    /^(?:mo|mos|mon|mths?|months?|m|monate?|mois|mes|meses|mes[ei]|maand(?:en)?|mnd|manader|maneder|man|miesiac[ae]?|мес\.?|месяц(?:а|ев)?|місяц[ія]?|(?:man|person|fte).?months?|personenmonate?|kuukautta|kk|mesicu?|honap|luni|luna|ay|thang|bulan|mjesec[ai]?|أشهر|شهر|חודשים|ماه|人月|个月|個月|か月|ヶ月|カ月|ヵ月|ケ月|개월|月)$/,
  ],
  ['years', 240, /^(?:y|yr|yrs|years?|jahre?|ans?|annees?|anos?|ann[oi]|jaar|ar|лет|год(?:а)?|年)$/],
];
/** Words before or behind a unit of days that leave it one: working, calendar. */
const OF_WORK =
  'working|business|calendar|ouvr\\S+|calendaires?|habiles?|laborables|uteis|laborais|corridos|lavorativi|robocz\\S+|pracovnich|рабочи[хе]|календарны[хе]|is';
const AROUND = new RegExp(
  `^(?:${OF_WORK}) (?=\\p{L})|(?<=\\p{L}) (?:${OF_WORK})$|^(?:个工作|工作|个)(?=[天日周])`,
  'u',
);

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
  const named = name.trim().replace(AROUND, '');
  const unit = UNITS.find(([, , test]) => test.test(named));
  if (amount === null || unit === undefined) return null;
  return { amount: amount.value, unit: unit[0], workingDays: amount.value * unit[1] };
}
