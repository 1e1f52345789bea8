import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../test/little-sheet.ts';
import { parseIsoDay } from '../../calendar/day.ts';
import { openSession } from '../../session/session.ts';
import dateAsText from '../rules/date-as-text.ts';

const ONE_NOTATION = `
  | Milestone | Owner | Due         |
  | Alpha     | Ada   | '31/03/2026 |
  | Beta      | Ben   | '30/04/2026 |
  | Launch    | Ada   | '29/05/2026 |`;
const MIXED = ONE_NOTATION.replace("'30/04/2026", '2026-04-30 ');

function found(drawing: string, name: string): readonly string[] {
  const today = parseIsoDay('2026-03-02');
  if (today === null) throw new Error('no day');
  const session = openSession(littleWorkbook(drawing, name), { today, rules: [dateAsText] });
  return session.audit.findings.map(({ cells }) => cells.map(({ row }) => row + 1).join());
}

test('In a delimited file every date is text: only a mixture is worth a word', () => {
  expect(found(ONE_NOTATION, 'plan.csv')).toEqual([]);
  expect(found(ONE_NOTATION, 'plan.xlsx')).toEqual(['2,3,4']);
  expect(found(MIXED, 'plan.csv')).toEqual(['2,4']);
});
