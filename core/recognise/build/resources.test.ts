import { expect, test } from 'vitest';
import { partsOf } from '../../plan/allocation-parts.ts';
import { littleWorkbook } from '../../../test/little-sheet.ts';
import { cellOf } from '../../plan/provenance.ts';
import type { Demand } from '../../plan/demand.ts';
import { addressOf } from '../../sheet/cell-reference.ts';
import { recognise } from '../recognise.ts';

const read = (sheet: string) => recognise(littleWorkbook(sheet), { corrections: [], fiscalYearStart: 1 }).plan;
const told = (demand: readonly Demand[] | null | undefined): unknown =>
  demand?.map((each) => [
    each.skill,
    each.period?.key ?? null,
    each.amount,
    each.unit,
    addressOf(cellOf(each, 'amount')),
  ]);

test('Demand of a request: several skills in one cell', () => {
  const { requests } = read(`
    ## Capacity requests
    | Request     | What is needed            | From       | To         | What will not be done instead |
    | Partner API | 12 engineers, 2 designers | 2026-07-01 | 2026-09-30 | Reporting                     |
    | Second site | 1.5 FTE network           | 2026-07-01 | 2026-09-30 | Old site                      |`);
  expect(told(requests[0]?.demand)).toEqual([
    ['engineers', null, 12, 'fte', 'B2'],
    ['designers', null, 2, 'fte', 'B2'],
  ]);
  expect(requests[0]).toMatchObject({ amount: 14, unit: 'fte' });
  expect(told(requests[1]?.demand)).toEqual([['network', null, 1.5, 'fte', 'B3']]);
});

test('Demand of a request: a column for each skill, for each period, or days beside the skill', () => {
  const bySkill = read(`
    ## Requests
    | Request     | Engineers | Designers | Start      | End        | Displaces |
    | Partner API | 12        | 2         | 2026-07-01 | 2026-09-30 | Reporting |
    | Second site | 3         |           | 2026-07-01 | 2026-09-30 | Old site  |`).requests;
  expect(bySkill.map(({ demand }) => told(demand))).toEqual([
    [
      ['Engineers', null, 12, 'fte', 'B2'],
      ['Designers', null, 2, 'fte', 'C2'],
    ],
    [['Engineers', null, 3, 'fte', 'B3']],
  ]);
  const [byPeriod] = read(`
    ## Capacity requests (FTE)
    | Request     | Skill   | Jul-26 | Aug-26 | Displaces |
    | Partner API | Backend | 2      | 3      | Reporting |
    | Partner API | Design  | 1      |        | Reporting |`).requests;
  expect(told(byPeriod?.demand)).toEqual([
    ['Backend', '2026-07', 2, 'fte', 'C2'],
    ['Backend', '2026-08', 3, 'fte', 'D2'],
  ]);
  const [days] = read(`
    ## Capacity requests
    | Request     | Skill   | From       | To         | Days | What will not be done instead |
    | Partner API | Backend | 2026-07-01 | 2026-09-30 | 40   | Reporting                     |
    | Second site | Network | 2026-07-01 | 2026-09-30 | 20   | Old site                      |`).requests;
  expect(told(days?.demand)).toEqual([['Backend', null, 40, 'days', 'E2']]);
});

test('Worth, what must be done, and the window of an initiative', () => {
  const { initiatives } = read(`
    ## Portfolio
    | ID | Initiative  | Owner    | Benefit        | Business value | WSJF | MoSCoW | Not before | Must finish by |
    | I1 | Partner API | Ada Berg | More partners  | 8              | 3.5  | Must   | 2026-06-01 | 2026-12-31     |
    | I2 | Second site | Ben Holm | Shorter trips  | 5              | 2.5  | Should | 2026-06-01 | 2026-12-31     |
    | I3 | Third site  | Cid Fox  | Shorter trips  | 5              | 1.5  | Could  | 2026-06-01 | 2026-12-31     |`);
  expect(initiatives[0]).toMatchObject({
    value: 3.5,
    mandatory: true,
    earliestStart: '2026-06-01',
    latestFinish: '2026-12-31',
  });
  expect(initiatives.map(({ mandatory }) => mandatory)).toEqual([true, undefined, undefined]);
});

test('Leave by month is time away, not time there', () => {
  const { availability } = read(`
    ## Leave plan
    | Name     | Team     | Jan-26 | Feb-26 |
    | Ada Berg | Platform | 2      | 0      |
    | Ben Holm | Apps     | 0      | 3      |`);
  expect(availability.map(({ name, amount, absence }) => [name, amount, absence])).toEqual([
    ['Ada Berg', undefined, 2],
    ['Ada Berg', undefined, 0],
    ['Ben Holm', undefined, 0],
    ['Ben Holm', undefined, 3],
  ]);
});

test('Flex pools in amounts or by month, and what was drawn from them', () => {
  const pools = read(`
    ## Flex pool
    | Function    | Capacity FTE | Flex pool FTE | Flex pool share |
    | Engineering | 16           | 2             | 12.5%           |
    | Sales       | 7            | 1             | 14%             |`).flexPools;
  expect(pools[0]).toMatchObject({ name: 'Engineering', capacity: 16, amount: 2, share: 0.125, unit: 'fte' });
  expect(pools[0] && addressOf(cellOf(pools[0], 'amount'))).toBe('C2');
  const byMonth = read(`
    ## Flex pool
    | Function    | Jul-26 | Aug-26 |
    | Engineering | 12%    | 10%    |
    | Sales       | 14%    | 14%    |`).flexPools;
  expect(byMonth.map(({ share, period, amount }) => [share, period?.key, amount])).toEqual([
    [0.12, '2026-07', undefined],
    [0.1, '2026-08', undefined],
    [0.14, '2026-07', undefined],
    [0.14, '2026-08', undefined],
  ]);
  const { draws, flexPools } = read(`
    ## Flex pool draws
    | Date       | Function    | Initiative | Days drawn | Cause  | Post-mortem     |
    | 2026-02-03 | Engineering | INI-1      | 6          | Outage | Runbook changed |
    | 2026-02-10 | Sales       | INI-2      | 3          |        |                 |`);
  expect(flexPools).toEqual([]);
  expect(draws[0]).toMatchObject({
    pool: 'Engineering',
    initiative: 'INI-1',
    on: '2026-02-03',
    amount: 6,
    unit: 'days',
    cause: 'Outage',
    postMortem: 'Runbook changed',
  });
  expect(draws[1]).toMatchObject({ cause: null, postMortem: null });
});

test('Lines of a cash plan are told from spending, and lines of one are not taken for headers', () => {
  const { budget } = read(`
    ## Cash plan
    | Line            | Jan-26 | Feb-26 | Mar-26 |
    | Opening balance | 500    | 400    | 100    |
    | Inflows         | 100    | 100    | 100    |
    | Outflows        | 200    | 400    | 400    |
    | Net cash flow   | -100   | -300   | -300   |
    | Closing balance | 400    | 100    | -200   |
    | Minimum cash    | 150    | 150    | 150    |`);
  expect(budget.map(({ role }) => role)).toEqual(['opening', 'income', 'spend', 'cash-flow', 'cash', 'floor']);
  const down = read(`
    ## Cash plan
    | Month  | Inflows | Outflows | Closing balance | Minimum cash |
    | Jan-26 | 100     | 200      | 400             | 150          |
    | Feb-26 | 100     | 400      | 100             | 150          |
    | Mar-26 | 100     | 150      | 50              | 150          |`).budget;
  expect(down.map(({ period, cash, floor }) => [period?.key, cash, floor])).toEqual([
    ['2026-01', 400, 150],
    ['2026-02', 100, 150],
    ['2026-03', 50, 150],
  ]);
});

test('Benefits are shown by the measure beside them', () => {
  const { initiatives } = read(`
    | Initiative  | Owner    | Benefit       | Benefit measure  | Start      | End        | Status  |
    | New pricing | Ada Berg | More revenue  | Revenue per seat | 2026-01-05 | 2026-06-30 | Running |
    | Second site | Ben Holm | Shorter trips |                  | 2026-01-05 | 2026-09-30 | Running |`);
  expect(initiatives.map(({ benefitMeasure }) => benefitMeasure)).toEqual(['Revenue per seat', null]);
  expect(initiatives[0] && addressOf(cellOf(initiatives[0], 'benefitMeasure'))).toBe('D2');
});

test('Hours a week are a share of the usual week of the table; hours of no said time are none', () => {
  const shares = (header: string, ...hours: readonly number[]): unknown =>
    read(`
      ## People
      | Name     | Team | Role     | ${header} |
      ${hours.map((each, at) => `| Person ${'ABC'.charAt(at)} | Core | Engineer | ${each} |`).join('\n')}`).people.map(
      ({ share }) => share,
    );
  expect(shares('Hours per week', 40, 32)).toEqual([1, 0.8]);
  expect(shares('Weekly hours', 37.5, 18.75)).toEqual([1, 0.5]);
  expect(shares('Hours per week', 20, 10)).toEqual([0.5, 0.25]);
  expect(shares('Available hours', 120, 80)).toEqual([null, null]);
  expect(shares('FTE', 1, 0.5)).toEqual([1, 0.5]);
  expect(shares('Wochenstunden', 38, 19)).toEqual([1, 0.5]);
  expect(shares('Capacity', 38, 19)).toEqual([null, null]);
  expect(shares('Capacity', 100, 50)).toEqual([1, 0.5]);
});

test('What was approved is the funding of what is planned beside it', () => {
  const { budget } = read(`
    ## Project budget
    | Cost item | Approved budget | Planned | Actual |
    | Staff     | 100             | 120     | 30     |
    | Travel    | 20              | 15      | 5      |`);
  expect(budget.map(({ funding, planned }) => [funding, planned])).toEqual([
    [100, 120],
    [20, 15],
  ]);
  expect(budget[0] && addressOf(cellOf(budget[0], 'funding'))).toBe('B2');
});

test('Skills of initiatives by month are time given to them, not initiatives', () => {
  const { allocations, initiatives } = read(`
    ## Demand
    | Initiative | Skill | Apr-26 | May-26 | Jun-26 |
    | Portal     | Java  | 1.5    | 2.5    | 1      |
    | Portal     | Figma | 0.5    | 0.5    | 0.5    |
    | Billing    | Rust  | 0.5    | 0.5    | 0.5    |`);
  expect(initiatives).toEqual([]);
  expect(allocations[0]).toMatchObject({ initiative: 'Portal', skills: ['Java'], amounts: [1.5, 2.5, 1] });
});

test('Amounts of teams by month are what is there, or what initiatives take of it', () => {
  const { availability, allocations } = read(`
    ## Team capacity (person-days)
    | Team     | Jul-26 | Aug-26 |
    | Platform | 120    | 100    |
    | Apps     | 60     | 55     |
    ## Team demand (person-days)
    | Team     | Initiative | Jul-26 | Aug-26 |
    | Platform | Portal     | 80     | 90     |
    | Apps     | Portal     | 20     | 20     |`);
  expect(availability[0]).toMatchObject({ of: 'team', name: 'Platform', amount: 120, unit: 'days' });
  expect(allocations[0]).toMatchObject({ teams: ['Platform'], initiative: 'Portal', amounts: [80, 90], unit: 'days' });
});

test('The pool is the column that says so, even where its header says nothing else; beside a share one amount is the whole', () => {
  const [first] = read(`
    ## Flexpool
    | Funktion  | Kapazität VZÄ | Flexpool VZÄ | Anteil |
    | Plattform | 1.5           | 0.1          | 7%     |
    | Produkt   | 1             | 0.12         | 12%    |`).flexPools;
  expect(first).toMatchObject({ capacity: 1.5, amount: 0.1, unit: 'fte' });
});

test('Shares counted in percentage points', () => {
  const { allocations } = read(`
    | Person | Project | Allocation % |
    | Ada    | Alpha   | 60           |
    | Ben    | Alpha   | 100          |`);
  expect(allocations.flatMap(partsOf).map(({ amount, unit }) => [amount, unit])).toEqual([
    [0.6, 'share'],
    [1, 'share'],
  ]);
  const { availability } = read(`
    ## Capacity
    | Person | Availability % |
    | Ada    | 80             |
    | Ben    | 100            |`);
  expect(availability.map(({ amount, unit }) => [amount, unit])).toEqual([
    [0.8, 'share'],
    [1, 'share'],
  ]);
});

test('Columns of shares that are only counted name no work', () => {
  const by = (headers: readonly string[]): readonly (string | null | undefined)[] =>
    read(`
      ## Resource allocation
      | Person | ${headers.join(' | ')} |
      | Ada    | 50% | 60% | 20% |
      | Ben    | 30% | 40% | 20% |`).allocations.map(({ initiative }) => initiative);
  expect(by(['Alpha', 'Beta', 'Gamma'])).toEqual(['Alpha', 'Beta', 'Gamma', 'Alpha', 'Beta', 'Gamma']);
  expect(by(['#1', '#2', '#3'])).toEqual([undefined, undefined]);
});

test('A column of units says what the amounts of each line are counted in', () => {
  const { availability } = read(`
    ## Capacity
    | Team  | Unit  | 2026-01 | 2026-02 |
    | North | days  | 20      | 18      |
    | South | hours | 160     | 150     |`);
  expect(availability.map(({ amount, unit }) => [amount, unit])).toEqual([
    [20, 'days'],
    [18, 'days'],
    [160, 'hours'],
    [150, 'hours'],
  ]);
  const { allocations } = read(`
    ## Allocation
    | Person  | Project | Unit  | 2026-01 | 2026-02 |
    | Ada Lin | Atlas   | hours | 20      | 18      |
    | Ben Ode | Beacon  | hours | 30      | 24      |`);
  expect(new Set(allocations.map(({ unit }) => unit))).toEqual(new Set(['hours']));
});
