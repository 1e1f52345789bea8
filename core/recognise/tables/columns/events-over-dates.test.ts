import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../../test/little-sheet.ts';
import { findTables } from '../find-tables.ts';

const meaningOf = (named: string, header: string, days: readonly string[]): string | null | undefined => {
  const [first, second, third] = days;
  const sheet = `
    | ID | ${named}             | Owner     | ${header} | Status |
    | 1  | Second vendor is warm | Anna Berg | ${first}  | Open   |
    | 2  | Data is copied        | Erik Dal  | ${second} | Open   |
    | 3  | Nurses are trained    | Erik Dal  | ${third}  | Closed |`;
  const [table] = findTables(littleWorkbook(sheet), { corrections: [], fiscalYearStart: 1 }).tables;
  return table?.columns[3]?.meaning;
};
const DAYS = ['2026-01-05', '2026-03-05', '2026-04-01'];

test.each([
  ['Task', 'Done', 'end_actual'],
  ['Task', 'Delivered', 'end_actual'],
  ['Task', 'Promised', 'due'],
  ['Task', 'Approved', 'decided_on'],
  ['Task', 'Started', 'start'],
  ['Risk', 'Review', 'reviewed_on'],
  ['Risk', 'Identified', 'raised_on'],
  ['Issue', 'Reported', 'raised_on'],
  ['Issue', 'Cancelled', 'closed_on'],
  ['Decision', 'Accepted', 'decided_on'],
  ['Milestone', 'Revised', 'forecast'],
])('over dates what happened says when: of a %s, %s is %s', (named, header, meaning) => {
  expect(meaningOf(named, header, DAYS)).toBe(meaning);
});

test.each(['Approved', 'Reported', 'Review'])('over words it says no date: %s', (header) => {
  expect(String(meaningOf('Task', header, ['Ada Byron', 'Ben Holm', 'Ada Byron']))).not.toMatch(/_on$/);
});
