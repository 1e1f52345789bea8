import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../test/little-sheet.ts';
import type { Day } from '../../calendar/day.ts';
import { PLAIN_CALENDAR } from '../../calendar/working-days.ts';
import { recognise } from '../../recognise/recognise.ts';
import { readLedger } from '../ledger/ledger-of.ts';
import type { TradeOffAnswer } from '../trade-off/answer.ts';
import { solveTradeOff } from '../trade-off/solve-trade-off.ts';
import { givesWay, outcomesOf } from './outcome.ts';
import type { Question, Wishes } from './question.ts';
import { NO_WISHES } from './question.ts';
import { questionOf } from './question-of.ts';
import { readRequest } from './read-request.ts';

const options = { today: '2026-01-05' as Day, calendar: PLAIN_CALENDAR, hoursPerDay: 8, fiscalYearStart: 1 };

function ask(sheet: string, added: readonly string[] = [], wishes: Partial<Wishes> = {}): Question {
  const { plan } = recognise(littleWorkbook(sheet), { corrections: [], fiscalYearStart: 1 });
  const { ledger, reading } = readLedger(plan, options);
  const last = ledger.periods.at(-1)?.end ?? options.today;
  const requests = added.map((text) => {
    const read = readRequest(text, { plan, directory: reading.directory, options, last });
    if (!read.ok) throw new Error(`${text}: ${read.why}`);
    return read.request;
  });
  return questionOf(plan, options, { ...NO_WISHES, ...wishes, added: requests });
}

async function answer(question: Question): Promise<TradeOffAnswer> {
  return solveTradeOff(question.problem, { clock: () => 0, timeLimit: 1000, seed: 1, solver: null });
}

/** `Apollo dropped, Borealis moved +1`: what gives way. */
async function gives(question: Question): Promise<string> {
  const found = await answer(question);
  if (found.kind !== 'answer') return found.kind;
  return givesWay(outcomesOf(question, found.starts))
    .map(({ piece, fate, shift }) => `${piece.name} ${fate}${shift === 0 ? '' : ` +${shift}`}`)
    .join(', ');
}

const kinds = ({ notes }: Question): readonly string[] => notes.map(({ what }) => what);

const PLAN = `
  ## Initiatives
  | ID | Initiative | Owner | Start      | End        | Value | Depends on | Status      |
  | I1 | Apollo     | Ada   | 2026-02-01 | 2026-03-31 | 100   |            | Not started |
  | I2 | Borealis   | Ben   | 2026-02-01 | 2026-03-31 | 40    |            | Not started |
  | I3 | Cosmos     | Cleo  | 2026-04-01 | 2026-04-30 | 60    | I2         | Not started |

  ## People
  | Name | Team | Skill      | FTE |
  | Ada  | Core | Java       | 1   |
  | Ben  | Core | Java, Data | 1   |
  | Cleo | Shop | Data       | 1   |

  ## Allocations
  | Person | Initiative | Jan-26 | Feb-26 | Mar-26 | Apr-26 | May-26 | Jun-26 |
  | Ada    | Apollo     |        | 100%   | 90%    |        |        |        |
  | Ben    | Borealis   |        | 90%    | 80%    |        |        |        |
  | Cleo   | Cosmos     |        |        |        | 90%    |        |        |
`;

test('nothing gives way while nothing is added', async () => {
  const question = ask(PLAN);
  expect(await gives(question)).toBe('');
  expect(question.periods.map(({ key }) => key)[0]).toBe('2026-01');
  expect(question.basis).toBe('value');
});

test('what is added moves as few as can be, then drops what does not fit, with what builds on it', async () => {
  expect(await gives(ask(PLAN, ['1 FTE Java in February 2026']))).toBe('Apollo moved +1');
  expect(await gives(ask(PLAN, ['1 FTE Java from February to June 2026']))).toBe('Apollo moved +2');
  // Cosmos builds on Borealis, and falls with it though nobody takes its people.
  expect(await gives(ask(PLAN, ['2 FTE Java from February to June 2026']))).toBe(
    'Apollo dropped, Borealis dropped, Cosmos dropped',
  );
  expect(await gives(ask(PLAN, ['1 FTE Data from February to June 2026']))).toBe('');
});

test('a skill nobody has cannot be had by dropping anything', async () => {
  expect(await gives(ask(PLAN, ['2 FTE Cobol in 2026-03']))).toBe('infeasible');
});

test('commitments stay where they are, and what they need is not given away', async () => {
  const promised = `${PLAN}
    ## Commitments
    | ID | Commitment    | Customer | Due        | Approver | Initiative | Status |
    | C1 | Live by April | Acme     | 2026-03-31 | CEO      | Borealis   | Open   |
    | C2 | Revenue       | Board    | 2026-04-30 | CEO      | Cosmos     | Open   |
  `;
  const question = ask(promised, ['1 FTE Java in February 2026']);
  expect(question.pieces.find(({ name }) => name === 'Borealis')?.commitments).toHaveLength(1);
  expect(question.problem.pieces.find(({ name }) => name === 'Borealis')?.may).toBe('stay');
  expect(await gives(question)).toBe('Apollo moved +1');
});

test('the flex pool is no supply', async () => {
  const pool = `${PLAN}
    ## Flex pool
    | Function | Capacity FTE | Flex pool FTE | Share |
    | Core     | 2            | 0.3           | 15%   |
    | Shop     | 1            | 0.1           | 10%   |
  `;
  const question = ask(pool);
  const java = question.capacities.findIndex((need) => need?.key === 'java');
  const supply = question.problem.suppliers
    .filter(({ name, serves }) => name !== '' && serves.includes(java))
    .reduce((sum, { amount }) => sum + (amount[0] ?? 0), 0);
  expect(supply).toBeCloseTo(2 * 0.85, 9);
  // The plan gives all of their time away: that is let be, and told, so that only what is added makes work give way.
  expect(kinds(question)).toContain('overloaded-today');
  expect(await gives(question)).toBe('');
  expect(await gives(ask(pool, [], { allowsTodaysOverload: false }))).not.toBe('');
});

test.each([
  ['I2', 2],
  ['I2SS', 0],
  ['I2FF', 1],
  ['I2SF', -1],
])('“%s” keeps Cosmos %d periods behind the start of what it waits for', (dependency, gap) => {
  const question = ask(PLAN.replace('| 60    | I2         |', `| 60    | ${dependency.padEnd(10)} |`));
  expect(question.problem.pieces[2]?.prerequisites).toEqual([{ on: 1, gap }]);
});

test('a dependency in a circle is cut where it runs against the dates, and told', () => {
  const question = ask(PLAN.replace('| 40    |            |', '| 40    | I3         |'));
  expect(kinds(question)).toContain('circle-cut');
  expect(question.notes.find(({ what }) => what === 'circle-cut')?.names).toEqual(['Cosmos → Borealis']);
  expect(question.problem.pieces.map(({ prerequisites }) => prerequisites.length)).toEqual([0, 0, 1]);
});

test('without values priorities count, and without those all count alike; both are told', () => {
  const bare = PLAN.replace('| Value |', '| Notes |');
  expect(kinds(ask(bare))).toContain('all-alike');
  const ranked = ask(
    PLAN.replace('| Value |', '| Priority |').replace('100', 'High').replace('40', 'Low').replace('60', 'Medium'),
  );
  expect(ranked.basis).toBe('priority');
  expect(ranked.problem.pieces.map(({ value }) => value)).toEqual([3, 1, 2]);
  expect(kinds(ranked)).toContain('by-priority');
});

test('running work goes on or stops; mandatory work is never left out', async () => {
  const running = PLAN.replace('| 40    |            | Not started |', '| 40    |            | In progress |');
  expect(kinds(ask(running))).toContain('running');
  expect(ask(running).problem.pieces[1]).toMatchObject({ may: 'drop', earliest: 1, latest: 1 });
  const mandatory = running
    .replace('| Status      |', '| Status      | Mandatory |')
    .replace('In progress |', 'In progress | Yes |')
    .replaceAll('Not started |', 'Not started | No |');
  const added = '1 FTE Java from February to June 2026';
  expect(ask(mandatory).problem.pieces[1]).toMatchObject({ may: 'shift', earliest: 1, latest: 1 });
  expect(await gives(ask(mandatory, [added]))).toBe('Apollo moved +2');
  expect(await gives(ask(mandatory, [added.replace('1', '2')]))).toMatch(/open|infeasible/);
});

test('zero-based: requests are decided as a whole, and undecided ones are no part of today otherwise', async () => {
  const sheet = `${PLAN}
    ## Capacity requests
    | ID | Request   | Skill | FTE | Start      | End        | Value | Status |
    | R1 | Migration | Java  | 1   | 2026-02-01 | 2026-06-30 | 90    | Open   |
    | R2 | Clean-up  | Java  | 1   | 2026-02-01 | 2026-06-30 | 10    | Open   |
  `;
  expect(kinds(ask(sheet))).toContain('undecided');
  const question = ask(sheet, [], { decidesRequests: true });
  const found = await answer(question);
  if (found.kind !== 'answer') throw new Error(found.kind);
  const fates = outcomesOf(question, found.starts).map(({ piece, fate }) => `${piece.name} ${fate}`);
  expect(fates).toEqual(['Apollo moved', 'Borealis kept', 'Cosmos kept', 'Migration added', 'Clean-up refused']);
});

test('a dragged initiative stands where it was put', async () => {
  const { plan } = recognise(littleWorkbook(PLAN), { corrections: [], fiscalYearStart: 1 });
  const initiative = plan.initiatives.find(({ name }) => name === 'Apollo');
  if (initiative === undefined) throw new Error('No Apollo');
  const moved = [{ initiative, start: '2026-04-01' as Day }];
  const question = questionOf(plan, options, { ...NO_WISHES, moved });
  expect(await gives(question)).toBe('Apollo moved +2');
});

test('money by period binds too: what spends beyond the funding moves, other spending is taken off first', async () => {
  const budget = `
    ## Initiatives
    | ID | Initiative | Owner | Start      | End        | Priority | Status      |
    | I1 | Apollo     | Ada   | 2026-02-01 | 2026-03-31 | High     | Not started |
    | I2 | Borealis   | Ben   | 2026-02-01 | 2026-03-31 | Low      | Not started |

    ## Budget
    | Budget line | Jan-26 | Feb-26 | Mar-26 | Apr-26 | May-26 |
    | Apollo      | 0      | 100    | 120    | 0      | 0      |
    | Borealis    | 0      | 80     | 90     | 0      | 0      |
    | Office rent | 20     | 20     | 20     | 20     | 20     |
    | Funding     | 150    | 150    | 200    | 150    | 130    |
  `;
  expect(await gives(ask(budget))).toBe('');
  // 180 and 210 where 130 and 180 are left: only from April on Borealis has its money.
  const strict = ask(budget, [], { allowsTodaysOverload: false });
  expect(strict.problem.suppliers[0]?.amount.map(Math.round)).toEqual([130, 130, 180, 130, 110]);
  expect(await gives(strict)).toBe('Borealis moved +2');
});

test('money that was spent before the question is asked takes nothing from what is left', () => {
  const budget = `
    ## Initiatives
    | ID | Initiative | Owner | Start      | End        | Priority | Status      |
    | I1 | Apollo     | Ada   | 2026-02-01 | 2026-03-31 | High     | Not started |

    ## Budget
    | Budget line | Nov-25 | Dec-25 | Jan-26 | Feb-26 | Mar-26 |
    | Apollo      | 0      | 0      | 0      | 100    | 120    |
    | Office rent | 90     | 80     | 20     | 20     | 20     |
    | Funding     | 150    | 150    | 150    | 150    | 200    |
  `;
  const { problem } = ask(budget, [], { allowsTodaysOverload: false });
  expect(problem.suppliers[0]?.amount.map(Math.round)).toEqual([130, 130, 180]);
});

test('a plan of nothing poses a question without pieces', async () => {
  const question = ask('| Note |\n| Hello |');
  expect(question.problem.pieces).toEqual([]);
  expect(kinds(question)).toContain('no-initiatives');
  expect(await gives(question)).toBe('');
});

test('what nobody has is called as it was typed, what somebody has as the plan calls it', () => {
  const { problem } = ask(PLAN, ['1 QA Engineer for 1 month from February', '1 java for 1 month from February']);
  expect(problem.capacities.map(({ name }) => name)).toEqual(expect.arrayContaining(['QA Engineer', 'Java']));
});
