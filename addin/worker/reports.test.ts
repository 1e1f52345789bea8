import { expect, test } from 'vitest';
import { littleWorkbook } from '../../test/little-sheet.ts';
import { RULES } from '../../core/audit/rules/index.ts';
import type { Day } from '../../core/calendar/day.ts';
import { openSession } from '../../core/session/session.ts';
import { reportOf } from './reports.ts';

const session = openSession(
  littleWorkbook(`
    | ID | Milestone | Owner | Due        | Status      |
    | M1 | Größe “1” |       | 2020-03-02 | Not started |`),
  { today: '2026-03-02' as Day, rules: RULES },
);

test.each(['html', 'markdown', 'csv', 'json', 'sarif'] as const)(
  'a report crosses as a blob, of which only the name is copied: %s',
  async (format) => {
    const made = reportOf(session, format);
    const content = made.ok ? made.content : null;
    expect(content).toBeInstanceOf(Blob);
    expect(await (content as Blob).text()).toContain('Größe');
  },
);
