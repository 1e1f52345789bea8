import { expect, test } from 'vitest';
import { parseIsoDay } from '../calendar/day.ts';
import type { Decision } from '../plan/registers.ts';
import { overlayDecision } from './overlay-decisions.ts';
import { publisherFor, statesMoney } from './published-text.ts';

const bare = publisherFor({ money: false, people: false });

test.each([
  ['Save € 2.4m a year', 'Save ••• a year'],
  ['Spend 20k EUR well', 'Spend ••• well'],
  ['USD 1,200,000 for the site', '••• for the site'],
  ['1 200 000 € und 3,5 Mio. EUR', '••• und •••'],
  ['Budget of £40,000/year', 'Budget of •••/year'],
  ['Reach 99.9% in 30 days', 'Reach 99.9% in 30 days'],
  ['Euro 5 engines, PAY-12, v2.0', 'Euro 5 engines, PAY-12, v2.0'],
  ['Ask ada.berg@acme.co.uk first', 'Ask ada berg first'],
])('money and addresses stay at home: %s', (text, published) => {
  expect(bare(text)).toBe(published);
  expect(publisherFor({ money: true, people: true })(text)).toBe(text);
});

test('unseen marks go, lines join, and long texts are cut with a sign', () => {
  expect(bare('a\u202eb\u200bc\u0000d\n\te')).toBe('a b c d e');
  const long = bare('x'.repeat(10_000));
  expect(long).toHaveLength(300);
  expect(long.endsWith('…')).toBe(true);
  expect(bare(`${'x'.repeat(298)}😀😀`).isWellFormed()).toBe(true);
  expect(bare('<img src=x onerror=alert(1)>')).toBe('<img src=x onerror=alert(1)>');
});

test('money is told by its sign', () => {
  expect(statesMoney('4.2m EUR')).toBe(true);
  expect(statesMoney('$5')).toBe(true);
  expect(statesMoney('4.2m users')).toBe(false);
});

const decision = (memo: string) =>
  overlayDecision(
    { name: 'Price', memo, raisedOn: parseIsoDay('2026-02-11'), unread: {} } as unknown as Decision,
    bare,
  );

test.each([
  ['https://wiki.acme.com/a?b=c#d', 'https://wiki.acme.com/a?b=c#d', null],
  ['HTTPS://wiki.acme.com/a', 'https://wiki.acme.com/a', null],
  ['memo-7.docx', null, 'memo-7.docx'],
  ['javascript:alert(1)', null, null],
  ['http://wiki.acme.com/a', null, null],
  ['https://user@wiki.acme.com/a', null, null],
  ['https://wiki.acme.com/a"><script>', null, null],
  ['TBD', null, null],
])('a memo is a link only where it is safe to open: %s', (memo, link, name) => {
  expect(decision(memo)).toMatchObject({ memoLink: link, memoName: name });
});
