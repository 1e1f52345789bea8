import { format } from 'numfmt';
import type { CellStyle, CellValue } from '../../core/sheet/workbook.ts';
import { isCellError } from '../../core/sheet/workbook.ts';

/** Days between the two date systems: numbers of a 1904 workbook shown as dates are that much smaller. */
const DAYS_1900_TO_1904 = 1462;
/** Longer texts are cut: no column shows more, and a sheet may hold 32,767 characters a cell. */
const MOST_CHARACTERS = 300;

/** A value as its cell's number format shows it; the locale says how dates and separators are written. */
export function shownText(value: CellValue, style: CellStyle, dateSystem: 1900 | 1904, locale: string): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value.length > MOST_CHARACTERS ? `${value.slice(0, MOST_CHARACTERS)}…` : value;
  const shifted = style.isDate && dateSystem === 1904 ? value + DAYS_1900_TO_1904 : value;
  return format(style.numberFormat, shifted, { locale, nbsp: false, throws: false, dateErrorThrows: false });
}
