import { expect, test } from 'vitest';
import { fieldKey } from './field-key.ts';
import { fieldKeys } from './field-keys.ts';

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

test.each([
  ['Deal Size (ACV)', 'ACV'],
  ['Deal size / ACV', 'deal_size__c'],
  ['ACV [Annual contract value]', 'Annual Contract Value'],
  ['Segment/Region', 'Region'],
  ['Auftragswert (Nettowert)', 'Nettowert'],
  ['Payment terms', 'Payment Term'],
  ['payment_terms', 'Payment Term'],
])('%s is also known as %s', (one, other) => expect(fieldKeys(one)).toContain(fieldKey(other)));

test.each([
  ['Term (Months)', 'Months'],
  ['Amount (EUR)', 'EUR'],
  ['Price / seat', 'Price'],
  ['Discount (list)', 'List'],
  ['Amount (Converted)', 'Converted'],
  ['Revenue (incl. VAT)', 'incl. VAT'],
  ['New (Y/N)', 'N'],
  ['Terms', 'Term'],
  ['Sales Process', 'Sales Proces'],
])('%s is not known as %s', (one, other) => expect(fieldKeys(one)).not.toContain(fieldKey(other)));
