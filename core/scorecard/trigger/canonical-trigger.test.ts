import { expect, test } from 'vitest';
import { canonicalTrigger } from './canonical-trigger.ts';
import { parseTrigger } from './parse-trigger.ts';
import { CERTAIN } from './trigger.ts';

const NAMES = ['Net ARR growth', 'Churn', 'Tickets', 'K-07'];

test.each([
  ['ARR growth below 5%', 'Net ARR growth is below 5%', 'Net ARR growth ist unter 5\u00a0%'],
  [
    'Tickets cross 1,500 → call the board, Ben',
    'Tickets is above 1500 → call the board, Ben',
    'Tickets ist über 1500 → call the board, Ben',
  ],
  [
    'churns above 4 % for 3 weeks',
    'Churn is above 4% in 3 consecutive weeks',
    'Churn ist über 4\u00a0% in 3 aufeinanderfolgenden Wochen',
  ],
])('what was not sure is sure once it is confirmed: %s', (text, english, german) => {
  const parsed = parseTrigger(text, NAMES);
  if (!parsed.ok) throw new Error(parsed.why);
  expect(parsed.certainty).toBeLessThan(CERTAIN);
  for (const [tongue, written] of [
    ['en', english],
    ['de', german],
  ] as const) {
    expect(canonicalTrigger(parsed.trigger, NAMES, tongue)).toBe(written);
    expect(parseTrigger(written, NAMES)).toMatchObject({ ok: true, trigger: parsed.trigger, certainty: 1 });
  }
});

test('a measure that nobody knows stays unsure, however it is written', () => {
  const parsed = parseTrigger('Margin below 20%', NAMES);
  expect(parsed.ok && canonicalTrigger(parsed.trigger, NAMES, 'en')).toBe(null);
});
