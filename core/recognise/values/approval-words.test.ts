import { expect, test } from 'vitest';
import { readApprovers, saysNobody } from './approvers.ts';
import { readConditionHeader } from './condition-header.ts';
import { readCurrency, readCurrencyPair } from './currency-pair.ts';
import { readOutcome } from './outcome.ts';
import { readWait } from './wait.ts';

test.each<[string, readonly string[], (readonly string[])?]>([
  ['Ada Berg', ['Ada Berg']],
  ['CFO + CEO', ['CFO', 'CEO']],
  ['CFO or CEO', ['CFO', 'CEO']],
  ['Sales lead, then Deal desk', ['Sales lead', 'Deal desk']],
  ['Sales lead → Deal desk', ['Sales lead', 'Deal desk']],
  ['Vertriebsleitung, danach CFO', ['Vertriebsleitung', 'CFO']],
  ['R&D Director', ['R&D Director']],
  ['Ada (deputy: Bob)', ['Ada'], ['Bob']],
  ['CFO (backup Treasurer)', ['CFO'], ['Treasurer']],
  ['Ada Berg (Ben Holm, deputy)', ['Ada Berg'], ['Ben Holm']],
  ['Ada Berg, Vertretung: Ben Holm', ['Ada Berg'], ['Ben Holm']],
  ['CFO / stv. Head of Finance', ['CFO'], ['Head of Finance']],
  ['DG (suppléant : Paul Roy)', ['DG'], ['Paul Roy']],
])('approvers and who stands in: %s', (text, names, deputies) => {
  const read = readApprovers(text);
  expect(read?.approvers.names).toEqual(names);
  expect(read?.approvers.text).toBe(text);
  expect(read?.deputies?.names).toEqual(deputies);
});

test('nobody by words, unknown for placeholders and for what may not be approved', () => {
  for (const text of [
    'none',
    'auto-approved',
    'No approval required',
    'keine Freigabe nötig',
    'self-approve',
    'sans validation',
  ]) {
    expect(saysNobody(text)).toBe(true);
    expect(readApprovers(text)?.approvers.names).toEqual([]);
  }
  for (const text of ['', 'TBD', '-', 'not allowed', 'x'.repeat(10_000), '('.repeat(10_000)])
    expect(readApprovers(text)).toBe(null);
});

test.each<[string, number | null, string?]>([
  ['2 d', 2],
  ['24h', 1],
  ['48 hours', 2],
  ['8 working hours', 1],
  ['1 working day', 1],
  ['2 bd', 2],
  ['2 Arbeitstage', 2],
  ['2 jours ouvrés', 2],
  ['1,5 Tage', 1.5],
  ['1–2 days', 2],
  ['≤ 2 d', 2],
  ['within 3 business days', 3],
  ['innerhalb von 2 Tagen', 2],
  ['same day', 0],
  ['next working day', 1],
  ['immediately', 0],
  ['1 week', 5],
  ['3', 3],
  ['24', 1, 'SLA (hours)'],
  ['16', 2, 'SLA in working hours'],
  ['2', 10, 'Frist (Wochen)'],
  ['4', 4, 'Wait time (days)'],
  ['soon', null],
  ['20 %', null],
  ['9'.repeat(10_000), null],
])('waits in working days: %.20s', (text, days, header = 'Wait') => {
  expect(readWait(text, header)).toBe(days);
});

test.each([
  ['Approved', 'approved'],
  ['genehmigt', 'approved'],
  ['Aprobado', 'approved'],
  ['auto-approved', 'approved'],
  ['承認', 'approved'],
  ['Approved with changes', 'changed'],
  ['approved (reduced to 10%)', 'changed'],
  ['Conditionally approved', 'changed'],
  ['mit Auflagen genehmigt', 'changed'],
  ['Genehmigt mit Änderungen', 'changed'],
  ['approuvé sous réserve', 'changed'],
  ['Rejected', 'rejected'],
  ['not approved', 'rejected'],
  ['Disapproved', 'rejected'],
  ['abgelehnt', 'rejected'],
  ['nicht genehmigt', 'rejected'],
  ['Recalled', 'withdrawn'],
  ['zurückgezogen', 'withdrawn'],
  ['Pending', 'pending'],
  ['Awaiting approval', 'pending'],
  ['No decision yet', 'pending'],
  ['in Prüfung', 'pending'],
  ['Notes', null],
  ['maybe', null],
  ['approve '.repeat(2_000), null],
])('outcomes: %.30s is %s', (text, outcome) => {
  expect(readOutcome(text)).toBe(outcome);
});

test('currencies and pairs', () => {
  expect(['USD', '€', 'Euro', 'US dollar (USD)', 'USD - US dollar', 'Role', '12'].map(readCurrency)).toEqual([
    'USD',
    'EUR',
    'EUR',
    'USD',
    'USD',
    null,
    null,
  ]);
  expect(readCurrencyPair('EUR/USD')).toEqual({ from: 'EUR', to: 'USD' });
  expect(readCurrencyPair('1 EUR to USD')).toEqual({ from: 'EUR', to: 'USD' });
  expect(['EUR', 'EUR/EUR', 'and/or', 'EUR/USD/GBP'].map(readCurrencyPair)).toEqual([null, null, null, null]);
});

test.each([
  ['Amount', { name: 'Amount', compare: null, kind: 'money' }],
  ['Amount from', { name: 'Amount', compare: '>=', kind: 'money' }],
  ['Marge mind.', { name: 'Marge', compare: '>=', kind: 'share' }],
  ['Rabatt höchstens', { name: 'Rabatt', compare: '<=', kind: 'share' }],
  ['Max discount', { name: 'Discount', compare: '<=', kind: 'share' }],
  ['Betrag bis (EUR)', { name: 'Betrag', compare: '<=', kind: 'money', currency: 'EUR' }],
  ['Deal size (k€)', { name: 'Deal size', scale: 1_000, currency: 'EUR' }],
  ['TCV ($k)', { name: 'TCV', scale: 1_000, currency: 'USD' }],
  ['Discount %', { name: 'Discount', whole: 'Discount', kind: 'share' }],
  ['Term in months', { name: 'Term', kind: 'duration', unit: 'months' }],
  ['Laufzeit (Monate)', { name: 'Laufzeit', kind: 'duration', unit: 'months' }],
  ['Purchase value (ex VAT)', { name: 'Purchase value', kind: 'money' }],
  ['Approval limit (USD)', { name: '', compare: '<=', currency: 'USD' }],
  ['von', { name: '', compare: '>=', kind: null }],
  ['New customer?', { name: 'New customer', kind: 'yes-no' }],
  ['Start date', { name: 'Start date', compare: null, kind: 'day' }],
  ['Assigned to', { whole: 'Assigned to' }],
  ['Segment', { name: 'Segment', compare: null, kind: null }],
  ['a '.repeat(5_000), { kind: null }],
])('headers of conditions: %.30s', (text, said) => {
  expect(readConditionHeader(text)).toMatchObject(said);
});
