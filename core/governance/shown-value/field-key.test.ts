import { expect, test } from 'vitest';
import { fieldKey } from './field-key.ts';

test.each([
  ['Gross Margin (%)', 'Gross_Margin__c'],
  ['* Discount', 'Discount %'],
  ['Discount*', 'SBQQ__Discount__c'],
  ['Close Date', 'CloseDate'],
  ['Laufzeit [Monate]', 'laufzeit'],
  ['割引率', '割引率'],
])('%s and %s are one field', (one, other) => {
  expect(fieldKey(one)).toBe(fieldKey(other));
});

test.each([
  ['Amount', 'Net Amount'],
  ['Discount', 'Discount Reason'],
  ['%', '#'],
])('%s and %s are not', (one, other) => expect(fieldKey(one)).not.toBe(fieldKey(other)));
