import type { ApprovalField, DurationUnit } from '../plan/approvals.ts';
import { minorDigits } from '../governance/shown-value/currency-signs.ts';
import { readDay } from '../recognise/values/day.ts';
import type { DayOrder } from '../recognise/values/day.ts';
import { readConditionHeader } from '../recognise/values/condition-header.ts';
import { fold } from '../recognise/lexicon/fold.ts';
import type { RecordCell } from './record-cell.ts';

/** What a column leaves open: whether 0.15 is 15%, which mark stands before decimals, whether 3/4 is in March or April. */
export type Doubt = 'share' | 'mark' | 'day';

/** What the cells of one column say together of how each is meant. */
export interface ColumnHabits {
  readonly unit: DurationUnit | null;
  readonly currency: string | null;
  /** What plain numbers are multiplied with: 1,000 under “Amount (k€)”. */
  readonly scale: number;
  readonly decimal: '.' | ',' | null;
  readonly order: DayOrder | null;
  /** How plain numbers of a share are meant; null where the column does not say. */
  readonly shares: 'points' | 'fractions' | null;
  /** Null where nothing is open. */
  readonly doubt: Doubt | null;
  /** Folded; they say nothing new in a cell. */
  readonly headerWords: ReadonlySet<string>;
}

/** Decides from all cells of a column, of which each alone could be meant in more than one way. */
export function columnHabits(header: string, { kind }: ApprovalField, cells: Iterable<RecordCell>): ColumnHabits {
  const { unit, currency, scale, kind: said } = readConditionHeader(header);
  let [commas, points, dmy, mdy, above, fractions] = [0, 0, 0, 0, 0, 0];
  let read: RecordCell['readWith'] = null;
  const grouped = new Map<string, string>();
  for (const { value, isPercent, readWith } of cells) {
    if (typeof value === 'number') read ??= readWith;
    if (typeof value === 'number' && kind === 'share' && !isPercent) {
      if (Math.abs(value) > 1) above += 1;
      else if (value !== 0 && Math.abs(value) < 1) fractions += 1;
    }
    if (typeof value !== 'string') continue;
    if (kind === 'day') {
      const day = readDay(value);
      if (day?.ambiguous !== false || day.order === null) continue;
      if (day.order === 'dmy') dmy += 1;
      else mdy += 1;
    } else {
      const mark = decimalMark(value.replace(/\s*\([^()]*\)\s*$/, ''));
      if (mark === ',') commas += 1;
      if (mark === '.') points += 1;
      const threefold = THREEFOLD.exec(value)?.[1];
      if (threefold !== undefined) grouped.set(value, threefold);
    }
  }
  const headerWords = new Set(fold(header).split(/[^\p{L}]+/u));
  const groups = kind === 'money' && scale === 1 ? groupMark(header, grouped) : null;
  if (commas + points === 0 && groups === ',') points += 1;
  if (commas + points === 0 && groups === '.') commas += 1;
  const decimal = commas > 0 === points > 0 ? null : commas > 0 ? ',' : '.';
  const order = dmy > 0 === mdy > 0 ? null : dmy > 0 ? 'dmy' : 'mdy';
  const isInPercent = said === 'share' && /%|percent|prozent/i.test(header);
  const shares = sharesOf({ above, fractions, isInPercent });
  const isOpen =
    kind === 'day'
      ? order === null
      : kind === 'share'
        ? shares === null
        : decimal === null
          ? grouped.size > 0
          : read !== null && read !== decimal;
  const doubt = kind === 'day' ? 'day' : kind === 'share' ? 'share' : 'mark';
  return { unit, currency, scale, decimal, order, shares, doubt: isOpen ? doubt : null, headerWords };
}

/** Small numbers under “Discount %” may be shares or a few tenths of a percent: nobody can tell. */
function sharesOf(seen: { above: number; fractions: number; isInPercent: boolean }): ColumnHabits['shares'] {
  if (seen.above > 0) return seen.above >= seen.fractions ? 'points' : null;
  return seen.isInPercent ? null : 'fractions';
}

const THREEFOLD = /^\D*[1-9]\d{0,2}([.,])\d{3}\D*$/;

/**
 * The mark of thousands where several amounts have it before three digits and none has it otherwise: money has no three
 * decimals, save for fils and millimes.
 */
function groupMark(header: string, grouped: ReadonlyMap<string, string>): string | null {
  const [mark = null, other] = new Set(grouped.values());
  if (other !== undefined || grouped.size < 2) return null;
  const codes = new Set([header, ...grouped.keys()].flatMap((text) => text.match(/[A-Z]{3}/g) ?? []));
  return [...codes].some((code) => minorDigits(code) > 2) ? null : mark;
}

/** The mark before decimals, where the text leaves no choice: in `1.234` either is possible. */
function decimalMark(text: string): '.' | ',' | null {
  if (text.length > 40) return null;
  const last = /\d([.,])(\d+)\D*$/.exec(text);
  if (last === null) return null;
  const isSure = last[2]?.length !== 3 || /[.,].*[.,]/.test(text);
  const isGroups = /^\D*\d{1,3}(?:([.,])\d{3})(?:\1\d{3})+\D*$/.test(text);
  if (isGroups) return last[1] === ',' ? '.' : ',';
  return isSure ? (last[1] as '.' | ',') : null;
}
