import { expect, test } from 'vitest';
import { littleWorkbook } from '../../test/little-sheet.ts';
import type { Day } from '../calendar/day.ts';
import { openSession } from '../session/session.ts';
import type { Language } from '../sheet/phrase.ts';
import dependencyDateConflict from './rules/dependency-date-conflict.ts';

test.each([
  ['M1FS+2d', 'en', 'finishes on 20 Mar 2026 with a lag of 2 working days: 1 day too early.'],
  ['M1FS+2d', 'de', 'endet am 20. März 2026 mit 2 Arbeitstagen Abstand): 1 Tag zu früh.'],
  ['M1FS+3d', 'en', 'finishes on 20 Mar 2026 with a lag of 3 working days: 2 days too early.'],
  ['M1FF-1d', 'en', null],
])('where a link has a lag, its conflict says so: %s, %s', (link, language, told) => {
  const workbook = littleWorkbook(`
    | ID | Milestone       | Owner | Start      | Due        | Depends on |
    | M1 | Contract signed | Ada   | 2026-03-02 | 2026-03-20 |            |
    | M2 | Data migrated   | Ben   | 2026-03-23 | 2026-04-30 | ${link}    |`);
  const settings = { today: '2026-03-02' as Day, rules: [dependencyDateConflict] };
  const { findings } = openSession(workbook, { ...settings, language: language as Language }).audit;
  expect(findings.map(({ message }) => message)).toEqual(told === null ? [] : [expect.stringContaining(told)]);
});
