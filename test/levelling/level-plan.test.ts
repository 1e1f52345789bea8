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

test('work that waits for itself keeps its dates and takes its time; the rest is put beside it', () => {
  const plan = levelled(
    littleWorkbook(`
  | ID | Task  | Start      | Due        | Assignee | Depends on | Status      |
  | T1 | Round | 2026-03-09 | 2026-03-13 | Ada Ng   | T2         | Not started |
  | T2 | Ring  | 2026-03-16 | 2026-03-20 | Bob Li   | T1         | Not started |
  | T3 | Apart | 2026-03-11 | 2026-03-12 | Ada Ng   |            | Not started |`),
  );
  expect(plan.stays.map(({ work, why }) => [work.name, why])).toEqual([
    ['Round', 'ring'],
    ['Ring', 'ring'],
  ]);
  expect(told(plan)).toEqual([
    ['Apart', '2026-03-11 – 2026-03-12', '2026-03-16 – 2026-03-17', 3, 'Ada Ng 2026-03-11 – 2026-03-13: Round'],
  ]);
  expect(plan.isProved).toBe(true);
});

test('a lead lets work begin before what it waits for is over, and a lag keeps its distance when that moves', () => {
  const plan = levelled(
    littleWorkbook(`
  | ID | Task  | Start      | Due        | Assignee | Depends on | Status      |
  | T1 | Going | 2026-02-23 | 2026-03-13 | Ada Ng   |            | In progress |
  | T2 | Build | 2026-03-09 | 2026-03-20 | Ada Ng   |            | Not started |
  | T3 | Draft | 2026-03-18 | 2026-03-24 | Bob Li   | T2FS-3d    | Not started |
  | T4 | Check | 2026-03-24 | 2026-03-25 | Cy Oh    | T2FS+2d    | Not started |`),
  );
  expect(told(plan)).toEqual([
    ['Build', '2026-03-09 – 2026-03-20', '2026-03-16 – 2026-03-27', 5, 'Ada Ng 2026-03-09 – 2026-03-13: Going'],
    ['Draft', '2026-03-18 – 2026-03-24', '2026-03-25 – 2026-03-31', 5, 'Build'],
    ['Check', '2026-03-25 – 2026-03-26', '2026-04-01 – 2026-04-02', 5, 'Build'],
  ]);
  expect(plan.isProved).toBe(true);
  expect(plan.finish).toEqual({ before: '2026-03-26', after: '2026-04-02', soonest: '2026-04-02', gap: 0 });
});

test('a commitment that waits for what has to move is told with it', () => {
  const plan = levelled(
    littleWorkbook(`
  | ID | Task    | Start      | Due        | Assignee | Depends on | Status      |
  | T1 | Going   | 2026-02-23 | 2026-03-13 | Ada Ng   |            | In progress |
  | T2 | Build   | 2026-03-09 | 2026-03-20 | Ada Ng   |            | Not started |
  | T3 | Release | 2026-03-23 | 2026-03-25 | Bob Li   | T2         | Not started |
      ## Commitments
      | Commitment | Customer | Due        | Milestone | Status |
      | Released   | Acme     | 2026-03-25 | T3        | Open   |`),
  );
  expect(plan.breaches.map(({ work, kind, days, waitsFor }) => [work.name, kind, days, waitsFor?.name])).toEqual([
    ['Build', 'stated', 5, undefined],
    ['Release', 'commitment', 5, 'Build'],
  ]);
});

test('a deadline weighs more than stated dates: what has one goes first', () => {
  const rows = (constraint: string): string => `
  | ID | Task   | Start      | Due        | Assignee | Status      | Constraint            | Constraint date |
  | T1 | Design | 2026-03-09 | 2026-03-13 | Ada Ng   | Not started |                       |                 |
  | T2 | Build  | 2026-03-09 | 2026-03-20 | Ada Ng   | Not started | ${constraint} |`;
  const free = levelled(littleWorkbook(rows(' | ')));
  expect(told(free).map(([name]) => name)).toEqual(['Build']);
  const plan = levelled(littleWorkbook(rows('Finish no later than | 2026-03-20')));
  expect(told(plan).map(([name]) => name)).toEqual(['Design']);
  expect(plan.breaches.map(({ work, kind }) => [work.name, kind])).toEqual([['Design', 'stated']]);
});

test('work that takes more than there is counts as all there is; what finds no time at all is told and left', () => {
  const people = (share: string): string => `
    ## Initiatives
    | Initiative | Owner  | Start      | End        | Status  |
    | Pricing    | Ada Ng | 2026-04-01 | 2026-04-30 | Planned |
    ## People
    | Name   | Role     | Availability |
    | Ada Ng | Engineer | ${share}     |
    ## Allocations
    | Person | Initiative | Apr 2026 | May 2026 |
    | Ada Ng | Pricing    | 80%      |          |`;
  const half = levelled(littleWorkbook(people('50%')));
  expect(half.tooMuch.map(({ work, name, asked, most }) => [work.name, name, asked, most])).toEqual([
    ['Pricing', 'Ada Ng', 0.8, 0.5],
  ]);
  expect(half.unplaced).toEqual([]);
  const none = levelled(littleWorkbook(people('0%')));
  expect(none.tooMuch.map(({ most }) => most)).toEqual([0]);
  expect(none.moves).toEqual([]);
});

test('without people nothing moves, and who does the work is told to be unknown', () => {
  const plan = levelled(littleWorkbook(TASKS.replaceAll(/Ada Ng|Bob Li/g, '      ')));
  expect(plan).toMatchObject({ isStaffed: false, isProved: true, moves: [], breaches: [], unstated: [] });
  expect(plan.nobody.map(({ name }) => name)).toEqual(['Design', 'Build', 'Test', 'Docs']);
});

test('a search that is stopped at once still answers', () => {
  const { plan } = recognise(littleWorkbook(TASKS), { corrections: [], fiscalYearStart: 1 });
  const day = { today: TODAY, calendar: PLAIN_CALENDAR };
  const reading = readLedger(plan, { ...day, hoursPerDay: 8, fiscalYearStart: 1 });
  const { moves, schedules } = followed(levelPlan(plan, scheduleOf(plan, day), reading, { isOver: () => true }))!;
  expect(schedules).toBe(1);
  expect(moves).not.toEqual([]);
});

test('a cell that says start and end in one text is left and told', () => {
  const plan = levelled(littleWorkbook(TASKS));
  const [move] = plan.moves;
  const { source } = move!.work;
  const same = { ...move!.work, source: { ...source, fields: { ...source.fields, due: source.fields['start']! } } };
  const { edits, both, undated } = dateEdits(littleWorkbook(TASKS), [{ ...move!, work: same }]);
  expect([edits, undated]).toEqual([[], []]);
  expect(both.map(({ row, column }) => [row, column])).toEqual([[1, 2]]);
});
