import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../test/little-sheet.ts';
import type { Day } from '../../calendar/day.ts';
import { PLAIN_CALENDAR } from '../../calendar/working-days.ts';
import { recognise } from '../../recognise/recognise.ts';
import { applyEdits } from '../../sheet/cell-edit.ts';
import { readLedger } from '../ledger/ledger-of.ts';
import { solveTradeOff } from '../trade-off/solve-trade-off.ts';
import { displacedWork } from './displaced.ts';
import { displacementsOf } from './displacements.ts';
import { editsOf } from './edits.ts';
import { NO_WISHES } from './question.ts';
import { questionOf } from './question-of.ts';
import { readRequest } from './read-request.ts';
import { staffingOf } from './staffing.ts';

const today = '2026-01-05' as Day;
const options = { today, calendar: PLAIN_CALENDAR, hoursPerDay: 8, fiscalYearStart: 1 };

const PLAN = `
  ## Initiatives
  | ID | Initiative | Owner | Start      | End        | Value | Depends on | Status      |
  | I1 | Apollo     | Ada   | 2026-02-01 | 2026-02-28 | 10    |            | Not started |
  | I2 | Borealis   | Dan   | 2026-02-01 | 2026-02-28 | 10    |            | Not started |
  | I3 | Cosmos     | Dan   | 2026-02-01 | 2026-02-28 | 1     | I1         | Not started |

  ## People
  | Name | Team | Skill  | FTE |
  | Ada  | Core | Java   | 1   |
  | Ann  | Core | Java   | 1   |
  | Dan  | Shop | Design | 1   |

  ## Allocations
  | Person | Initiative | Jan-26 | Feb-26 |
  | Ada    | Apollo     |        | 100%   |
  | Dan    | Borealis   |        | 70%    |
`;
const REQUESTS = `
  ## Capacity requests
  | ID | Request | Skill  | FTE | Start      | End        | Value | Displaces | Decided on | Status |
  | R1 | Engine  | Java   | 1.5 | 2026-02-01 | 2026-02-28 | 90    |           |            | Open   |
  | R2 | Paint   | Design | 0.8 | 2026-02-01 | 2026-02-28 | 90    |           |            | Open   |
  | R3 | Lamp    | Design | 0.5 | 2026-02-01 | 2026-02-28 | 5     |           |            | Open   |
`;

async function decide(sheet: string, typed: readonly string[] = []) {
  const workbook = littleWorkbook(sheet);
  const read = (of: typeof workbook) => recognise(of, { corrections: [], fiscalYearStart: 1 }).plan;
  const plan = read(workbook);
  const { reading } = readLedger(plan, options);
  const added = typed.map((text) => {
    const one = readRequest(text, { plan, directory: reading.directory, options, last: '2026-02-28' as Day });
    if (!one.ok) throw new Error(one.why);
    return one.request;
  });
  const question = questionOf(plan, options, { ...NO_WISHES, added, decidesRequests: true });
  const answer = await solveTradeOff(question.problem, { clock: () => 0, timeLimit: 1000, seed: 1, solver: null });
  if (answer.kind !== 'answer') throw new Error(answer.kind);
  const { edits, notWritten } = editsOf(question, answer.starts, { plan, workbook, today, language: 'en' });
  const applied = applyEdits(workbook, edits);
  expect(applied.refused).toEqual([]);
  return { question, starts: answer.starts, notWritten, plan: read(applied.workbook) };
}

test('each request names what gives way to it, not everything that gives way', async () => {
  const { question, starts, plan } = await decide(PLAN + REQUESTS);
  const told = displacementsOf(question, starts).map(({ outcome, causes }) => [
    outcome.piece.name,
    causes.map(({ piece }) => piece.name),
  ]);
  // Cosmos needs nothing of its own, and falls with Apollo.
  expect(told).toEqual([
    ['Apollo', ['Engine']],
    ['Borealis', ['Paint']],
    ['Cosmos', ['Engine']],
  ]);
  expect(plan.requests.map(({ name, displaces }) => [name, displaces])).toEqual([
    ['Engine', 'Apollo (put on hold); Cosmos (put on hold)'],
    ['Paint', 'Borealis (put on hold)'],
    ['Lamp', null],
  ]);
});

test('what two requests need together is told as shared, and as displaced by both', async () => {
  const two = REQUESTS.replace(
    '| R1 | Engine  | Java   | 1.5 |',
    '| R0 | Gear    | Java   | 0.7 | 2026-02-01 | 2026-02-28 | 90    |           |            | Open   |\n  | R1 | Engine  | Java   | 0.8 |',
  );
  const { plan } = await decide(PLAN + two);
  expect(plan.requests[0]?.displaces).toContain('Apollo (put on hold, not for this alone)');
  expect(plan.requests[1]?.displaces).toContain('Apollo (put on hold, not for this alone)');
  const apollo = displacedWork(plan).find(({ initiative }) => initiative.name === 'Apollo');
  expect(apollo?.by.map(({ name }) => name)).toEqual(['Gear', 'Engine']);
});

test('what is enough by itself is named alone', async () => {
  const two = REQUESTS.replace(
    '| R1 | Engine  | Java   | 1.5 |',
    '| R0 | Gear    | Java   | 0.1 | 2026-02-01 | 2026-02-28 | 90    |           |            | Open   |\n  | R1 | Engine  | Java   | 1.5 |',
  );
  const { plan } = await decide(PLAN + two);
  expect(plan.requests.slice(0, 2).map(({ displaces }) => displaces)).toEqual([
    'Nothing: there is capacity enough',
    'Apollo (put on hold); Cosmos (put on hold)',
  ]);
});

test('a decision is written: state and day, taken on or turned down; what is displaced stays visible', async () => {
  const { plan } = await decide(PLAN + REQUESTS);
  expect(plan.requests.map(({ status, decidedOn }) => [status?.text, decidedOn])).toEqual([
    ['Approved', today],
    ['Approved', today],
    ['Rejected', today],
  ]);
  expect(displacedWork(plan).map(({ initiative, by }) => [initiative.name, by.map(({ name }) => name)])).toEqual([
    ['Apollo', ['Engine']],
    ['Borealis', ['Paint']],
    ['Cosmos', ['Engine']],
  ]);
});

test('a request in words gets a row of its own below the others, read back as it was asked', async () => {
  const { plan, notWritten } = await decide(PLAN + REQUESTS, ['Audit: 1 Java and 10 days Design in February 2026']);
  expect(notWritten.map(({ what }) => what)).not.toContain('no-request-row');
  const entered = plan.requests.slice(3);
  expect(entered.map(({ id, name, skills, amount, start, end }) => [id, name, skills, amount, start, end])).toEqual([
    ['R4', 'Audit', ['Java'], 1, '2026-02-01', '2026-02-28'],
    ['R5', 'Audit', ['Design'], 0.5, '2026-02-01', '2026-02-28'],
  ]);
  expect(entered.every(({ status, decidedOn }) => status?.state === 'done' && decidedOn === today)).toBe(true);
  expect(entered[0]?.displaces).toMatch(/Apollo|Borealis|Nothing/);
});

test.each([
  [
    'days in one column',
    `| ID | Request | Skill | Days | Start      | End        | Displaces | Status |
  | R1 | Engine  | Java  | 4    | 2026-02-01 | 2026-02-28 |           | Open   |`,
    [['Java', 20]],
  ],
  [
    'a column for each skill',
    `| ID | Request | Java FTE | Design FTE | Start      | End        | Displaces | Status |
  | R1 | Engine  | 0.2      | 0.1        | 2026-02-01 | 2026-02-28 |           | Open   |`,
    [
      ['Java FTE', 1],
      ['Design FTE', 0.5],
    ],
  ],
])('a typed request is entered as the table holds amounts: %s', async (_title, table, amounts) => {
  const typed = amounts.length === 1 ? '1 Java in February 2026' : '1 Java and 0.5 Design in February 2026';
  const { plan } = await decide(`${PLAN}\n  ## Capacity requests\n  ${table}\n`, [`Audit: ${typed}`]);
  const entered = plan.requests.slice(1);
  expect(entered.map(({ name }) => name)).toEqual(amounts.map(() => 'Audit'));
  expect(entered.flatMap(({ demand }) => (demand ?? []).map(({ amount }) => amount))).toEqual(
    amounts.map(([, amount]) => amount),
  );
});

test('a person who is asked for stands in the column of people', async () => {
  const table = `
  ## Capacity requests
  | ID | Request | Person | Skill | Days | Start      | End        | Displaces | Status |
  | R1 | Engine  | Ada    | Java  | 4    | 2026-02-01 | 2026-02-28 |           | Open   |
`;
  const { plan } = await decide(PLAN + table, ['Audit: 0.5 Ann in February 2026']);
  expect(plan.requests[1]).toMatchObject({ name: 'Audit', people: { names: ['Ann'] }, amount: 10 });
});

test('what somebody wrote of a request stays, and what gives way stands behind it', async () => {
  const stated = REQUESTS.replace(
    '| 1.5 | 2026-02-01 | 2026-02-28 | 90    |           |',
    '| 1.5 | 2026-02-01 | 2026-02-28 | 90    | No fair |',
  );
  const { plan } = await decide(PLAN + stated);
  expect(plan.requests[0]?.displaces).toBe('No fair; Apollo (put on hold); Cosmos (put on hold)');
});

test('where nowhere is free for it, or the plan has no requests, that is told', async () => {
  expect((await decide(PLAN, ['Audit: 1 Java in February 2026'])).notWritten).toContainEqual({
    what: 'no-request-table',
    name: 'Audit',
  });
  const full = `${REQUESTS.trimEnd()}\n  | Total |  |  | =SUM(D2:D4) → 2.8 |  |  |  |  |  |  |\n`;
  expect((await decide(PLAN + full, ['Audit: 1 Java in February 2026'])).notWritten).toContainEqual({
    what: 'no-request-row',
    name: 'Audit',
  });
});

test('who could do what is taken on: those whose time is free of the rest, by name', async () => {
  const { question, starts } = await decide(PLAN + REQUESTS);
  const told = staffingOf(question, starts).map(({ outcome, needs }) => [
    outcome.piece.name,
    needs.map(({ name, most, people }) => [name, most, people]),
  ]);
  expect(told).toEqual([
    ['Engine', [['Java', 1.5, ['Ada', 'Ann']]]],
    ['Paint', [['Design', 0.8, ['Dan']]]],
  ]);
  // Ada stays with Apollo.
  const less = await decide(PLAN + REQUESTS.replace('| 1.5 |', '| 0.9 |'));
  expect(staffingOf(less.question, less.starts)[0]?.needs[0]?.people).toEqual(['Ann']);
});
