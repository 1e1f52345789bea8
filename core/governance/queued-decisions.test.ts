import { expect, test } from 'vitest';
import { littleWorkbook } from '../../test/little-sheet.ts';
import { parseIsoDay } from '../calendar/day.ts';
import { PLAIN_CALENDAR } from '../calendar/working-days.ts';
import { recognise } from '../recognise/recognise.ts';
import { queuedDecisions } from './queued-decisions.ts';

test.each([
  ['Autonomy | Ada Berg | Hal Moss | Decided | 2026-02-20 | 2026-02-24', 'approver', 'Hal Moss', 2],
  ['Autonomy | Ada Berg | Hal Moss | Open | 2026-02-20 |', 'approver', 'Hal Moss', 6],
  ['Autonomy | Ada Berg | Hal Moss | Open | |', 'approver', 'Hal Moss', null],
  ['Autonomy | Ada Berg | | Waiting for sign-off | 2026-02-20 |', 'status', null, 6],
  ['Autonomy | Ada Berg | | Submitted for approval | 2026-02-20 |', 'status', null, 6],
  ['Autonomy | Ada Berg | | Wartet auf Freigabe | 2026-02-20 |', 'status', null, 6],
])('a decision stood in a queue: %s', (row, by, approver, days) => {
  expect(queued(row)).toMatchObject([{ by, approver, days }]);
});

test.each([
  'Autonomy | Ada Berg | Ada Berg | Decided | 2026-02-20 | 2026-02-24',
  'Autonomy | Ada Berg | ada berg | Open | 2026-02-20 |',
  'Autonomy | Ada Berg | n/a | Open | 2026-02-20 |',
  'Autonomy | Ada Berg | Hal Moss | Decided | 2026-02-20 | 2026-02-20',
  'Autonomy | Ada Berg | Hal Moss | Decided | |',
  'Autonomy | Ada Berg | | Approved | 2026-02-20 | 2026-02-24',
  'Autonomy | Ada Berg | | In progress | 2026-02-20 |',
  'Guardrail | Ada Berg | Hal Moss | Pending approval | 2026-02-20 |',
])('a decision stood in none: %s', (row) => {
  expect(queued(row)).toEqual([]);
});

test('where the approvers are the only people named, they are the owners', () => {
  const sheet = `
    | ID | Decision           | Lane       | Approver | Status | Raised on  |
    | D1 | Tool for contracts | Autonomy   | Hal Moss | Open   | 2026-02-20 |
    | D2 | Second site        | Commitment | Eve Long | Open   | 2026-02-23 |`;
  expect(queuedIn(sheet)).toEqual([]);
});

const queued = (row: string) =>
  queuedIn(`
      | ID | Decision           | Lane       | Decision owner | Approver | Status  | Raised on  | Decided on |
      | D1 | Tool for contracts | ${row} |
      | D2 | Second site        | Commitment | Cleo Park      | Hal Moss | Open    | 2026-02-23 |            |
      | D3 | Price of the plan  | Guardrail  | Ben Holm       | Eve Long | Decided | 2026-02-02 | 2026-02-09 |`);

function queuedIn(sheet: string) {
  const { plan } = recognise(littleWorkbook(sheet), { corrections: [], fiscalYearStart: 1 });
  const today = parseIsoDay('2026-03-02')!;
  return queuedDecisions(plan.decisions.slice(0, 1), { calendar: PLAIN_CALENDAR, today, fewestDays: 1 });
}
