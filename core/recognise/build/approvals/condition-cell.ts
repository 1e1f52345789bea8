import { toEpochDays } from '../../../calendar/day.ts';
import { currencyOfFormat } from '../../../sheet/currency.ts';
import { dayFromSerial } from '../../../sheet/serial-date.ts';
import type { CellStyle, Row, Workbook } from '../../../sheet/workbook.ts';
import { isCellError, PLAIN_STYLE } from '../../../sheet/workbook.ts';
import type { WrittenValue } from '../../values/written-value.ts';
import { BARE } from '../../values/written-value.ts';
import { SHOWN } from '../fields/shown-text.ts';
import { emptyTally, habitsOf } from '../fields/habits.ts';

/** A cell of conditions before its column is known. */
export interface ConditionCell {
  /** As shown; empty for a blank cell. */
  readonly text: string;
  /** A number or date of the sheet; null for texts. */
  readonly value: WrittenValue | null;
  readonly isError: boolean;
}

const BLANK: ConditionCell = { text: '', value: null, isError: false };
const CONTEXT = { habits: habitsOf(emptyTally(), emptyTally()), header: '' } as const;

/** Signs of number formats that are no codes. */
const ISO: ReadonlyMap<string, string | null> = new Map([
  ['$', 'USD'],
  ['¥', 'JPY'],
  ['kr', null],
]);

/** Reads a cell of conditions with what its number format says. */
export function conditionCell(row: Row, column: number, { styles, dateSystem }: Workbook): ConditionCell {
  const value = row.values[column] ?? null;
  if (value === null || value === '') return BLANK;
  if (isCellError(value)) return { text: value.error, value: null, isError: true };
  const style = styles[row.styles?.[column] ?? 0] ?? PLAIN_STYLE;
  const text = SHOWN.read(value, style, { ...CONTEXT, dateSystem }) ?? '';
  return { text, value: typeof value === 'number' ? valueOf(value, style, dateSystem) : null, isError: false };
}

function valueOf(value: number, style: CellStyle, dateSystem: 1900 | 1904): WrittenValue {
  const day = style.isDate ? dayFromSerial(value, dateSystem) : null;
  if (day !== null) return { ...BARE, amount: toEpochDays(day), dayAfter: toEpochDays(day) + 1 };
  if (style.numberFormat.includes('%')) return { ...BARE, amount: value * 100, percent: true };
  const sign = currencyOfFormat(style.numberFormat);
  const currency = sign === null ? null : ISO.has(sign) ? (ISO.get(sign) ?? null) : sign;
  return { ...BARE, amount: value, currency };
}
