import { expect, test } from 'vitest';
import { parseIsoDay } from '../calendar/day.ts';
import { openSession } from '../session/session.ts';
import { littleWorkbook } from '../../test/little-sheet.ts';
import { waitInWords } from './wait-in-words.ts';

test.each([
  [1 / 24, '1\u00A0hour', '1\u00A0Stunde'],
  [4 / 24, '4\u00A0hours', '4\u00A0Stunden'],
  [1, '1\u00A0working day', '1\u00A0Arbeitstag'],
  [1.001, '1\u00A0working day', '1\u00A0Arbeitstag'],
  [2.5, '2.5\u00A0working days', '2,5\u00A0Arbeitstage'],
  [0.5, '0.5\u00A0working days', '0,5\u00A0Arbeitstage'],
])('a wait of %d working days is told in the unit that fits', (days, en, de) => {
  expect(waitInWords(days)).toEqual({ en, de });
});

test.each([
  ['en', 'the median wait of 5 cases is 1\u00A0working day; the approval table allows 4\u00A0hours.'],
  ['de', 'warten 5 Fälle im Median 1\u00A0Arbeitstag; die Freigabetabelle erlaubt 4\u00A0Stunden.'],
] as const)('a lane slower than its hours says both waits in their units: %s', (language, told) => {
  const rows = [1, 2, 3, 4, 5].map((at) => `| Q-${at} | 12 | Desk | Ada Berg | 2026-01-05 | 2026-01-06 | Approved |`);
  const workbook = littleWorkbook(`
    ## Approval table
    | Discount % | Lane  | Approver | Max wait |
    | < 20       | Desk  | Ada Berg | 4 h      |
    | ≥ 20       | Board | Hal Moss | 10 days  |
    ## Approval history
    | Deal | Discount % | Lane | Approver | Submitted on | Decided on | Outcome |
    ${rows.join('\n')}`);
  const { audit } = openSession(workbook, { today: parseIsoDay('2026-03-02') ?? expect.fail('a day'), language });
  expect(audit.findings.filter(({ rule }) => rule === 'slow-approval-lane')).toMatchObject([
    { message: expect.stringContaining(told) },
  ]);
});
