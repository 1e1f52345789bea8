import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../../test/little-sheet.ts';
import { recognise } from '../../recognise.ts';

/** The keys of rows that are known as records of a system under six headers. */
function recordsUnder(headers: string): readonly (string | null | undefined)[] {
  const { plan } = recognise(
    littleWorkbook(`
      ## Sheet
      | ${headers} |
      | PAY-1 | Draft the quotes | Ada Berg | 2026-01-05 | 2026-02-20 | In progress |
      | PAY-2 | Open the portal  | Ben Holm | 2026-01-06 | 2026-02-23 | Done        |
      | PAY-3 | Agree on prices  | Cleo Fox | 2026-01-07 | 2026-02-24 | In progress |`),
    { corrections: [], fiscalYearStart: 1 },
  );
  return plan.sourceRecords.map(({ id }) => id);
}

const ALL = ['PAY-1', 'PAY-2', 'PAY-3'];

test.each([
  [
    'a key and four headers that trackers write beside it',
    'Key | Summary | Assignee | Created | Updated | Status',
    ALL,
  ],
  ['a key and three of them', 'Key | Summary | Assignee | Created | Seen | Status', []],
  [
    'a key that only trackers head so, and three of them',
    'Issue key | Summary | Assignee | Created | Seen | Status',
    ALL,
  ],
  ['a key that only trackers head so, and two of them', 'Issue key | Summary | Assignee | Begun | Seen | Status', []],
  ['no key', 'Number | Summary | Assignee | Created | Updated | State', []],
  ['a bare “ID” among headers that others write too', 'ID | Summary | Assignee | Created | Updated | State', []],
  ['a bare “ID” beside a header of a tracker’s own', 'ID | Summary | Assignee | Created | Last viewed | State', ALL],
])('Rows under %s', (_what, headers, ids) => {
  expect(recordsUnder(headers)).toEqual(ids);
});
