import type { CellStyle, CellValue } from '../../../sheet/workbook.ts';
import type { DayOrder } from '../../values/day.ts';
import { readDay } from '../../values/day.ts';
import { readNumber } from '../../values/number.ts';
import { mayBeLastFirst } from '../../values/people.ts';
import { leadingRating, rankOf } from '../../values/scale-words.ts';

/**
 * How often the cells of some columns show a habit. Counts only, so that one changed row can be taken out and put back
 * without looking at the others.
 */
export interface Tally {
  dmy: number;
  mdy: number;
  /** Plain numbers above 1, and those between 0 and 1, where a share is expected. */
  aboveOne: number;
  fractions: number;
  decimalComma: number;
  decimalPoint: number;
  mayBeLastFirst: number;
  singleNames: number;
  /** Steps of a rating scale: numbers of 4 and 5, numbers of 6–10, “very …” words. */
  fours: number;
  sixes: number;
  extremes: number;
}

/** What kind of cells a column has, as far as habits go. */
export type HabitKind = 'day' | 'share' | 'number' | 'people' | 'rating' | 'score';

/** The habits of a table, decided from its tallies: what an ambiguous cell is read by. */
export interface Habits {
  readonly order: DayOrder | undefined;
  readonly percentPoints: boolean;
  readonly decimal: '.' | ',' | undefined;
  readonly lastFirst: boolean | undefined;
  readonly steps: 3 | 5 | 10;
}

export function emptyTally(): Tally {
  return {
    dmy: 0,
    mdy: 0,
    aboveOne: 0,
    fractions: 0,
    decimalComma: 0,
    decimalPoint: 0,
    mayBeLastFirst: 0,
    singleNames: 0,
    fours: 0,
    sixes: 0,
    extremes: 0,
  };
}

/** Adds a cell to a tally `by` times; takes it out where that is negative. */
export function count(tally: Tally, kind: HabitKind, value: CellValue | undefined, style: CellStyle, by: number): void {
  if (value === null || value === undefined) return;
  if (kind === 'day') countDay(tally, value, style, by);
  else if (kind === 'people') countPeople(tally, value, by);
  else if (kind === 'rating') countRating(tally, value, by);
  else if (kind === 'score') {
    if (typeof value === 'number' && value > 9) tally[value > 25 ? 'sixes' : 'fours'] += by;
  } else if (typeof value === 'string') countDecimal(tally, value, by);
  else if (kind === 'share' && typeof value === 'number' && !style.numberFormat.includes('%')) {
    if (value > 1) tally.aboveOne += by;
    else if (value > 0 && value < 1) tally.fractions += by;
  }
}

/**
 * Decides what a column is read by. One unambiguous cell is enough for an order of day and month; formats of real dates
 * count where there is none. Order, decimals and rating scale are the table's where the column itself does not tell.
 */
export function habitsOf(own: Tally, table: Tally): Habits {
  return {
    order: orderOf(own) ?? orderOf(table),
    percentPoints: own.aboveOne > 0 && own.aboveOne >= own.fractions,
    decimal: decimalOf(own) ?? decimalOf(table),
    lastFirst: own.mayBeLastFirst < 2 ? undefined : own.singleNames === 0,
    steps: table.sixes > 0 ? 10 : table.fours + table.extremes > 0 ? 5 : 3,
  };
}

/** All counts of several tallies together. */
export function sumOf(tallies: readonly Tally[]): Tally {
  const sum = emptyTally();
  for (const tally of tallies) for (const key of Object.keys(sum) as (keyof Tally)[]) sum[key] += tally[key];
  return sum;
}

function orderOf({ dmy, mdy }: Tally): DayOrder | undefined {
  return dmy === mdy ? undefined : dmy > mdy ? 'dmy' : 'mdy';
}

function decimalOf({ decimalComma, decimalPoint }: Tally): '.' | ',' | undefined {
  return decimalComma === decimalPoint ? undefined : decimalComma > decimalPoint ? ',' : '.';
}

export function sameHabits(one: Habits, other: Habits): boolean {
  return (Object.keys(one) as (keyof Habits)[]).every((key) => one[key] === other[key]);
}

/** Unambiguous text weighs more than the formats of real dates: a sheet's format may be its reader's, not its writer's. */
const TEXT_WEIGHT = 1_000_000;

function countDay(tally: Tally, value: NonNullable<CellValue>, style: CellStyle, by: number): void {
  if (typeof value === 'number' && style.isDate) {
    const order = orderOfFormat(style.numberFormat);
    if (order !== null) tally[order] += by;
  } else if (typeof value === 'string') {
    const read = readDay(value);
    if (read !== null && !read.ambiguous && read.order !== null) tally[read.order] += by * TEXT_WEIGHT;
  }
}

const ORDERS = new Map<string, DayOrder | null>();

function orderOfFormat(format: string): DayOrder | null {
  const known = ORDERS.get(format);
  if (known !== undefined) return known;
  const order = readOrder(format);
  ORDERS.set(format, order);
  return order;
}

/** The order a date format shows; null with the year first, and for the system's own short date, which every reader sees differently. */
function readOrder(format: string): DayOrder | null {
  if (/^(?:mm-dd-yy|m\/d\/yy(?:yy)?)(?:;@)?$|^[^dm]*y/i.test(format.replace(/\[[^\]]*\]/g, ''))) return null;
  const match = /(d{1,2})[-/. ]+(m{1,2})\b|(m{1,2})[-/. ]+(d{1,2})\b/i.exec(format);
  return match === null ? null : match[1] === undefined ? 'mdy' : 'dmy';
}

function countPeople(tally: Tally, value: NonNullable<CellValue>, by: number): void {
  if (typeof value !== 'string') return;
  if (value.includes(',')) {
    if (mayBeLastFirst(value)) tally.mayBeLastFirst += by;
  } else if (/^\s*\p{Lu}\p{Ll}+\s*$/u.test(value)) tally.singleNames += by;
}

function countRating(tally: Tally, value: NonNullable<CellValue>, by: number): void {
  const number =
    typeof value === 'number'
      ? value
      : typeof value === 'string'
        ? (leadingRating(value) ?? readNumber(value)?.value)
        : undefined;
  if (number === undefined) {
    const rank = typeof value === 'string' ? rankOf(value) : null;
    if (rank === 1 || rank === 5) tally.extremes += by;
  } else if (number > 5 && number <= 10) tally.sixes += by;
  else if (number > 3 && number <= 5) tally.fours += by;
}

function countDecimal(tally: Tally, value: string, by: number): void {
  const match = /\d([.,])\d+\D*$/.exec(value.length > 40 ? '' : value);
  if (match === null) return;
  const certain = !/\d[.,]\d{3}\D*$/.test(value) || /[.,].*[.,]/.test(value);
  if (certain) tally[match[1] === ',' ? 'decimalComma' : 'decimalPoint'] += by;
}
