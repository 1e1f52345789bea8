import { expect, test } from 'vitest';
import { littleWorkbook } from '../../test/little-sheet.ts';
import type { Day } from '../calendar/day.ts';
import { openSession } from '../session/session.ts';
import type { Language } from '../sheet/phrase.ts';
import commitmentChanged from './rules/commitment-changed-without-log.ts';
import movedTarget from './rules/moved-target.ts';

function told(drawing: string, language: Language): readonly string[] {
  const { findings } = openSession(littleWorkbook(drawing), {
    today: '2026-03-02' as Day,
    rules: [movedTarget, commitmentChanged],
    language,
  }).audit;
  return findings.map(({ message }) => message);
}

test.each([
  [
    'en',
    '“Churn” was to reach 2.5% and now aims at 3%',
    '“Revenue” was to reach 12,000,000 and now aims at 11,000,000',
  ],
  ['de', '„Churn“ sollte 2,5\u00A0% erreichen', '„Revenue“ sollte 12.000.000 erreichen'],
] as const)('a target that moved is told as its cell shows it: %s', (language, ...starts) => {
  const messages = told(
    `
    | Measure | Owner | Original target | Target   | Direction | Jan-26 |
    | Churn   | Ada   | 2.5%            | 3%       | lower     | 3%     |
    | Revenue | Ada   | 12000000        | 11000000 | higher    | 3      |`,
    language,
  );
  expect(messages).toEqual(starts.map((start) => expect.stringContaining(start)));
});

test('an amount that was promised is told as a number, other words as they stand', () => {
  const messages = told(
    `
    | Commitment      | Published value | Value   | Due        | Executive sponsor |
    | ARR of the year | 10000000        | 9000000 | 2026-12-31 | Ada Lovelace      |
    | Margin          | 60%             | 55%     | 2026-12-31 | Ada Lovelace      |
    | Sites           | two             | one     | 2026-12-31 | Ada Lovelace      |`,
    'en',
  );
  expect(messages.map((message) => message.replace(/ now;.*/, ''))).toEqual([
    '“ARR of the year” was 10,000,000 when it was published and is 9,000,000',
    '“Margin” was 60% when it was published and is 55%',
    '“Sites” was two when it was published and is one',
  ]);
});
