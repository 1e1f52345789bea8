import { expect, test } from 'vitest';
import type { ApprovalTable } from '../../core/governance/approvals/approval-table.ts';
import { approvalTablesOf } from '../../core/governance/approvals/approval-tables.ts';
import { laneOfRecord } from '../../core/governance/approvals/lane-of-record.ts';
import type { FieldValue } from '../../core/governance/approvals/record.ts';
import type { ExampleValue } from '../../core/governance/approvals/table-check.ts';
import type { Day } from '../../core/calendar/day.ts';
import { openSession } from '../../core/session/session.ts';
import { NO_ENTRY, entryOf, valueOfEntry } from '../../addin/pane/lanes/deal-entry.ts';
import { askOf, bandWith, firstView, viewOfCase, withAxis } from '../../addin/pane/lanes/map-view.ts';
import { approvalCheckAnswer } from '../../addin/worker/approval-check-answer.ts';
import { guardrailLines } from '../../addin/worker/guardrail-lines.ts';
import { scorecardAnswer } from '../../addin/worker/scorecard-answer.ts';
import { createFormats } from '../../addin/pane/display/formats.ts';
import { valueOf } from '../../addin/pane/scorecard/shown-measure.ts';
import { writtenValue } from '../../addin/pane/scorecard/written-value.ts';
import { approvalMap } from '../../addin/worker/approval-map.ts';
import { approvalsAnswer } from '../../addin/worker/approvals-answer.ts';
import { lanesAnswer } from '../../addin/worker/lanes-answer.ts';
import { tryDeal } from '../../addin/worker/try-deal.ts';
import type { Workbench } from '../../addin/worker/workbench.ts';
import { openBench } from '../../addin/worker/workbench.ts';
import { littleWorkbook } from '../little-sheet.ts';
import { lanesWorkbook } from './lanes-workbook.ts';

const TODAY = '2026-11-21' as Day;

async function planBench(): Promise<Workbench> {
  const about = {
    name: 'Plan.xlsx',
    bytes: await lanesWorkbook(TODAY),
    today: TODAY,
    language: 'en',
    beside: null,
  } as const;
  const { bench } = openBench(about, () => undefined);
  if (bench === null) throw new Error('The workbook was refused.');
  return bench;
}

function drawnTable(drawing: string): ApprovalTable {
  const session = openSession(littleWorkbook(drawing), { today: TODAY });
  const [table] = approvalTablesOf(session.recognition.plan);
  if (table === undefined) throw new Error('No approval table was read.');
  return table;
}

/** Numbers without chance: the same in every run. */
function* spread(seed: number): Generator<number> {
  for (let state = seed; ;) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield state / 2_147_483_648;
  }
}

const MONEY = [0, 1, 9_999.99, 10_000, 24_999, 25_000, 25_001, 49_999, 50_000, 100_000, 250_000, 250_001, 600_000];
const SHARES = [0, 0.05, 0.1, 0.11, 0.2, 0.205, 0.25, 0.26, 0.5, 1];

test('what the map says of a place is what the engine says of every case that lies there', async () => {
  const bench = await planBench();
  const [outline] = approvalsAnswer(bench).tables;
  const [table] = approvalTablesOf(bench.session.recognition.plan);
  if (outline === undefined || table === undefined) throw new Error('No approval table was read.');
  const chance = spread(7);
  const pick = <T>(list: readonly T[]): T => list[Math.floor((chance.next().value as number) * list.length)]!;
  const view = firstView(outline);
  expect(outline.fields.map(({ name }) => name)).toEqual(['Segment', 'Amount', 'Discount']);
  expect([view.across, view.down]).toEqual([1, 2]);
  const seen = new Set<string>();
  for (let turn = 0; turn < 400; turn += 1) {
    const [segment, amount, discount] = [pick(['SMB', 'Mid-market', 'Enterprise']), pick(MONEY), pick(SHARES)];
    const held: MapHeld = [{ is: 'word', word: segment }, null, null];
    const { across, down, places } = approvalMap(table, askOf({ ...view, values: held }, 0, outline));
    const [x, y] = [bandWith(across, numberExample(amount)), bandWith(down, numberExample(discount))];
    const place = places[y]?.[x];
    const answer = laneOfRecord(table, record(table, [words(segment), number(amount, 'EUR'), number(discount, null)]));
    seen.add(answer.is);
    expect([segment, amount, discount, place?.is]).toEqual([segment, amount, discount, answer.is]);
    if (answer.is === 'decided') {
      expect(outline.lanes[place?.lane ?? -1]?.name).toBe(answer.lane.name);
      expect(place?.rules).toEqual(answer.rules.map((rule) => table.rules.indexOf(rule)));
    }
  }
  expect([...seen].toSorted()).toEqual(['conflict', 'decided', 'uncovered']);
});

type MapHeld = readonly (ExampleValue | null)[];
const numberExample = (value: number): ExampleValue => ({ is: 'number', value });
const words = (text: string): FieldValue => ({ is: 'words', text });
const number = (value: number, currency: string | null): FieldValue => ({ is: 'number', value, currency });
function record({ fields }: ApprovalTable, values: readonly FieldValue[]): ReadonlyMap<string, FieldValue> {
  return new Map(fields.map(({ name }, at) => [name, values[at]!]));
}

test('bands of the map are as few as the rows need, and say no end that goes without saying', () => {
  const table = drawnTable(`
    | ID   | Amount (EUR)   | Discount | Lane     | Approver |
    | R1   | up to 50,000   | <= 10%   | Autonomy | none     |
    | R2   | up to 50,000   | > 10%    | Lead     | Ada      |
    | R3   | 50,001-100,000 | any      | Desk     | Ben      |
    | R4   | > 100,000      | any      | Board    | Cleo     |`);
  const { across, down, places } = approvalMap(table, { across: 0, down: 1, held: [0, 0] });
  expect(across.map((band) => band.is === 'span' && [band.span.low, band.span.high])).toEqual([
    [null, 50_001],
    [50_001, 100_000],
    [100_000, null],
  ]);
  expect(down).toHaveLength(2);
  expect(places.map((line) => line.map(({ rules }) => rules))).toEqual([
    [[0], [2], [3]],
    [[1], [2], [3]],
  ]);
});

test('a table of one field is a map of one line; a held field takes away the bounds of rows it leaves out', () => {
  const one = drawnTable(`
    | ID   | Amount (EUR) | Lane     | Approver |
    | R1   | < 10,000     | Autonomy | none     |
    | R2   | >= 10,000    | Desk     | Ada      |`);
  expect(approvalMap(one, { across: 0, down: null, held: [0] }).places.map((line) => line.length)).toEqual([2]);
  const two = drawnTable(`
    | ID   | Region | Amount (EUR) | Lane     | Approver |
    | R1   | EU     | < 10,000     | Autonomy | none     |
    | R2   | EU     | >= 10,000    | Desk     | Ada      |
    | R3   | US     | any          | Desk     | Ben      |`);
  const [eu, us] = [0, 1].map((band) => approvalMap(two, { across: 1, down: null, held: [band, 0] }).across.length);
  expect([eu, us]).toEqual([2, 1]);
});

test('a hole is led to on the map, whichever fields are its axes', async () => {
  const bench = await planBench();
  const [outline] = approvalsAnswer(bench).tables;
  const check = approvalCheckAnswer(bench, { table: 0 });
  const [table] = approvalTablesOf(bench.session.recognition.plan);
  if (outline === undefined || check === null || table === undefined) throw new Error('No approval table was read.');
  const gaps = check.gaps.filter(({ kind }) => kind === 'gap');
  const clashes = check.overlaps.filter(({ isConflict }) => isConflict);
  expect([gaps.length, clashes.length]).toEqual([1, 1]);
  for (const start of [firstView(outline), withAxis(firstView(outline), 'across', 0, outline)])
    for (const [told, is] of [
      [gaps[0]!, 'uncovered'],
      [clashes[0]!, 'conflict'],
    ] as const) {
      const view = viewOfCase(start, told, outline);
      const { across, down, places } = approvalMap(table, askOf(view, 0, outline));
      const [x, y] = [view.across, view.down].map((field) => view.values[field ?? -1] ?? null);
      const place =
        places[y === null || y === undefined ? -1 : bandWith(down, y)]?.[
          x === null || x === undefined ? -1 : bandWith(across, x)
        ];
      expect(place?.is).toBe(is);
    }
});

test('what is typed is what the engine is asked: shares in percent, days, currencies, and nothing known where nothing is', async () => {
  const [outline] = approvalsAnswer(await planBench()).tables;
  const [segment, amount, discount] = outline?.fields ?? [];
  if (segment === undefined || amount === undefined || discount === undefined) throw new Error('Fields are missing.');
  expect(valueOfEntry({ ...NO_ENTRY, text: '17.5' }, discount)).toEqual(number(0.175, null));
  expect(valueOfEntry({ ...NO_ENTRY, text: '48000', currency: 'USD' }, amount)).toEqual(number(48_000, 'USD'));
  expect(valueOfEntry({ ...NO_ENTRY, text: '48000' }, amount)).toEqual(number(48_000, 'EUR'));
  expect(valueOfEntry(NO_ENTRY, amount)).toEqual({ is: 'unknown', why: 'not-given' });
  expect(valueOfEntry({ ...NO_ENTRY, text: 'SMB' }, segment)).toEqual(words('SMB'));
  const day = { ...amount, kind: 'day', currency: null } as const;
  expect(valueOfEntry({ ...NO_ENTRY, text: '1970-01-31' }, day)).toEqual(number(30, null));
  for (const example of [numberExample(0.175), null] as const)
    expect(valueOfEntry(entryOf(example, discount), discount)).toEqual(
      example === null ? { is: 'unknown', why: 'not-given' } : number(0.175, null),
    );
});

test('a deal is answered as the engine answers it, with the usual wait of its row', async () => {
  const bench = await planBench();
  const [outline] = approvalsAnswer(bench).tables;
  const answer = tryDeal(bench, { table: 0, values: [words('Mid-market'), number(48_000, 'EUR'), number(0.17, null)] });
  expect(answer?.outcome).toMatchObject({ is: 'decided', rules: [2] });
  const gap = tryDeal(bench, { table: 0, values: [words('SMB'), number(48_000, 'EUR'), number(0.22, null)] });
  expect(gap?.outcome).toMatchObject({ is: 'uncovered' });
  const open = tryDeal(bench, {
    table: 0,
    values: [words('SMB'), number(48_000, 'EUR'), { is: 'unknown', why: 'not-given' }],
  });
  expect(open?.outcome).toMatchObject({
    is: 'undecided',
    missing: [{ field: 2, why: 'not-given' }],
    mayBeUncovered: true,
  });
  expect(tryDeal(bench, { table: 9, values: [] })).toBe(null);
  expect(outline?.lanes.map(({ name }) => name)).toEqual(['Autonomy', 'Sales lead', 'Deal desk', 'Board']);
});

test('promises, limits and decisions stand with what asks for somebody first', async () => {
  const { commitments, guardrails, decisions, work } = lanesAnswer(await planBench());
  expect(
    commitments.map(({ name, approvers, restsOn }) => [name, approvers, restsOn?.name, restsOn?.lateDays]),
  ).toEqual([
    ['New prices', [], 'Pricing live', 0],
    ['EU region for Hallberg Bank', ['Priya Nair'], 'Audit passed', 14],
  ]);
  expect(guardrails.map(({ name, state, reading }) => [name, state, reading?.value])).toEqual([
    ['Margin floor', 'breached', 0.59],
    ['Customer data', 'no-number', undefined],
    ['Hiring', 'inside', 101],
  ]);
  expect(decisions.map(({ name, lane, age, lateDays, isWaiting }) => [name, lane, age, lateDays, isWaiting])).toEqual([
    ['Price floor', 'guardrail', 30, 3, true],
    ['Second vendor', 'guardrail', 9, 0, true],
    ['Audit scope', 'commitment', 40, 0, false],
    ['Naming', 'autonomy', 20, 0, false],
  ]);
  expect([work.commitment.milestones.length, work.guardrail.milestones.length]).toEqual([2, 0]);
});

test.each([
  ['%', ['66', '59'], { value: 59, isShare: false, unit: '%' }, '59%'],
  ['', ['66%', '59%'], { value: 0.59, isShare: true, unit: '' }, '59%'],
])(
  'a guardrail shows its reading as the scorecard does: unit “%s”',
  (unit, [before = '', now = ''], reading, shown) => {
    const session = openSession(
      littleWorkbook(`
      ## Scorecard
      | Measure      | Unit    | Target | Jan-26    | Feb-26 |
      | Gross margin | ${unit} | 65%    | ${before} | ${now} |
      ## Guardrails
      | Guardrail | Measure      | Limit  | Owner |
      | Margin    | Gross margin | >= 62% | Ada   |`),
      { today: '2026-03-02' as Day },
    );
    const bench = { session, revision: 1 } as unknown as Workbench;
    const [line] = guardrailLines(bench);
    expect(line).toMatchObject({ state: 'breached', reading });
    expect(writtenValue(line!.reading!.value, line!.reading!, createFormats('en-GB'))).toBe(shown);
    const [measure] = scorecardAnswer(bench).scorecard.measures;
    expect(valueOf(measure!, measure!.health.newest!, createFormats('en-GB'))).toBe(shown);
  },
);
