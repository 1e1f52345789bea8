import { isDateFormat } from '../../../core/sheet/number-format.ts';
import { dayFromSerial } from '../../../core/sheet/serial-date.ts';
import type { CellContent } from '../../../core/sheet/cell-edit.ts';
import type { Workbook } from '../../../core/sheet/workbook.ts';
import { isCellError } from '../../../core/sheet/workbook.ts';
import { showDay } from './show-day.ts';
import { showNumber, showShare } from './show-number.ts';

/** What a cell holds in an edit, for people: `full` says it unmistakably, with the kind of the value. */
export function showContent(
  content: CellContent,
  dateSystem: Workbook['dateSystem'],
): { readonly text: string; readonly full: string } {
  const { value, formula, numberFormat } = content;
  if (formula !== null) return { text: `=${formula}`, full: `Formula =${formula}` };
  if (value === null) return { text: 'empty', full: 'Empty' };
  if (isCellError(value)) return { text: value.error, full: `Error ${value.error}` };
  if (typeof value === 'boolean') return { text: value ? 'TRUE' : 'FALSE', full: `Logical value ${value}` };
  if (typeof value === 'string') return { text: `“${value}”`, full: `Text of ${value.length} characters` };
  const day = numberFormat !== null && isDateFormat(numberFormat) ? dayFromSerial(value, dateSystem) : null;
  if (day !== null) return { text: showDay(day), full: `Date ${day}` };
  const isShare = numberFormat?.endsWith('%') ?? false;
  return { text: isShare ? showShare(value) : showNumber(value), full: `Number ${value}` };
}
