import { expect, test } from 'vitest';
import { littleWorkbook } from '../../test/little-sheet.ts';
import type { Day } from '../calendar/day.ts';
import { openSession } from '../session/session.ts';

const workbook = littleWorkbook(`
  | Initiative | Owner | Cost            |
  | Billing    | Ada   | 1200            |
  | Total      |       | =SUM(C2:C3) → 0 |`);

test('a circle that the workbook allows is told and is not critical', () => {
  const severities = [{}, { iterates: true }].map((more) =>
    openSession({ ...workbook, ...more }, { today: '2026-03-02' as Day })
      .audit.findings.filter(({ rule }) => rule === 'circular-reference')
      .map(({ severity, message }) => [severity, message.includes('in rounds')]),
  );
  expect(severities).toEqual([[['critical', false]], [['minor', true]]]);
});
