import type { DurationUnit } from '../../plan/approvals.ts';
import { isAtOnce } from '../../plan/at-once.ts';
import { readNumber } from './read-number.ts';
import type { Read } from './shown-trouble.ts';
import { readAs, unread } from './shown-trouble.ts';

const UNITS: Readonly<Record<DurationUnit, RegExp>> = {
  hours: /^(?:h|hrs?|hours?|std|stunden?|heures?|horas?|ore|ora|uur|時間|小时|시간)$/iu,
  days: /^(?:d|days?|tage?n?|jours?|d[ií]as?|giorn[io]|dag(?:en|ar|e)?|dni|日|天|일)$/iu,
  weeks: /^(?:w|wks?|weeks?|wochen?|semaines?|semanas?|settiman[ae]|weken?|veckor|uger|uker|週間?|周|주)$/iu,
  months:
    /^(?:mo|mos|mths?|months?|monate?n?|mois|mes(?:es)?|mes[ei]|maand(?:en)?|månad(?:er)?|måned(?:er)?|miesi[ąa]c[ey]?|か月|ヶ月|カ月|个月|個月|月|개월)$/iu,
  years: /^(?:y|yrs?|years?|jahre?n?|ans?|années?|años?|anos?|ann[io]|jaar|jaren|år|lata?|年間?|년)$/iu,
};
/** Calendar time as approval tables count it. */
const HOURS: Readonly<Record<DurationUnit, number>> = { hours: 1, days: 24, weeks: 168, months: 720, years: 8_760 };
/** A unit that a label names: “Term (months)”, “Laufzeit in Monaten”. */
const IN_LABEL =
  /[([]\s*([\p{L}\p{M}]+)\s*[)\]]|(?<![\p{L}])in\s+([\p{L}\p{M}]+)\s*$|(?<![\p{L}])(months?|monate|mois|meses)\s*$/iu;

/** Terms of payment count days: `Net 30`, `30 Tage netto`. */
const NET = /^(?:net|netto|neto|netti)$/iu;
const NET_BEHIND = /(?:^|\s+)(?:net|netto|neto|netti)$/iu;

/** In `24-month` it is no minus. */
const HYPHEN = /(?<=\d)[-‐‑](?=\p{L})/u;

/** Reads a duration with its unit, payment at once (`Due on receipt`: 0), or a bare number under a label that names one, in the unit of the table. */
export function readTerm(text: string, locale: string, label: string, into: DurationUnit): Read<number> {
  if (isAtOnce(text)) return readAs(0);
  const number = readNumber(text.replace(HYPHEN, ' '), locale);
  if (!number.ok) return number.why === 'not-a-number' ? unread('not-a-duration') : number;
  const { value, before } = number.value;
  const isNet = NET.test(before) || NET_BEHIND.test(number.value.after);
  if (before !== '' && !NET.test(before)) return unread('not-a-duration');
  const after = number.value.after.replace(NET_BEHIND, '');
  const named = IN_LABEL.exec(label.trim());
  const inLabel = named?.slice(1).find((one) => one !== undefined);
  const unit =
    after === '' && isNet
      ? (unitOf(inLabel ?? '') ?? 'days')
      : unitOf(after === '' ? (inLabel ?? '') : after.replace(/\.$/, ''));
  if (unit === null) return unread(after === '' ? 'other-unit' : 'not-a-duration');
  return readAs(converted(value, unit, into));
}

/** Whether a word is a unit of time: `months`, `Jahre`, `yr.` */
export function isTimeUnit(word: string): boolean {
  return unitOf(word.replace(/\.$/, '')) !== null;
}

function unitOf(word: string): DurationUnit | null {
  return (Object.keys(UNITS) as DurationUnit[]).find((unit) => UNITS[unit].test(word)) ?? null;
}

function converted(value: number, from: DurationUnit, into: DurationUnit): number {
  if (from === into) return value;
  // Twelve months are a year, although twelve times 30 days are not.
  if (from === 'years' && into === 'months') return value * 12;
  if (from === 'months' && into === 'years') return value / 12;
  return (value * HOURS[from]) / HOURS[into];
}
