import type { CellStyle, CellValue } from '../../../sheet/workbook.ts';
import { readDay } from '../../values/day.ts';

/** What a cell holds, coarsely: enough to tell a header from values and one table's rows from another's. */
export type CellClass = 'blank' | 'number' | 'date' | 'code' | 'text' | 'long' | 'error';

const NUMERIC = /^[-+(~<>≈]?\s*(?:[€$£¥₹]|[A-Z]{3}\s)?\s*\d[\d.,' \u00a0]*\s*(?:[%€$£¥]|[a-zA-Z]{1,4}\.?)?\)?$/;
const MAYBE_DAY = /\d/;

/** Classes a cell from its value and its number format. */
export function classOf(value: CellValue | undefined, style: CellStyle): CellClass {
  if (value === null || value === undefined) return 'blank';
  if (typeof value === 'number') return style.isDate ? 'date' : 'number';
  if (typeof value === 'boolean') return 'code';
  if (typeof value === 'object') return 'error';
  return textClass(value);
}

function textClass(value: string): CellClass {
  const text = value.trim();
  if (text === '') return 'blank';
  if (text.length > 60) return 'long';
  if (MAYBE_DAY.test(text) && text.length <= 34) {
    if (readDay(text) !== null) return 'date';
    if (NUMERIC.test(text)) return 'number';
  }
  return text.length <= 3 ? 'code' : 'text';
}

/** Whether a class is that of a value rather than of a header. */
export function isValueClass(kind: CellClass): boolean {
  return kind === 'number' || kind === 'date' || kind === 'error';
}
