import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseIsoDay } from '../../calendar/day.ts';
import { PLAIN_CALENDAR } from '../../calendar/working-days.ts';
import type { ApprovalField, ApprovalOutcome, ApprovalRequest, ApprovalRule, Span } from '../../plan/approvals.ts';
import type { HistoryPlan } from './approval-history.ts';
import { approvalHistoryOf } from './approval-history.ts';
import { amountBands, bandOf } from './amount-bands.ts';
import { freedBy, proposalsOf, proposesAutonomy } from './autonomy-proposal.ts';
import { quantileOf } from './quantile.ts';
import { queuedCases } from './queued-autonomy.ts';
import { sharedQueues } from './shared-queues.ts';
import { slowLanes } from './slow-lanes.ts';
import { usualWait } from './usual-wait.ts';
import { wilsonInterval } from './wilson-interval.ts';

const day = (text: string) => parseIsoDay(text)!;
const DAYS = { calendar: PLAIN_CALENDAR, today: day('2026-03-02') };
const AMOUNT: ApprovalField = { name: 'Amount', kind: 'money', currency: 'EUR', unit: null };
const source = (table: string, index: number) => ({
  table,
  sheet: table,
  index,
  transposed: false,
  fields: { name: 0 },
});
const people = (names: readonly string[]) => ({ text: names.join(', '), names, nature: 'person' as const });

interface Made {
  readonly lane?: string;
  readonly approvers?: readonly string[];
  readonly asked?: string;
  readonly answered?: string | null;
  readonly outcome?: ApprovalOutcome;
  readonly wait?: number;
  readonly amount?: number;
  readonly currency?: string;
}

function request(made: Made, index: number): ApprovalRequest {
  const {
    lane,
    approvers = ['Ada Berg'],
    asked,
    answered,
    outcome = 'approved',
    wait,
    amount,
    currency = 'EUR',
  } = made;
  return {
    id: `Q-${index}`,
    name: `Case ${index}`,
    unread: {},
    source: source('History', index),
    lane,
    approvers: people(approvers),
    requestedOn: asked === undefined ? undefined : day(asked),
    decidedOn: answered === undefined || answered === null ? null : day(answered),
    outcome,
    wait,
    values: amount === undefined ? [] : [{ field: 'Amount', text: String(amount), number: amount, currency }],
  };
}

const BELOW: Span = { low: null, isLowIn: false, high: 50_000, isHighIn: false };
const ABOVE: Span = { low: 50_000, isLowIn: true, high: null, isHighIn: false };

function rule(index: number, lane: string, span: Span, more: Partial<ApprovalRule> = {}): ApprovalRule {
  return {
    id: `R${index}`,
    name: `Row ${index}`,
    unread: {},
    source: source('Approvals', index),
    conditions: [{ field: AMOUNT, text: '', condition: { is: 'within', spans: [span], currency: 'EUR' }, column: 0 }],
    lane,
    authority: null,
    approvers: people(['Ada Berg']),
    deputies: null,
    waitLimit: null,
    priority: undefined,
    note: undefined,
    hitPolicy: 'first',
    ...more,
  };
}

const DESK = rule(1, 'Desk', BELOW);
const BOARD = rule(2, 'Board', ABOVE);
const RULES = [DESK, BOARD];
const OF = { field: 'amount', currency: 'EUR' };

const planOf = (requests: readonly Made[], rules: readonly ApprovalRule[] = []): HistoryPlan => ({
  approvalRequests: requests.map(request),
  approvalRules: rules,
  rates: [],
  tables: [],
});
const historyOf = (requests: readonly Made[], rules: readonly ApprovalRule[] = []) =>
  approvalHistoryOf(planOf(requests, rules), DAYS);
const many = (count: number, made: Made): readonly Made[] => Array.from({ length: count }, () => made);

test.each([
  // Newcombe 1998, table I, method 3.
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('the interval of %i of %i is the published one', (hits, of, low, high) => {
  const interval = wilsonInterval(hits, of);
  expect(interval.low).toBeCloseTo(low, 4);
  expect(interval.high).toBeCloseTo(high, 4);
});

test('an interval holds its share, lies in 0 to 1, narrows with more cases and mirrors', () => {
  expect(wilsonInterval(0, 0)).toEqual({ low: 0, high: 1 });
  const seen = fc
    .integer({ min: 1, max: 5000 })
    .chain((of) => fc.tuple(fc.integer({ min: 0, max: of }), fc.constant(of)));
  fc.assert(
    fc.property(seen, ([hits, of]) => {
      const { low, high } = wilsonInterval(hits, of);
      const mirrored = wilsonInterval(of - hits, of);
      const more = wilsonInterval(10 * hits, 10 * of);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      expect(low).toBeLessThanOrEqual(hits / of);
      expect(high).toBeGreaterThanOrEqual(hits / of);
      expect(mirrored.low).toBeCloseTo(1 - high, 10);
      expect(more.high - more.low).toBeLessThan(high - low);
    }),
  );
});

test.each([
  [[], 0.5, null],
  [[4], 0.9, 4],
  [[1, 2, 3, 10], 0.5, 2.5],
  // Excel: PERCENTILE.INC({1;2;3;10}; 0.9) = 7.9
  [[10, 1, 3, 2], 0.9, 7.9],
])('the quantile of %j at %d is %j', (values, share, quantile) => {
  if (quantile === null) expect(quantileOf(values, share)).toBeNull();
  else expect(quantileOf(values, share)).toBeCloseTo(quantile, 10);
});

test('only answered cases are decided; rejected and materially changed ones are the yield', () => {
  const { all } = historyOf([
    ...many(6, {}),
    ...many(3, { outcome: 'changed' }),
    { outcome: 'rejected' },
    { outcome: 'withdrawn' },
    { outcome: 'pending' },
  ]);
  expect(all.cases).toHaveLength(12);
  expect(all.yield).toMatchObject({ decided: 10, rejected: 1, changed: 3, share: 0.4 });
  expect(all.yield.interval.low).toBeCloseTo(0.1682, 4);
  expect(historyOf([{ outcome: 'pending' }]).all.yield).toMatchObject({ decided: 0, share: null });
});

test('waits are working days between two days, else as stated; open cases are told by their age', () => {
  const { all } = historyOf([
    // Friday to Monday is one working day, whatever the line states.
    { asked: '2026-01-09', answered: '2026-01-12', wait: 3 },
    { wait: 5 },
    { asked: '2026-01-12', answered: '2026-01-09' },
    { asked: '2026-02-20', outcome: 'pending' },
    { asked: '2026-02-02', answered: '2026-02-04', outcome: 'withdrawn' },
    { outcome: 'pending' },
  ]);
  expect(all.cases.map(({ wait }) => wait)).toEqual([1, 5, null, null, null, null]);
  expect(all.waits).toMatchObject({
    cases: 2,
    median: 3,
    ninetieth: 4.6,
    sum: 6,
    open: { cases: 2, medianAge: 6, oldest: 6 },
  });
});

test('days off of the plan are no wait', () => {
  const calendar = { ...PLAIN_CALENDAR, holidays: new Set([day('2026-01-12')]) };
  const plan = planOf([{ asked: '2026-01-09', answered: '2026-01-13' }]);
  expect(approvalHistoryOf(plan, { ...DAYS, calendar }).all.waits.median).toBe(1);
});

test('cases are told by lane, approver, band and row; a case with two approvers counts for both', () => {
  const history = historyOf(
    [
      { lane: 'Desk', approvers: ['Ada Berg'], amount: 10_000, wait: 1 },
      { lane: 'desk ', approvers: ['ada berg', 'Ben Holm'], amount: 49_999, wait: 2 },
      { approvers: ['Ben Holm'], amount: 50_000, wait: 7 },
      { lane: 'Board', approvers: ['Ben Holm'], amount: 20_000, wait: 9 },
    ],
    RULES,
  );
  expect(history.lanes.map(({ name, cases }) => [name, cases.length])).toEqual([
    ['Desk', 2],
    ['Board', 2],
  ]);
  expect(history.approvers.map(({ name, cases }) => [name, cases.length])).toEqual([
    ['Ben Holm', 3],
    ['Ada Berg', 2],
  ]);
  expect(history.bands.map(({ band, cases }) => [band.low, band.high, cases.length])).toEqual([
    [null, 50_000, 3],
    [50_000, null, 1],
  ]);
  // The last was decided by the board, where the table would not put it: it tells nothing of the table’s rows.
  expect(history.rules.map(({ name, cases }) => [name, cases.length])).toEqual([
    ['Row 1', 2],
    ['Row 2', 1],
  ]);
});

test('an empty cell of a history is empty, a column that it lacks is not known', () => {
  const blank = rule(1, 'Desk', BELOW);
  const conditions = blank.conditions.map((one) => ({ ...one, condition: { is: 'empty' as const } }));
  const empty = { ...blank, conditions };
  const rules = [empty, rule(2, 'Board', { ...BELOW, high: null })];
  expect(historyOf([{}, { amount: 5 }], rules).all.cases.map(({ lane }) => lane)).toEqual(['Desk', 'Board']);
  expect(historyOf([{}, {}], rules).all.cases.map(({ lane }) => lane)).toEqual([null, null]);
});

test('amounts of a currency without a rate are left out and counted', () => {
  const history = historyOf([{ amount: 10 }, { amount: 20 }, { amount: 30, currency: 'USD' }]);
  expect(history.amount).toEqual({ field: 'amount', currency: 'EUR', withoutRate: 1 });
  expect(history.all.cases.map(({ amount }) => amount)).toEqual([10, 20, null]);
});

test('amounts and bounds are brought into one currency where the workbook has a rate', () => {
  const rate = { ...DESK, from: 'USD', to: 'EUR', rate: 0.8, on: undefined };
  const inDollars = rule(1, 'Desk', BELOW);
  const dollars = {
    field: AMOUNT,
    text: '',
    column: 0,
    condition: { is: 'within' as const, spans: [BELOW], currency: 'USD' },
  };
  const plan = { ...planOf([{ amount: 10 }, { amount: 30, currency: 'USD' }]), rates: [rate] };
  const history = approvalHistoryOf({ ...plan, approvalRules: [{ ...inDollars, conditions: [dollars] }] }, DAYS);
  expect(history.amount).toEqual({ ...OF, withoutRate: 0 });
  expect(history.all.cases.map(({ amount }) => amount)).toEqual([10, 24]);
  expect(history.bands.map(({ band }) => band.high)).toEqual([40_000]);
});

test.each([
  [ABOVE, 50_000],
  [{ ...ABOVE, isLowIn: false }, null],
])('a bound is in the band that the table puts it in', (span, low) => {
  const bands = amountBands(OF, planOf([], [rule(1, 'Board', span)]), []);
  expect(bandOf(50_000, bands)?.low).toBe(low);
});

test('without an approval table the bands are quarters, and each amount is in exactly one band', () => {
  const bands = amountBands(OF, planOf([]), [100, 200, 300, 400, 500, 600, 700, 1234]);
  expect(bands.map(({ high }) => high)).toEqual([280, 450, 630, null]);
  expect(amountBands(OF, planOf([]), [1, 2, 3])).toHaveLength(1);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1000, max: 100_000 }), { minLength: 1, maxLength: 60 }), (amounts) => {
      for (const cut of [amountBands(OF, planOf([]), amounts), amountBands(OF, planOf([], RULES), amounts)])
        for (const amount of [...amounts, 50_000]) {
          const band = bandOf(amount, cut);
          expect(band).not.toBeNull();
          expect(
            bandOf(
              amount,
              cut.filter((other) => other !== band),
            ),
          ).toBeNull();
        }
    }),
  );
});

test.each([
  // 30 decided without a change leave an upper bound of 11.4%; from 35 on it is under 10%.
  [30, 0, false],
  [35, 0, true],
  [60, 1, true],
  [40, 1, false],
  // 3% is too often, though its upper bound is 8.5%.
  [100, 3, false],
  [29, 0, false],
])('of %i decided %i turned: proposed for autonomy %j', (decided, turned, isProposed) => {
  const cases = [...many(decided - turned, {}), ...many(turned, { outcome: 'rejected' })];
  expect(proposesAutonomy(historyOf(cases).all)).toBe(isProposed);
});

test('a lane is proposed once, and a row only where its lane is not; what it frees is told for a year', () => {
  const desk = { asked: '2026-01-05', answered: '2026-01-07', amount: 10_000 };
  const board = {
    asked: '2025-03-03',
    answered: '2025-03-06',
    lane: 'Board',
    outcome: 'rejected',
    amount: 90_000,
  } as const;
  const history = historyOf([...many(40, desk), ...many(4, board)], RULES);
  const told = proposalsOf(history, RULES).map(({ by, group: { name } }) => [by, name]);
  expect(told).toEqual([['lane', 'Desk']]);
  const [{ freed } = { freed: null }] = proposalsOf(history, RULES);
  // 2025-03-03 to 2026-01-07 are 311 days.
  expect(freed).toMatchObject({ days: 80, cases: 40 });
  expect(freed?.perYear).toBeCloseTo((80 * 365.25) / 311, 10);
  const mixed = historyOf([...many(40, desk), ...many(4, { lane: 'Desk', outcome: 'rejected' })], RULES);
  expect(proposalsOf(mixed, RULES).map(({ by, group: { name } }) => [by, name])).toEqual([['rule', 'Row 1']]);
  expect(proposalsOf(historyOf(many(40, {})), []).map(({ by }) => by)).toEqual(['all']);
  const byPerson = [...many(40, {}), ...many(9, { approvers: ['Ben Holm'], outcome: 'changed' as const })];
  expect(proposalsOf(historyOf(byPerson), []).map(({ by, group: { name } }) => [by, name])).toEqual([
    ['approver', 'Ada Berg'],
  ]);
});

test('what nobody approves is not proposed again', () => {
  const free = [...many(40, { lane: 'Autonomy' }), ...many(40, { lane: 'Tier 0', approvers: [] })];
  expect(proposalsOf(historyOf(free), [])).toEqual([]);
});

test('a short history says nothing of a year', () => {
  const history = historyOf([{ asked: '2026-01-05', answered: '2026-02-27' }]);
  expect(freedBy(history.all, history)).toEqual({ days: 39, cases: 1, perYear: null });
});

test('the usual wait is that of the row where it has enough cases, else of its lane', () => {
  const history = historyOf(
    [
      ...many(5, { amount: 10, wait: 1 }),
      ...many(2, { lane: 'Board', amount: 90_000, wait: 4 }),
      { lane: 'Board', wait: 10 },
    ],
    RULES,
  );
  expect(usualWait(history, DESK)).toEqual({ days: 1, cases: 5, open: 0, by: 'rule' });
  expect(usualWait(history, BOARD)).toEqual({ days: 4, cases: 3, open: 0, by: 'lane' });
  expect(usualWait(history, ' board')).toMatchObject({ days: 4, by: 'lane' });
  expect(usualWait(history, 'Nobody’s')).toBeNull();
});

test('small and large cases in one queue are told where both are enough and the small ones wait', () => {
  const queue = (small: number, wait: number, large: number) =>
    sharedQueues(
      historyOf([...many(small, { amount: 1000, wait }), ...many(large, { amount: 20_000, wait: 8 })]).approvers,
    );
  expect(queue(5, 3, 6)).toMatchObject([
    { approver: 'Ada Berg', small: { wait: 3, edge: 1000 }, large: { wait: 8, edge: 20_000 } },
  ]);
  expect(queue(4, 3, 6)).toEqual([]);
  expect(queue(5, 3, 4)).toEqual([]);
  expect(queue(5, 0, 6)).toEqual([]);
  expect(queue(5, 3, 60)).toEqual([]);
});

test('cases that are less than the factor apart are one size', () => {
  const near = [...many(9, { amount: 1000, wait: 3 }), ...many(9, { amount: 19_999, wait: 8 })];
  expect(sharedQueues(historyOf(near).approvers)).toEqual([]);
  const apart = [...many(9, { amount: 1000, approvers: ['Ben'], wait: 3 }), ...many(9, { amount: 90_000, wait: 8 })];
  expect(sharedQueues(historyOf(apart).approvers)).toEqual([]);
});

test('a lane is slow above its limit; limits that differ in a lane are held against their own rows', () => {
  const cases = [
    ...many(5, { lane: 'Desk', amount: 10, wait: 3 }),
    ...many(5, { lane: 'Desk', amount: 90_000, wait: 8 }),
  ];
  const same = [rule(1, 'Desk', BELOW, { waitLimit: 5 }), rule(2, 'Desk', ABOVE, { waitLimit: 5 })];
  expect(slowLanes(historyOf(cases, same), same, 5)).toMatchObject([
    { lane: 'Desk', limit: 5, median: 5.5, cases: 10 },
  ]);
  const own = [rule(1, 'Desk', BELOW, { waitLimit: 3 }), rule(2, 'Desk', ABOVE, { waitLimit: 5 })];
  expect(slowLanes(historyOf(cases, own), own, 5)).toMatchObject([{ limit: 5, median: 8, cases: 5, rules: [own[1]] }]);
  expect(slowLanes(historyOf(cases, own), own, 6)).toEqual([]);
});

test('rows without a lane are in the lane of those who approve', () => {
  const board = rule(2, '', ABOVE, { approvers: people(['Hal Moss']) });
  const rules = [rule(1, '', BELOW, { waitLimit: 2 }), board];
  const history = historyOf([...many(5, { amount: 10, wait: 3 }), { amount: 90_000, wait: 9 }], rules);
  expect(history.lanes.map(({ name }) => name)).toEqual(['Ada Berg', 'Hal Moss']);
  expect(slowLanes(history, rules)).toMatchObject([{ lane: 'Ada Berg', limit: 2, median: 3 }]);
  expect(usualWait(history, board)).toMatchObject({ days: 9, by: 'lane' });
});

test('cases that the table leaves free, or of the lane of autonomy, stood in a queue where somebody had to answer', () => {
  const free = rule(1, 'Free', BELOW, { authority: 'autonomy', approvers: people([]) });
  const rules = [free, BOARD];
  const queued = (made: Made, table = rules) => [...queuedCases(historyOf([made], table).all.cases, table, 1).keys()];
  expect(queued({ amount: 10, wait: 2 })).toEqual(['free']);
  expect(queued({ amount: 10, wait: 0 })).toEqual([]);
  expect(queued({ amount: 10, wait: 2, approvers: [] })).toEqual([]);
  expect(queued({ amount: 90_000, wait: 2 })).toEqual([]);
  expect(queued({ lane: 'Autonomie', wait: 2 }, [])).toEqual(['autonomie']);
  expect(queued({ lane: 'Desk', wait: 2 }, [])).toEqual([]);
  expect(queued({ lane: 'Autonomy', asked: '2026-02-20', outcome: 'pending' }, [])).toEqual(['autonomy']);
});
