import { dayFromSerial } from '../../sheet/serial-date.ts';
import type { CellStyle, CellValue } from '../../sheet/workbook.ts';

/**
 * What a cell says as text: dates as `YYYY-MM-DD`, numbers with the decimals their format fixes (an outline number 1.10
 * is not 1.1), booleans as Excel shows them. Null for empty cells and errors.
 */
export function textOf(value: CellValue | undefined, style: CellStyle, dateSystem: 1900 | 1904): string | null {
  if (typeof value === 'string') return isUnseen(value) ? null : value.trim();
  if (typeof value === 'number') {
    if (style.isDate) return dayFromSerial(value, dateSystem) ?? String(value);
    const { numberFormat } = style;
    return FIXED.test(numberFormat) ? value.toFixed(numberFormat.length - '0.'.length) : String(value);
  }
  if (value === true) return 'TRUE';
  return value === false ? 'FALSE' : null;
}

/** A format that fixes decimals and says nothing else. */
const FIXED = /^0\.0+$/;

/** Whether a text shows nothing: spaces of any width, no-break ones, and marks that nobody sees, as pasted from pages. */
export function isUnseen(text: string): boolean {
  if (text === '') return true;
  const first = text.charCodeAt(0);
  return !(first > SPACE && first < DELETE) && UNSEEN.test(text);
}

const UNSEEN = /^[\s\u00ad\u200b-\u200f\u2060\ufeff]*$/;
const SPACE = 0x20;
const DELETE = 0x7f;
