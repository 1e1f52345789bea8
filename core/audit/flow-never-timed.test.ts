import { expect, test } from 'vitest';
import { littleWorkbook } from '../../test/little-sheet.ts';
import type { Day } from '../calendar/day.ts';
import { openSession } from '../session/session.ts';
import flowNeverTimed from './rules/flow-never-timed.ts';

test.each([
  ['92 days ago, which is a quarter', '2026-03-02', '2025-11-30', []],
  ['93 days ago', '2026-03-02', '2025-11-29', [expect.stringContaining('93 days ago')]],
])('A flow last timed %s', (_when, today, timed, messages) => {
  const workbook = littleWorkbook(`
    ## Lead to cash
    | Flow          | # | Step             | Owner    | System     | Touch time | Wait time | Last timed |
    | Quote to cash | 1 | Build quote      | Ada Berg | CPQ        | 4 h        | 1 d       | ${timed}   |
    | Quote to cash | 2 | Approve discount | Ben Holm | Salesforce | 30 min     | 24 h      | 2025-03-01 |`);
  const { audit } = openSession(workbook, { today: today as Day, rules: [flowNeverTimed] });
  expect(audit.findings.map(({ message }) => message)).toEqual(messages);
});
