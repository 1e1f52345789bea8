import { parseIsoDay, toEpochDays } from '../../core/calendar/day.ts';
import type { FieldValue } from '../../core/governance/approvals/record.ts';
import type { ReadAs, ShownIn, ShownValue } from '../../core/governance/shown-value/read-shown.ts';
import { readShown, unknown } from '../../core/governance/shown-value/read-shown.ts';
import type { ExactValue } from '../salesforce/ui-records.ts';

/** Reads a value that an org gave as a value of a kind: nothing has to be parsed but days, and words that stand for it. */
export function readExact(field: ReadAs, { value, display }: ExactValue, shownIn: ShownIn): ShownValue {
  if (value === null || value === '') return known({ is: 'empty' });
  if (typeof value === 'boolean') return known({ is: 'words', text: value ? 'yes' : 'no' });
  if (field.kind === 'words') return known({ is: 'words', text: display ?? String(value) });
  if (typeof value === 'number') return readNumber(field, value, shownIn);
  const day = field.kind === 'day' ? parseIsoDay(value.slice(0, 'YYYY-MM-DD'.length)) : null;
  if (day !== null) return known({ is: 'number', value: toEpochDays(day), currency: null });
  return readShown(field, { label: '', text: display ?? value, doubt: null }, shownIn);
}

function readNumber(field: ReadAs, value: number, { currency }: ShownIn): ShownValue {
  switch (field.kind) {
    case 'share':
      return known({ is: 'number', value: hundredth(value), currency: null });
    case 'money':
      return known({ is: 'number', value, currency });
    case 'number':
      return known({ is: 'number', value, currency: null });
    case 'duration':
      return unknown('other-unit');
    default:
      return unknown('not-a-number');
  }
}

/** A percent field is kept in points; a hundredth of 1.1 is exact by its digits alone. */
function hundredth(value: number): number {
  const digits = String(value);
  return digits.includes('e') ? value / 100 : Number(`${digits}e-2`);
}

function known(value: FieldValue): ShownValue {
  return { value, trouble: null };
}
