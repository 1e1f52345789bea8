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

test.each([
  ['its own cell beside another that reads it', '=SUM(C2:C3)', 'Sheet1!C3 reads itself.', 1],
  ['only another that reads it', '=SUM(C2:C2)', 'Sheet1!C2 → Sheet1!C3 read each other in a circle.', 2],
])('as many cells are told to be in a circle as are shown, where a total reads %s', (_how, sum, told, all) => {
  const { findings } = openSession(
    littleWorkbook(`
      | Initiative | Owner | Cost          |
      | Billing    | Ada   | =C3*0.1 → 0   |
      | Total      |       | ${sum} → 0    |`),
    { today: '2026-03-02' as Day },
  ).audit;
  const circles = findings.filter(({ rule }) => rule === 'circular-reference');
  expect(circles.map(({ message, evidence }) => [message, evidence['all']])).toEqual([[told, all]]);
});
