import { textArgument } from '../request/text-argument.ts';
import type { CellValue } from '../../../../core/sheet/workbook.ts';

/** What Excel makes of something typed or written into a cell; `numberFormat` where the entry brings one. */
export interface Typed {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly numberFormat: string | null;
}

const ERRORS = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#SPILL!', '#CALC!']);

/**
 * Reads an entry as Excel in English does: formulas, numbers, percentages, dates, TRUE and FALSE, error values, text
 * after an apostrophe. In a cell formatted as text it stays text. A formula's value is the caller's business: 0 here.
 */
export function typedValue(entry: unknown, numberFormat: string): Typed {
  const plain = (value: CellValue, format: string | null = null): Typed => ({
    value,
    formula: null,
    numberFormat: format,
  });
  if (entry === '' || entry === undefined) return plain(null);
  if (typeof entry === 'number' || typeof entry === 'boolean') return plain(entry);
  const text = textArgument(entry);
  if (numberFormat === '@') return plain(text);
  if (text.startsWith('=') && text.length > 1) return { value: 0, formula: text.slice(1), numberFormat: null };
  if (text.startsWith("'")) return plain(text.slice(1));
  if (ERRORS.has(text)) return plain({ error: text });
  if (/^(true|false)$/i.test(text)) return plain(text.toLowerCase() === 'true');
  const bare = text.trim();
  if (/^[-+]?(\d+|\d{1,3}(,\d{3})+)?(\.\d*)?(e[-+]?\d+)?$/i.test(bare) && /\d/.test(bare))
    return plain(Number(bare.replaceAll(',', '')));
  if (/^[-+]?\d+(\.\d*)?%$/.test(bare)) return plain(Number(bare.slice(0, -1)) / 100, '0%');
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(bare);
  if (iso !== null) return dated(text, Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(bare);
  if (american !== null) return dated(text, Number(american[3]), Number(american[1]), Number(american[2]));
  return plain(text);
}

function dated(text: string, year: number, month: number, day: number): Typed {
  const time = Date.UTC(year, month - 1, day);
  const read = new Date(time);
  const exists = read.getUTCMonth() === month - 1 && read.getUTCDate() === day && year >= 1900;
  return exists
    ? { value: time / 86_400_000 + 25_569, formula: null, numberFormat: 'm/d/yyyy' }
    : { value: text, formula: null, numberFormat: null };
}
