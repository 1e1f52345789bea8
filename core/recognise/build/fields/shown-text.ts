import { currencyOfFormat } from '../../../sheet/currency.ts';
import { textOf } from '../../values/text.ts';
import type { Reader } from './readers.ts';

/** Text as the cell shows it, where the unit says what a number means: `62%` and `4200000 EUR`, not 0.62 and 4200000. */
export const SHOWN: Reader<string> = {
  habit: null,
  byFill: false,
  read(value, style, { dateSystem }) {
    if (typeof value !== 'number' || style.isDate) return textOf(value, style, dateSystem);
    // Twelve digits: binary fractions show no more.
    if (style.numberFormat.includes('%')) return `${Number((value * 100).toPrecision(12))}%`;
    const currency = currencyOfFormat(style.numberFormat);
    const text = textOf(value, style, dateSystem);
    return currency === null ? text : `${text} ${currency}`;
  },
};
