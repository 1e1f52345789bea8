import { readNumber } from './read-number.ts';
import type { Read } from './shown-trouble.ts';
import { readAs, unread } from './shown-trouble.ts';

/** Working days of a unit: 5 a week, 20 a month, 240 a year, as durations of plans are read. */
const UNITS: readonly (readonly [days: number, RegExp])[] = [
  [1 / 8, /^(?:h|hrs?|hours?|std|stunden?|heures?|horas?|ore|ora|uur|時間|小时|시간)$/iu],
  [1, /^(?:d|days?|tage?n?|jours?|d[ií]as?|giorn[io]|dag(?:en|ar|e)?|dias?|dni|日|天|일)$/iu],
  [5, /^(?:w|wks?|weeks?|wochen?|semaines?|semanas?|settiman[ae]|we(?:ek|ken)|veckor|uger|uker|週間?|周|주)$/iu],
  [
    20,
    /^(?:mo|mos|mths?|months?|monate?n?|mois|mes(?:es)?|mes[ei]|maand(?:en)?|månad(?:er)?|måned(?:er)?|miesi[ąa]c[ey]?|か月|ヶ月|カ月|个月|個月|月|개월)$/iu,
  ],
  [240, /^(?:y|yrs?|years?|jahre?n?|ans?|années?|años?|ann[io]|jaar|jaren|år|anos?|lat[a]?|年間?|년)$/iu],
];
/** A unit that a label names: “Term (months)”, “Laufzeit in Monaten”. */
const IN_LABEL =
  /[([]\s*([\p{L}\p{M}]+)\s*[)\]]|(?<![\p{L}])in\s+([\p{L}\p{M}]+)\s*$|(?<![\p{L}])(months?|monate|mois|meses)\s*$/iu;

/** Reads a duration with its unit, or a bare number under a label that names one, in working days of the plan. */
export function readTerm(text: string, locale: string, label: string): Read<number> {
  const number = readNumber(text, locale);
  if (!number.ok) return number.why === 'not-a-number' ? unread('not-a-duration') : number;
  const { value, before, after } = number.value;
  if (before !== '') return unread('not-a-duration');
  const named = IN_LABEL.exec(label.trim());
  const unit = after === '' ? (named?.slice(1).find((word) => word !== undefined) ?? '') : after.replace(/\.$/, '');
  const days = UNITS.find(([, test]) => test.test(unit))?.[0];
  return days === undefined ? unread(after === '' ? 'other-unit' : 'not-a-duration') : readAs(value * days);
}
