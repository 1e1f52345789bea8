import { toEpochDays } from '../../calendar/day.ts';
import type { ApprovalField } from '../../plan/approvals.ts';
import type { FieldValue, UnknownWhy } from '../approvals/record.ts';
import { seenText } from './digits.ts';
import { readDay } from './read-day.ts';
import { readMoney } from './read-money.ts';
import { readShare } from './read-share.ts';
import { readTerm } from './read-term.ts';
import { readYesNo } from './read-yes-no.ts';
import type { Read, ShownTrouble } from './shown-trouble.ts';
import { readAs, unread } from './shown-trouble.ts';

/** A field’s text as a page shows it. */
export interface ShownText {
  readonly label: string;
  readonly text: string;
  readonly doubt: 'truncated' | 'hidden' | 'not-loaded' | null;
}

/** What a value is read as: the column of the table. */
export type ReadAs = Pick<ApprovalField, 'kind' | 'unit'>;

/** Whose page it is, and what the record is in. */
export interface ShownIn {
  /** Of the person, as a language tag. */
  readonly locale: string;
  /** ISO code of the record’s currency; null where the page says none. */
  readonly currency: string | null;
}

/** A value for the table, and why it is none where it is none. */
export interface ShownValue {
  readonly value: FieldValue;
  readonly trouble: ShownTrouble | null;
}

/** What stands where a field holds nothing. */
const NOTHING = /^(?:[-‐‑–—−]{1,3}(?: ?none ?[-‐‑–—−]{1,3})?|n\/a)?$/i;
/** A page that cuts a text says so with these; no value of a CRM ends in them. */
const CUT = /(?:…|\.\.\.)$/;

/**
 * Reads what a page shows of a field as a value of a kind, strictly by the locale: whatever is cut, hidden, not there yet
 * or could be meant otherwise is not known, with the reason, and so never compared with a limit.
 */
export function readShown(field: ReadAs, shown: ShownText, { locale, currency }: ShownIn): ShownValue {
  if (shown.doubt !== null) return unknown(shown.doubt);
  const text = seenText(shown.text);
  if (text === null) return unknown('unseen-marks');
  if (CUT.test(text)) return unknown('truncated');
  if (isNothing(text)) return { value: { is: 'empty' }, trouble: null };
  const read = readKind(field, text, shown.label, locale, currency);
  return read.ok ? { value: read.value, trouble: null } : unknown(read.why);
}

/** Whether a text stands for no value: nothing at all, `-`, `n/a`, `--None--`. */
export function isNothing(text: string): boolean {
  return NOTHING.test(text);
}

/** A value that is not known, for a reason of the page’s. */
export function unknown(trouble: ShownTrouble): ShownValue {
  return { value: { is: 'unknown', why: WHY[trouble] ?? 'unread' }, trouble };
}

const WHY: Readonly<Partial<Record<ShownTrouble, UnknownWhy>>> = {
  truncated: 'truncated',
  hidden: 'hidden',
  'not-loaded': 'not-loaded',
  'not-on-page': 'not-given',
};

function readKind(
  { kind, unit }: ReadAs,
  text: string,
  label: string,
  locale: string,
  currency: string | null,
): Read<FieldValue> {
  switch (kind) {
    case 'words':
      return readAs({ is: 'words', text });
    case 'yes-no':
      return valueOf(readYesNo(text), (word) => ({ is: 'words', text: word }));
    case 'share':
      return valueOf(readShare(text, locale, label), numberOf);
    case 'day':
      return valueOf(readDay(text, locale), (day) => numberOf(toEpochDays(day)));
    case 'duration':
      return valueOf(unit === null ? unread('not-a-duration') : readTerm(text, locale, label, unit), numberOf);
    case 'money':
      return valueOf(readMoney(text, locale, currency), (amount) => ({ is: 'number', ...amount }));
    case 'number':
      return valueOf(readMoney(text, locale, null), (amount) => ({ is: 'number', ...amount }));
  }
}

function numberOf(value: number): FieldValue {
  return { is: 'number', value, currency: null };
}

function valueOf<T>(read: Read<T>, make: (value: T) => FieldValue): Read<FieldValue> {
  return read.ok ? readAs(make(read.value)) : unread(read.why);
}
