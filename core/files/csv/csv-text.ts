import { isDateFormat } from '../../sheet/number-format.ts';
import { dayFromSerial } from '../../sheet/serial-date.ts';
import type { CellValue } from '../../sheet/workbook.ts';
import { isCellError } from '../../sheet/workbook.ts';
import { withoutFormula } from './csv-escape.ts';

/**
 * A cell's value as a CSV field says it: dates as ISO text, shares as percent, untrusted text never as a formula.
 * @param numberFormat the cell's format code
 */
export function csvText(value: CellValue, numberFormat: string, decimal: '.' | ','): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (isCellError(value)) return value.error;
  if (typeof value === 'string') return withoutFormula(value);
  if (isDateFormat(numberFormat)) {
    const day = dayFromSerial(value, 1900);
    const minutes = Math.round((value % 1) * 1440);
    const two = (number: number): string => String(number).padStart(2, '0');
    if (day !== null && minutes < 1440)
      return minutes === 0 ? day : `${day} ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  }
  const isShare = numberFormat.includes('%');
  const number = isShare ? Number((value * 100).toPrecision(15)) : value;
  return String(number).replace('.', decimal) + (isShare ? '%' : '');
}
