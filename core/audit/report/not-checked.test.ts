import { expect, test } from 'vitest';
import type { RuleOutcome } from '../finding.ts';
import { notChecked, uncheckedRules } from './not-checked.ts';
import { REPORT_WORDS } from './report-words.ts';

const outcome = (rule: string, detail: string | null, is: RuleOutcome['outcome'] = 'incomplete'): RuleOutcome => ({
  rule,
  outcome: is,
  detail,
});

test('rules with one reason are told in one line, that of most rules first', () => {
  const unchecked = notChecked(
    [
      outcome('a', 'There is no owner.'),
      outcome('b', 'The table waits.'),
      outcome('c', 'The table waits.'),
      outcome('d', null, 'pass'),
      outcome('e', null, 'error'),
    ],
    'en',
  );
  expect(unchecked).toEqual([
    { detail: 'The table waits.', rules: ['b', 'c'] },
    { detail: 'There is no owner.', rules: ['a'] },
    { detail: 'The rule broke.', rules: ['e'] },
  ]);
  expect(uncheckedRules(unchecked)).toBe(4);
});

test.each([
  [['a'], 'a: Why.', 'a: Why.'],
  [['a', 'b', 'c', 'd'], 'a, b, c, d: Why.', 'a, b, c, d: Why.'],
  [['a', 'b', 'c', 'd', 'e'], 'a, b, c and 2 more rules: Why.', 'a, b, c und 2 weitere Regeln: Why.'],
])('%j are named with their reason', (rules, english, german) => {
  expect(REPORT_WORDS.en.unchecked({ detail: 'Why.', rules })).toBe(english);
  expect(REPORT_WORDS.de.unchecked({ detail: 'Why.', rules })).toBe(german);
});
