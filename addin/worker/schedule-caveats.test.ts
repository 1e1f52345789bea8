import { expect, test } from 'vitest';
import { littleWorkbook } from '../../test/little-sheet.ts';
import type { Day } from '../../core/calendar/day.ts';
import { openSession } from '../../core/session/session.ts';
import { scheduleAnswer } from './schedule-answer.ts';
import type { Workbench } from './workbench.ts';

const caveats = (dependency: string): string[] => {
  const session = openSession(
    littleWorkbook(`
      | ID | Task | Owner | Start      | Due        | Depends on    |
      | T1 | One  | Ada   | 2026-03-02 | 2026-03-06 |               |
      | T2 | Two  | Ben   | 2026-03-09 | 2026-03-13 | ${dependency} |`),
    { today: '2026-03-02' as Day },
  );
  return scheduleAnswer({ session, revision: 1 } as unknown as Workbench).caveats.map(({ what }) => what);
};

test('dependencies that lead nowhere are not said to be none', () => {
  expect(caveats('')).toContain('no-links');
  expect(caveats('T7')).toEqual(expect.arrayContaining(['no-known-links', 'unknown']));
  expect(caveats('T7')).not.toContain('no-links');
  expect(caveats('T1')).not.toEqual(expect.arrayContaining(['no-known-links']));
});
