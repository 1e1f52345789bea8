import { isDateFormat } from '../../sheet/number-format.ts';
import type { CellStyle, CellValue } from '../../sheet/workbook.ts';
import { PLAIN_STYLE } from '../../sheet/workbook.ts';
import { serialFromIso } from '../iso-date.ts';

/** A field as a cell. */
export interface CsvCell {
  readonly value: CellValue;
  /** Index into the workbook's styles. */
  readonly style: number;
}

/** Excel keeps 15 digits of a number; longer ones are ids. */
const MOST_DIGITS = 15;
const ISO_DATE = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?Z?)?$/;
const ERRORS = new Set(['#REF!', '#DIV/0!', '#NAME?', '#N/A', '#VALUE!', '#NUM!', '#NULL!']);

/**
 * Types fields the way Excel would, but never loses what was written: ids with leading zeros, many digits or a letter
 * (`2E10`), phone numbers and dates whose day and month could be swapped stay text; 1.10 keeps its zero, as outline numbers need.
 */
export class CsvValues {
  private readonly styles: CellStyle[];
  private readonly byFormat = new Map<string, number>();
  private readonly plainNumber: RegExp;

  constructor(decimal: '.' | ',', styles: CellStyle[]) {
    this.styles = styles;
    this.plainNumber =
      decimal === '.'
        ? /^([-+]?)(\d{1,3}(?:,\d{3})+|\d+)?(\.\d+)?(e[-+]\d{1,3})?(\s?%)?$/i
        : /^([-+]?)(\d{1,3}(?:\.\d{3})+|\d+)?(,\d+)?(e[-+]\d{1,3})?(\s?%)?$/i;
  }

  read(text: string): CsvCell {
    const bare = text.trim();
    if (bare === '') return { value: text, style: 0 };
    const first = bare.charCodeAt(0);
    if ((first >= 48 && first <= 57) || first === 45 || first === 43 || first === 46 || first === 44)
      return this.readNumber(bare) ?? this.readDate(bare) ?? { value: text, style: 0 };
    if (/^(true|false)$/i.test(bare)) return { value: bare.toLowerCase() === 'true', style: 0 };
    if (ERRORS.has(bare)) return { value: { error: bare }, style: 0 };
    return { value: text, style: 0 };
  }

  private readNumber(text: string): CsvCell | null {
    const match = this.plainNumber.exec(text);
    if (match === null) return null;
    const [, sign = '', whole = '', fraction = '', exponent = '', percent] = match;
    const digits = whole.replace(/[.,]/g, '');
    if (digits === '' && fraction === '') return null;
    const isId =
      /^0\d/.test(digits) || digits.length + fraction.length > MOST_DIGITS + 1 || (sign === '+' && digits.length > 6);
    if (isId) return null;
    const value = Number(`${sign}${digits}${fraction.replace(',', '.')}${exponent}`);
    if (!Number.isFinite(value)) return null;
    if (percent === undefined) return { value, style: this.decimalsOf(fraction) };
    return { value: Number((value / 100).toPrecision(15)), style: this.styleOf(fraction === '' ? '0%' : '0.00%') };
  }

  private readDate(text: string): CsvCell | null {
    if (!ISO_DATE.test(text)) return null;
    const serial = serialFromIso(text, 1900);
    if (serial === null) return null;
    return { value: serial, style: this.styleOf(text.length > 10 ? 'yyyy-mm-dd hh:mm' : 'yyyy-mm-dd') };
  }

  private decimalsOf(fraction: string): number {
    return fraction.endsWith('0') ? this.styleOf(`0.${'0'.repeat(fraction.length - 1)}`) : 0;
  }

  private styleOf(numberFormat: string): number {
    const known = this.byFormat.get(numberFormat);
    if (known !== undefined) return known;
    const index = this.styles.push({ ...PLAIN_STYLE, numberFormat, isDate: isDateFormat(numberFormat) }) - 1;
    this.byFormat.set(numberFormat, index);
    return index;
  }
}
