import { expect, test } from 'vitest';
import { parseIsoDay } from '../../core/calendar/day.ts';
import { PLAIN_CALENDAR } from '../../core/calendar/working-days.ts';
import { dateEdits } from '../../core/capacity/levelling/date-edits.ts';
import { levelPlan } from '../../core/capacity/levelling/level-plan.ts';
import type { LevelledPlan } from '../../core/capacity/levelling/levelled-plan.ts';
import { readLedger } from '../../core/capacity/ledger/ledger-of.ts';
import { recognise } from '../../core/recognise/recognise.ts';
import { followed } from '../../core/schedule/simulate.ts';
import { scheduleOf } from '../../core/schedule/schedule-of.ts';
import { contentAt } from '../../core/sheet/cell-edit.ts';
import type { Workbook } from '../../core/sheet/workbook.ts';
import { littleWorkbook } from '../little-sheet.ts';

const TODAY = parseIsoDay('2026-03-02')!;

function levelled(workbook: Workbook): LevelledPlan {
  const { plan } = recognise(workbook, { corrections: [], fiscalYearStart: 1 });
  const day = { today: TODAY, calendar: PLAIN_CALENDAR };
  const reading = readLedger(plan, { ...day, hoursPerDay: 8, fiscalYearStart: 1 });
  return followed(levelPlan(plan, scheduleOf(plan, day), reading))!;
}

const told = ({ moves }: LevelledPlan) =>
  moves.map(({ work, from, to, days, because }) => [
    work.name,
    `${from.start} – ${from.finish}`,
    `${to.start} – ${to.finish}`,
    days,
    because === null
      ? null
      : because.by === 'work'
        ? because.work.name
        : `${because.name} ${because.span.start} – ${because.span.finish}: ${because.holds.map(({ name }) => name).join(', ')}`,
  ]);

const TASKS = `
  | ID | Task   | Start      | Due        | Assignee | Depends on | Status      |
  | T1 | Design | 2026-03-09 | 2026-03-13 | Ada Ng   |            | Not started |
  | T2 | Build  | 2026-03-09 | 2026-03-20 | Ada Ng   |            | Not started |
  | T3 | Test   | 2026-03-23 | 2026-03-25 | Bob Li   | T2         | Not started |
  | T4 | Docs   | 2026-03-09 | 2026-03-11 | Bob Li   |            | Not started |`;

test('of two tasks of one person one waits, and what follows moves with it', () => {
  const plan = levelled(littleWorkbook(TASKS));
  expect(told(plan)).toEqual([
    ['Design', '2026-03-09 – 2026-03-13', '2026-03-23 – 2026-03-27', 10, 'Ada Ng 2026-03-09 – 2026-03-20: Build'],
  ]);
  expect(plan.breaches.map(({ work, kind, days }) => [work.name, kind, days])).toEqual([['Design', 'stated', 10]]);
  expect(plan.assumed.map(({ name }) => name)).toEqual(['Design', 'Build', 'Test', 'Docs']);
});

test('dates are written where they stand, and formulas are left and told', () => {
  const drawn = TASKS.replace('2026-03-09 | 2026-03-13', '2026-03-09 | =C2+4 → 2026-03-13');
  const workbook = littleWorkbook(drawn);
  const { edits, formulas } = dateEdits(workbook, levelled(workbook).moves);
  expect(edits.map(({ cell, after }) => [cell.row, cell.column, after.value])).toEqual([[1, 2, 46104]]);
  expect(edits.map(({ before }) => before)).toEqual(edits.map(({ cell }) => contentAt(workbook, cell)));
  expect(formulas.map(({ row, column }) => [row, column])).toEqual([[1, 3]]);
});

test('an initiative moves with what is given to it, month by month, until its people are there', () => {
  const workbook = littleWorkbook(`
    ## Initiatives
    | Initiative | Owner  | Start      | End        | Status  |
    | Pricing    | Ada Ng | 2026-04-01 | 2026-04-30 | Planned |
    | Billing    | Bob Li | 2026-04-01 | 2026-04-30 | Planned |
    ## Allocations
    | Person | Initiative | Apr 2026 | May 2026 |
    | Ada Ng | Pricing    | 80%      |          |
    | Ada Ng | Billing    | 50%      |          |`);
  const plan = levelled(workbook);
  expect(plan.moves).toHaveLength(1);
  const [move] = plan.moves;
  expect(move!.from).toEqual({ start: '2026-04-01', finish: '2026-04-30' });
  expect(move!.to.start).toBe('2026-05-01');
  expect(plan.isProved).toBe(false);
});

test('work that runs stays, and so does what a commitment rests on', () => {
  const running = levelled(
    littleWorkbook(TASKS.replace('Ada Ng   |            | Not started', 'Ada Ng   |            | In progress')),
  );
  expect(running.stays.map(({ work, why }) => [work.name, why])).toEqual([['Design', 'running']]);
  expect(told(running)[0]?.slice(0, 3)).toEqual(['Build', '2026-03-09 – 2026-03-20', '2026-03-16 – 2026-03-27']);
  const promised = levelled(
    littleWorkbook(`${TASKS}
      ## Commitments
      | Commitment        | Customer | Due        | Milestone | Status |
      | Design handed out | Acme     | 2026-03-13 | T1        | Open   |`),
  );
  expect(promised.stays.map(({ work, why }) => [work.name, why])).toEqual([['Design', 'commitment']]);
  expect(told(promised).map(([name]) => name)).toEqual(['Build', 'Test']);
});
