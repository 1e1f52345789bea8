import { expect, test } from 'vitest';
import { sentence } from './sentence.ts';

test('a long name is cut between letters, also between those of two code units', () => {
  const told = sentence('{name}', { name: `${'a'.repeat(88)}🚀 and the rest of a long name` }, 'en');
  expect(told).toBe(`${'a'.repeat(88)}…`);
});

test.each([
  [980, '980 days', '980 Tage'],
  [2456, '2,456 days', '2.456 Tage'],
  [-1234.5, '-1,234.5 days', '-1.234,5 Tage'],
])('%d is told in groups of thousands', (days, english, german) => {
  expect([sentence('{days} days', { days }, 'en'), sentence('{days} Tage', { days }, 'de')]).toEqual([english, german]);
});

test('a name cannot turn the direction of the sentence around', () => {
  expect(sentence('“{name}” has no owner.', { name: 'Beta \u202Elive\u2067' }, 'en')).toBe('“Beta live” has no owner.');
});
