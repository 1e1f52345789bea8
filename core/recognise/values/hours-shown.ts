import { isDateFormat } from '../../sheet/number-format.ts';
import type { CellStyle, CellValue } from '../../sheet/workbook.ts';

/** Time that has gone by, as formats show it in full: `[h]:mm`. */
const ELAPSED = /\[h+\]/i;
/** Hours and minutes in words of their own: `3:30`, `26:00:00`. */
const CLOCK = /^(\d{1,4}):([0-5]\d)(?::[0-5]\d)?$/;

/** The hours of a length that is written or shown as on a clock, `3:30` or the number 0.1458 in the format `h:mm`; null for anything else. */
export function hoursShown(value: CellValue, { numberFormat }: Pick<CellStyle, 'numberFormat'>): number | null {
  if (typeof value === 'number') {
    const isTime = ELAPSED.test(numberFormat) || (value >= 0 && value < 1 && isDateFormat(numberFormat));
    return isTime ? value * 24 : null;
  }
  const [, hours, minutes] = typeof value === 'string' ? (CLOCK.exec(value.trim()) ?? []) : [];
  return hours === undefined ? null : Number(hours) + Number(minutes) / 60;
}

/** Whether a text tells hours and minutes as a clock does. */
export function isClock(text: string): boolean {
  return CLOCK.test(text);
}
