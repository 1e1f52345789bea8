import { expect, test } from 'vitest';
import { parseIsoDay } from '../../core/calendar/day.ts';
import { changeSettings, openSession } from '../../core/session/session.ts';
import { littleWorkbook } from '../../test/little-sheet.ts';
import { historyIn } from './approval-history-answer.ts';

const TODAY = parseIsoDay('2026-03-02') ?? expect.fail('a day');
const session = openSession(
  littleWorkbook(`
    | Deal   | Lane      | Approver | Submitted on | Decided on | Outcome  |
    | Q-1001 | Deal desk | Ada Berg | 2026-01-09   | 2026-01-12 | Approved |
    | Q-1002 | Deal desk | Ada Berg | 2026-01-09   | 2026-01-12 | Approved |`),
  { today: TODAY, rules: [] },
);

test('an approval history is counted once for a plan and its calendar, anew where the calendar is another', () => {
  const once = historyIn({ session });
  expect(once.all.waits.median).toBe(1);
  expect(historyIn({ session })).toBe(once);
  const all = changeSettings(session, { ...session.settings, workingWeekdays: [1, 2, 3, 4, 5, 6, 7] });
  expect(historyIn({ session: all }).all.waits.median).toBe(3);
});
