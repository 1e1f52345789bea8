import { expect, test } from 'vitest';
import { littleWorkbook } from '../../test/little-sheet.ts';
import type { Day } from '../calendar/day.ts';
import { openSession } from '../session/session.ts';
import longBrief from './rules/long-brief.ts';

/** What is said of a brief that is so many words longer than its two headers and its consequence. */
function told(words: number): readonly string[] {
  const workbook = littleWorkbook(`
    ## Strategy
    | Choice                     | Consequence    |
    | Accounts${' more'.repeat(words)} | Training stops |
    | One platform               | Training stops |`);
  const { audit } = openSession(workbook, { today: '2026-03-02' as Day, rules: [longBrief] });
  return audit.findings.map(({ message }) => message);
}

test.each([
  [1141, []],
  [1142, ['The brief has 1,151 words: 5.1 minutes of reading, where 5 are enough.']],
])('A brief of nine words and %d more', (words, findings) => {
  expect(told(words)).toEqual(findings);
});
