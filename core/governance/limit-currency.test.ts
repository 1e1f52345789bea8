import { expect, test } from 'vitest';
import { littleWorkbook } from '../../test/little-sheet.ts';
import { parseIsoDay } from '../calendar/day.ts';
import { openSession } from '../session/session.ts';
import { currencyOfUnit } from './limit-currency.ts';

const told = (language: 'en' | 'de'): readonly string[] =>
  openSession(
    littleWorkbook(`
      ## Scorecard
      | Measure      | Unit | Target | Nov-25 | Dec-25 | Jan-26 | Feb-26 |
      | Cash         | EUR  | 900000 | 800000 | 700000 | 600000 | 450000 |
      | Deposits     |      | 900000 | 800000 | 700000 | 600000 | 450000 |
      | Savings      |      | 900000 | 800000 | 700000 | 600000 | 450000 |
      | Head count   | FTE  | 110    | 98     | 104    | 112    | 124    |
      ## Guardrails
      | Guardrail | Measure    | Limit       | Unit | Owner |
      | Runway    | Cash       | >= 500000   |      | Ada   |
      | Reserve   | Deposits   | >= 500000   | CHF  | Ada   |
      | Cushion   | Savings    | >= $500k    |      | Ada   |
      | Hiring    | Head count | at most 120 |      | Ada   |`),
    { today: parseIsoDay('2026-03-02') ?? expect.fail('a day'), language },
  ).audit.findings.flatMap(({ rule, message }) => (rule === 'guardrail-breached' ? [message] : []));

test('a guardrail says its amount in the currency of its own, of its row or of its measure', () => {
  expect(told('en').toSorted()).toEqual([
    '“Cash” is at 450,000\u00a0EUR, beyond the guardrail “Runway”: Cash is at least 500,000\u00a0EUR.',
    '“Deposits” is at 450,000, beyond the guardrail “Reserve”: Deposits is at least 500,000\u00a0CHF.',
    '“Head count” is at 124, beyond the guardrail “Hiring”: Head count is at most 120.',
    '“Savings” is at 450,000, beyond the guardrail “Cushion”: Savings is at least $500,000.',
  ]);
  expect(told('de')[0]).toContain('Cash ist mindestens 500.000\u00a0EUR');
});

test('units that are no one amount of a currency say none', () => {
  expect(['EUR', '€', '$', ' GBP ', 'EUR m', '€k', 'FTE', '%', '', null].map(currencyOfUnit)).toEqual([
    'EUR',
    'EUR',
    '$',
    'GBP',
    ...Array.from({ length: 6 }, () => null),
  ]);
});
