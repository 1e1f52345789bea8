import { toEpochDays } from '../calendar/day.ts';
import type { ApprovalField } from '../plan/approvals.ts';
import type { FieldValue, UnknownWhy } from '../governance/approvals/record.ts';
import { isNothing } from '../governance/shown-value/read-shown.ts';
import { readYesNo } from '../governance/shown-value/read-yes-no.ts';
import { readAnswer } from '../recognise/values/condition-words.ts';
import { readDay } from '../recognise/values/day.ts';
import { readDuration } from '../recognise/values/duration.ts';
import { readNumber } from '../recognise/values/number.ts';
import { timeIn } from '../recognise/values/written-value.ts';
import { saidAlone } from './said-alone.ts';
import { dayFromSerial } from '../sheet/serial-date.ts';
import { isCellError } from '../sheet/workbook.ts';
import type { ColumnHabits } from './column-habits.ts';
import type { RecordCell } from './record-cell.ts';

/** What a cell means as the value of a field: never a guess where it could be meant otherwise. */
export function fieldValue(
  field: ApprovalField,
  cell: RecordCell,
  habits: ColumnHabits,
  dateSystem: 1900 | 1904 = 1900,
): FieldValue {
  const { value } = cell;
  if (value === null || (typeof value === 'string' && isNothing(value.trim()))) return { is: 'empty' };
  if (isCellError(value)) return UNREAD;
  switch (field.kind) {
    case 'words':
      return wordsOf(value, cell.isDate, dateSystem);
    case 'yes-no':
      return yesNo(value);
    case 'day':
      return dayValue(cell, habits, dateSystem);
    case 'duration':
      return duration(field, cell, habits);
    case 'share':
      return share(field, cell, habits);
    case 'number':
    case 'money':
      return orSaid(amount(cell, habits), field, cell, habits);
  }
}

const UNREAD: FieldValue = unknown('unread');

function unknown(why: UnknownWhy): FieldValue {
  return { is: 'unknown', why };
}

function number(value: number, currency: string | null = null): FieldValue {
  return Number.isFinite(value) ? { is: 'number', value, currency } : UNREAD;
}

function wordsOf(value: string | number | boolean, isDate: boolean, dateSystem: 1900 | 1904): FieldValue {
  if (typeof value === 'boolean') return { is: 'words', text: value ? 'yes' : 'no' };
  const day = isDate && typeof value === 'number' ? dayFromSerial(value, dateSystem) : null;
  return { is: 'words', text: day ?? String(value).trim() };
}

function yesNo(value: string | number | boolean): FieldValue {
  if (typeof value === 'boolean') return { is: 'words', text: value ? 'yes' : 'no' };
  // Exports of CRMs write boxes as 1 and 0.
  if (value === 1 || value === '1') return { is: 'words', text: 'yes' };
  if (value === 0 || value === '0') return { is: 'words', text: 'no' };
  const text = String(value).trim();
  const read = readYesNo(text);
  const answer = read.ok ? read.value : readAnswer(text);
  return answer === null ? UNREAD : { is: 'words', text: answer };
}

function dayValue({ value, isDate }: RecordCell, { order }: ColumnHabits, dateSystem: 1900 | 1904): FieldValue {
  if (typeof value === 'number') {
    const day = isDate ? dayFromSerial(value, dateSystem) : null;
    return day === null ? UNREAD : number(toEpochDays(day));
  }
  const read = typeof value === 'string' ? readDay(value, order ?? undefined) : null;
  if (read === null || (read.ambiguous && order === null)) return UNREAD;
  return number(toEpochDays(read.day));
}

function duration(field: ApprovalField, cell: RecordCell, habits: ColumnHabits): FieldValue {
  const { value } = cell;
  const { unit } = field;
  const written = typeof value === 'string' ? readDuration(value) : null;
  if (written !== null) {
    if (written.unit === 'minutes' || unit === null) return UNREAD;
    return number(timeIn(written.amount, written.unit, unit));
  }
  const plain = amount(cell, habits);
  if (plain.is !== 'number' || unit === null || habits.unit === null) return orSaid(plain, field, cell, habits);
  return number(timeIn(plain.value, habits.unit, unit));
}

/** What is no bare number may still be a value as the table’s own cells write it. */
function orSaid(bare: FieldValue, field: ApprovalField, { value }: RecordCell, habits: ColumnHabits): FieldValue {
  if (bare.is === 'number' || typeof value !== 'string' || isEither(value, habits)) return bare;
  const said = saidAlone(value, field, habits);
  return said === null ? bare : number(said.value, said.currency ?? habits.currency);
}

function share(field: ApprovalField, cell: RecordCell, habits: ColumnHabits): FieldValue {
  const { value } = cell;
  if (typeof value === 'number' && cell.isPercent) return number(value);
  const read = typeof value === 'string' ? exactNumber(value, habits) : null;
  if (read?.percent === true) return number(read.value);
  const plain = typeof value === 'number' ? typed(cell, habits) : (read?.value ?? null);
  if (plain === null) return orSaid(UNREAD, field, cell, habits);
  if (plain === 0) return number(0);
  if (habits.shares === null) return UNREAD;
  // 15 ÷ 100 in digits: 1.1 ÷ 100 is not 0.011 in binary.
  return number(habits.shares === 'points' ? Number(`${plain}e-2`) : plain);
}

function amount(cell: RecordCell, habits: ColumnHabits): FieldValue {
  const { value } = cell;
  const plain = typeof value === 'number' ? typed(cell, habits) : null;
  if (plain !== null) return number(plain * habits.scale, habits.currency);
  const read = typeof value === 'string' ? exactNumber(value.replace(CONVERTED, ''), habits) : null;
  if (read === null || read.percent) return UNREAD;
  return number(read.value * (read.scale === 1 ? habits.scale : 1), read.currency ?? habits.currency);
}

/** A number; null where it was read from a text with another mark than the column proves: beside `1.234,50`, `70.000` was no 70. */
function typed({ value, readWith }: RecordCell, { decimal }: ColumnHabits): number | null {
  if (typeof value !== 'number') return null;
  return readWith !== null && decimal !== null && readWith !== decimal ? null : value;
}

/** What a CRM writes behind an amount in another currency than its own: `USD 60,000.00 (EUR 55,000.00)`. */
const CONVERTED = /\s*\([A-Z]{3}\s?[\d.,' ]+\)\s*$/;
const EITHER = /^\D*[1-9]\d{0,2}[.,]\d{3}\D*$/;

function isEither(text: string, { decimal }: ColumnHabits): boolean {
  return decimal === null && EITHER.test(text.trim());
}

function exactNumber(text: string, habits: ColumnHabits): ReturnType<typeof readNumber> {
  return isEither(text, habits) ? null : readNumber(text, habits.decimal ?? undefined);
}
