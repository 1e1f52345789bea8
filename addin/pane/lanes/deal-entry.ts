import { parseIsoDay, toEpochDays } from '../../../core/calendar/day.ts';
import type { FieldValue } from '../../../core/governance/approvals/record.ts';
import type { ExampleValue } from '../../../core/governance/approvals/table-check.ts';
import { fromEpochDays } from '../../../core/calendar/day.ts';
import type { FieldOutline } from './approvals-answers.ts';

/** What somebody entered for one field of a deal. */
export interface DealEntry {
  /** A number as the input gives it (shares in percent), a day as ISO text, or a word of the table. */
  readonly text: string;
  /** Of money; null for the table’s own. */
  readonly currency: string | null;
  /** Not a value: nothing is in the field, or a word that no row names. */
  readonly other: 'empty' | 'other-word' | null;
}

export const NO_ENTRY: DealEntry = { text: '', currency: null, other: null };

/** A word that stands for all that no row names; nobody writes it. */
const OTHER = '\u2026';

/** An entry as the engine takes it; what was not entered is not known. */
export function valueOfEntry({ text, currency, other }: DealEntry, field: FieldOutline): FieldValue {
  if (other === 'empty') return { is: 'empty' };
  if (other === 'other-word') return { is: 'words', text: OTHER };
  if (text.trim() === '') return { is: 'unknown', why: 'not-given' };
  if (field.kind === 'words' || field.kind === 'yes-no') return { is: 'words', text };
  const number = numberOf(text, field);
  if (number === null) return { is: 'unknown', why: 'unread' };
  return { is: 'number', value: number, currency: field.kind === 'money' ? (currency ?? field.currency) : null };
}

function numberOf(text: string, { kind }: FieldOutline): number | null {
  if (kind === 'day') {
    const day = parseIsoDay(text);
    return day === null ? null : toEpochDays(day);
  }
  const number = Number(text);
  if (!Number.isFinite(number)) return null;
  // Without the noise of binary fractions: 17.5% is 0.175.
  return kind === 'share' ? Number((number / 100).toPrecision(12)) : number;
}

/** The entry that stands for a value. */
export function entryOf(value: ExampleValue | null, { kind }: FieldOutline): DealEntry {
  switch (value?.is) {
    case 'number':
      return {
        ...NO_ENTRY,
        text:
          kind === 'day'
            ? (fromEpochDays(value.value) ?? '')
            : String(kind === 'share' ? Number((value.value * 100).toPrecision(12)) : value.value),
      };
    case 'word':
      return { ...NO_ENTRY, text: value.word };
    case 'other-word':
    case 'empty':
      return { ...NO_ENTRY, other: value.is };
    case undefined:
      return NO_ENTRY;
  }
}
