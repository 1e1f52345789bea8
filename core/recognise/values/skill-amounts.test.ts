import { expect, test } from 'vitest';
import { readSkillAmounts } from './skill-amounts.ts';

test.each<[string, readonly unknown[]]>([
  [
    '12 engineers, 2 designers',
    [
      ['engineers', 12, null],
      ['designers', 2, null],
    ],
  ],
  [
    'Backend: 30 days; Design 10 days',
    [
      ['Backend', 30, 'days'],
      ['Design', 10, 'days'],
    ],
  ],
  [
    '1,5 FTE Datenanalyse und 2 x Entwickler',
    [
      ['Datenanalyse', 1.5, 'fte'],
      ['Entwickler', 2, null],
    ],
  ],
  ['QA (2)', [['QA', 2, null]]],
  ['3 person-months of data science', [['data science', 3, 'months']]],
  ['50% backend', [['backend', 0.5, 'share']]],
])('%s', (text, amounts) => {
  expect(readSkillAmounts(text)?.map(({ skill, amount, unit }) => [skill, amount, unit])).toEqual(amounts);
});

test.each([
  '3 weeks',
  '12',
  '20 days',
  'Backend',
  'TBD',
  '',
  '2 FTE',
  '2026-03-01',
  'Q3 2026',
  'Backend, 2 designers',
  'App Dev 1',
])('%s names no amounts of skills', (text) => {
  expect(readSkillAmounts(text)).toBeNull();
});
