import { expect, test } from 'vitest';
import { littleWorkbook } from '../../test/little-sheet.ts';
import { dependencyLinks } from '../plan/dependency-links.ts';
import { scheduledWith } from './schedule-of.ts';
import { scheduleNotes } from '../audit/schedule-notes.ts';
import { parseIsoDay } from '../calendar/day.ts';
import { recognise } from '../recognise/recognise.ts';
import { finishConfidence } from './finish-confidence.ts';
import { chainTo } from './driving-chain.ts';
import { floatingWorks, isCritical, isNearCritical, planEnds } from './plan-ends.ts';
import type { PlanSchedule } from './plan-schedule.ts';
import { scheduleTo } from './plan-schedule.ts';
import { screensOf } from './screens.ts';
import { followed } from './simulate.ts';
import { workDates } from './work-dates.ts';

/** What has to be there. */
function the<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('Nothing stands there.');
  return value;
}

function open(sheet: string, today = '2026-03-02', holidays: readonly string[] = []) {
  const workbook = littleWorkbook(sheet);
  const { plan } = recognise(workbook, { corrections: [], fiscalYearStart: 1 });
  const days = [...plan.holidays, ...holidays.map((day) => parseIsoDay(day)!)];
  const calendar = { weekdays: [1, 2, 3, 4, 5], holidays: new Set(days) };
  const schedule = scheduledWith(plan, { calendar, today: parseIsoDay(today)! }, workbook);
  return { plan, schedule };
}

const at = ({ works }: PlanSchedule, id: string): number => works.findIndex((work) => (work.id ?? work.name) === id);

/** Start, finish and total float of each work by its id. */
function dates(schedule: PlanSchedule): Readonly<Record<string, string>> {
  return Object.fromEntries(
    schedule.works.map((work, index) => {
      const found = workDates(schedule, index);
      return [
        work.id ?? work.name,
        found === null ? 'left out' : `${found.start.slice(5)} ${found.finish.slice(5)} ${found.totalFloat}`,
      ];
    }),
  );
}

const TEXTBOOK = `
  | Activity | Description         | Predecessors | Duration |
  | A        | Internal components |              | 2        |
  | B        | Roof and floor      |              | 3        |
  | C        | Collection stack    | A            | 2        |
  | D        | Pour concrete       | A, B         | 4        |
  | E        | Build burner        | C            | 4        |
  | F        | Install control     | C            | 3        |
  | G        | Install air device  | D, E         | 5        |
  | H        | Inspect and test    | F, G         | 2        |`;

test('durations alone are counted from today: General Foundry, Heizer & Render', () => {
  const { schedule, plan } = open(TEXTBOOK);
  expect(dates(schedule)).toEqual({
    A: '03-02 03-03 0',
    B: '03-02 03-04 1',
    C: '03-04 03-05 0',
    D: '03-05 03-10 1',
    E: '03-06 03-11 0',
    F: '03-06 03-10 6',
    G: '03-12 03-18 0',
    H: '03-19 03-20 0',
  });
  expect(planEnds(schedule).map(({ work }) => the(schedule.works[work]).name)).toEqual(['H']);
  expect(chainTo(schedule, at(schedule, 'H')).map((work) => the(schedule.works[work]).name)).toEqual([
    'A',
    'C',
    'E',
    'G',
    'H',
  ]);
  expect(floatingWorks(schedule).filter((work) => isCritical(schedule, work))).toHaveLength(5);
  expect(floatingWorks(schedule).filter((work) => isNearCritical(schedule, work))).toHaveLength(2);
  expect(scheduleNotes(schedule, dependencyLinks(plan), null)[0]?.en).toMatch(/^No dates are stated/);
});

test('the order of the rows changes nothing', () => {
  const [header, ...rows] = TEXTBOOK.trim().split('\n');
  const turned = [header, ...rows.toReversed()].join('\n');
  expect(dates(open(turned).schedule)).toEqual(dates(open(TEXTBOOK).schedule));
});

test('holidays and weekends are not worked', () => {
  const { schedule } = open(TEXTBOOK, '2026-03-02', ['2026-03-03', '2026-03-19']);
  expect(dates(schedule)).toMatchObject({ A: '03-02 03-04 0', G: '03-13 03-20 0', H: '03-23 03-24 0' });
});

test('float to one end alone', () => {
  const { schedule } = open(TEXTBOOK);
  const toF = scheduleTo(schedule, at(schedule, 'F'))!;
  expect(dates(toF)).toMatchObject({ A: '03-02 03-03 0', B: '03-02 03-04 null', F: '03-06 03-10 0' });
});

test('facts pin what is done and what runs; what is left lies behind today', () => {
  const { schedule } = open(`
    | ID | Task     | Start      | Finish     | Actual start | Actual finish | % complete | Status      | Depends on |
    | 1  | Done     | 2026-02-02 | 2026-02-13 | 2026-02-03   | 2026-02-17    | 100%       | Done        |            |
    | 2  | On plan  | 2026-02-16 | 2026-03-13 | 2026-02-16   |               | 50%        | In progress | 1          |
    | 3  | Behind   | 2026-02-16 | 2026-03-13 | 2026-02-16   |               | 10%        | In progress | 1          |
    | 4  | Overdue  | 2026-02-02 | 2026-02-20 | 2026-02-02   |               | 80%        | In progress |            |
    | 5  | Not yet  | 2026-02-16 | 2026-02-27 |              |               | 0%         | Not started |            |
    | 6  | To come  | 2026-03-16 | 2026-03-20 |              |               | 0%         | Not started | 2, 3       |
    | 7  | Dropped  | 2026-03-16 | 2026-06-20 |              |               | 0%         | Cancelled   | 2          |
    | 8  | After it | 2026-03-16 | 2026-03-20 |              |               | 0%         | Not started | 7          |`);
  expect(dates(schedule)).toEqual({
    '1': '02-03 02-17 null',
    '2': '02-16 03-13 8',
    '3': '02-16 03-25 0',
    // A fifth of its fifteen days is left.
    '4': '02-02 03-04 0',
    '5': '03-02 03-13 0',
    '6': '03-26 04-01 0',
    '7': 'left out',
    '8': '03-16 03-20 0',
  });
});

test('summaries begin with the first and end with the last of their parts, and hand dependencies on', () => {
  const { schedule } = open(`
    | WBS | Task       | Start      | Finish     | Predecessors | Parent |
    | 1   | Build      |            |            |              |        |
    | 1.1 | Frame      | 2026-03-02 | 2026-03-06 |              | 1      |
    | 1.2 | Roof       | 2026-03-09 | 2026-03-20 | 1.1          | 1      |
    | 2   | Sell       |            |            | 1            |        |
    | 2.1 | Advertise  | 2026-03-16 | 2026-03-27 |              | 2      |`);
  expect(dates(schedule)).toEqual({
    '1': '03-02 03-20 0',
    '1.1': '03-02 03-06 0',
    '1.2': '03-09 03-20 0',
    '2': '03-23 04-03 0',
    '2.1': '03-23 04-03 0',
  });
});

test('work may begin on the day that what it waits for ends; a slip still moves it', () => {
  const sheet = (finish: string) => `
    | ID | Task  | Start      | Finish     | Predecessors |
    | 1  | Draft | 2026-03-02 | ${finish} |              |
    | 2  | Print | 2026-03-06 | 2026-03-10 | 1            |`;
  expect(dates(open(sheet('2026-03-06')).schedule)['2']).toBe('03-06 03-10 0');
  expect(dates(open(sheet('2026-03-09')).schedule)['2']).toBe('03-10 03-12 0');
});

test('cycles are left out, unknown names told, and the rest is computed', () => {
  const { schedule, plan } = open(`
    | ID | Task  | Duration | Predecessors |
    | T1 | One   | 2        | T2           |
    | T2 | Two   | 2        | T1, T3       |
    | T3 | Three | 3        | T2           |
    | T4 | Four  | 4        | T3           |
    | T5 | Five  | 1        | T4, T99      |`);
  expect(schedule.knots.map((knot) => knot.length)).toEqual([3]);
  expect(dates(schedule)).toMatchObject({ T1: '03-02 03-03 null', T4: '03-05 03-10 0', T5: '03-11 03-11 0' });
  expect(
    scheduleNotes(schedule, dependencyLinks(plan), null)
      .map(({ en }) => en)
      .join(' '),
  ).toContain('1 dependency names work');
});

test('dates alone, a single milestone, and no plan at all', () => {
  const { schedule, plan } = open(`
    | Milestone | Due        |
    | Beta      | 2026-03-31 |
    | Launch    | 2026-06-30 |`);
  expect(dates(schedule)).toEqual({ Beta: '03-31 03-31 0', Launch: '06-30 06-30 0' });
  expect(floatingWorks(schedule)).toEqual([]);
  const notes = scheduleNotes(schedule, dependencyLinks(plan), null)
    .map(({ en }) => en)
    .join(' ');
  expect(notes).toContain('No dependencies were recognised');
  expect(notes).toContain('2 open rows have a date but no duration');
  const empty = open('| Nothing |\n| here |');
  expect(scheduleNotes(empty.schedule, dependencyLinks(empty.plan), null)).toHaveLength(1);
  expect(screensOf(empty.schedule).map(({ verdict }) => verdict)).toEqual(
    Array.from({ length: 14 }, () => 'not-applicable'),
  );
});

test('three-point estimates of a textbook: the mean of the path, and a buffer where the promise is too early', () => {
  const { schedule } = open(`
    | ID | Task   | Start      | Due        | Predecessors | Optimistic | Most likely | Pessimistic |
    | 1  | Design | 2026-03-02 | 2026-03-13 |              | 5          | 10          | 27          |
    | 2  | Build  | 2026-03-16 | 2026-03-27 | 1            | 5          | 10          | 27          |
    | 3  | Launch | 2026-03-27 | 2026-03-27 | 2            | 0          | 0           | 0           |`);
  const steps = finishConfidence(schedule, { samples: 4000, seed: 1, end: null });
  const confidence = followed(steps)!;
  expect(confidence.basis).toMatchObject({ threePoint: 3, fromHistory: 0, certain: 0, history: null });
  const launch = the(confidence.finishes[0]);
  expect(launch.planned).toBe('2026-03-27');
  expect(launch.p50 > '2026-03-27' && launch.p80 > launch.p50 && launch.p90 >= launch.p80).toBe(true);
  expect(launch.buffer).toBeGreaterThan(2);
  expect(launch.chance).toBeLessThan(0.5);
  // Where the work before it is early, its own date decides.
  expect(confidence.criticality[at(schedule, '2')]).toBeGreaterThan(0.6);
  expect(confidence.criticality[at(schedule, '2')]).toBeLessThan(1);
});

test('without estimates, finished work says how long work takes; fewer than ten rows say nothing', () => {
  const row = (id: number): string =>
    `| ${id} | Step ${id} | 2026-01-05 | 2026-01-16 | 2026-01-05 | ${id % 2 === 0 ? '2026-01-16' : '2026-01-30'} | Done |`;
  const sheet = (count: number): string => `
    | ID | Task | Start | Due | Actual start | Actual finish | Status |
    ${Array.from({ length: count }, (_, index) => row(index + 1)).join('\n')}
    | 99 | Next | 2026-03-02 | 2026-03-13 | | | Not started |`;
  const confidence = (count: number) =>
    followed(finishConfidence(open(sheet(count)).schedule, { samples: 1000, seed: 1, end: null }));
  expect(confidence(9)).toBeNull();
  const found = confidence(12)!;
  expect(found.basis).toMatchObject({ fromHistory: 1, history: { count: 12, median: 1.5 } });
  // Ten days that take between ten and twenty.
  expect(found.finishes[0]).toMatchObject({
    planned: '2026-03-13',
    p90: '2026-03-27',
    chance: expect.closeTo(0.45, 1) as number,
  });
});

test('the fourteen screens count what they say', () => {
  const { schedule } = open(`
    | ID | Task   | Start      | Due        | Baseline finish | Owner | Status      | Constraint     | Predecessors |
    | 1  | Plan   | 2026-02-02 | 2026-02-13 | 2026-02-13      | Ada   | Done        |                |              |
    | 2  | Build  | 2026-02-16 | 2026-06-26 | 2026-05-29      | Ben   | In progress |                | 1            |
    | 3  | Train  | 2026-03-02 | 2026-03-06 | 2026-02-27      |       | Not started | Must Finish On | 1FS+2d       |
    | 4  | Launch | 2026-06-29 | 2026-07-10 | 2026-07-10      | Ada   | Not started |                | 2SS-1d, 2, 3 |
    | 5  | Extra  | 2026-03-09 | 2026-03-13 | 2026-03-13      | Ada   | Not started |                |              |`);
  const told = screensOf(schedule).map(({ number, count, of, verdict }) => `${number} ${count}/${of} ${verdict}`);
  expect(told).toEqual([
    '1 1/4 fail',
    '2 1/5 fail',
    '3 1/5 fail',
    '4 4/5 fail',
    '5 1/4 fail',
    '6 0/3 pass',
    '7 0/4 pass',
    '8 1/4 fail',
    '9 0/5 pass',
    '10 1/4 fail',
    '11 2/5 fail',
    '12 600/600 pass',
    '13 0/0 pass',
    '14 1/2 fail',
  ]);
});

test.each([
  ['Constraint Type', 'Constraint Date', 'Must Finish On', 'As Soon As Possible'],
  ['Einschränkungsart', 'Einschränkungstermin', 'Muss enden am', 'So bald wie möglich'],
])('a constraint holds on the day of its own column: %s', (kind, day, must, none) => {
  const { schedule } = open(`
    | ID | Task   | Duration | Start      | Finish     | Predecessors | ${kind} | ${day}     |
    | 1  | Design | 10       | 2026-03-02 | 2026-03-13 |              | ${none} |            |
    | 2  | Build  | 10       | 2026-03-16 | 2026-03-27 | 1            | ${must} | 2026-03-20 |`);
  expect(schedule.activities[1]?.constraint).toEqual({ end: 'finish', bound: 'on', day: '2026-03-20' });
  expect(dates(schedule)['2']).toMatch(/ -5$/);
});

test('where all dependencies lead nowhere, none is not said to be recognised', () => {
  const { schedule, plan } = open(`
    | ID | Task | Duration | Predecessors |
    | T1 | One  | 2        | T7           |
    | T2 | Two  | 2        | T8           |`);
  const notes = scheduleNotes(schedule, dependencyLinks(plan), null).map(({ en }) => en);
  expect(notes.slice(0, 2)).toEqual([
    'No dependency leads to work of this workbook: there is no critical path, and every date stands for itself.',
    '2 dependencies name work that is nowhere in this workbook and were left out.',
  ]);
});
