import { expect, test } from 'vitest';
import { partsOf } from '../../plan/allocation-parts.ts';
import { toldPlan } from '../../../test/told-tables.ts';
import { cellOf, hasField } from '../../plan/provenance.ts';

test('A field without a column is undefined, an empty cell null, an unreadable one null with its text kept', () => {
  const [first, second] = toldPlan(`
    ## milestones
    | title | due        | owner |
    | Beta  | TBD        |       |
    | Live  | 2026-03-31 | Ada   |`).milestones;
  expect(first).toMatchObject({ name: 'Beta', due: null, owner: null, unread: { due: 'TBD' } });
  expect(first?.start).toBeUndefined();
  expect(second).toMatchObject({ due: '2026-03-31', owner: { names: ['Ada'], nature: 'person' }, unread: {} });
});

test('Every field knows its cell; the shared columns are one object for the whole table', () => {
  const [first, second] = toldPlan(`
    ## milestones
    | title | due        |
    | Beta  | 2026-03-30 |
    | Live  | 2026-03-31 |`).milestones;
  expect(first && cellOf(first, 'due')).toEqual({ sheet: 'milestones', row: 1, column: 1 });
  expect(second && cellOf(second, 'owner')).toEqual({ sheet: 'milestones', row: 2, column: 0 });
  expect(first && hasField(first, 'owner')).toBe(false);
  expect(first?.source.fields).toBe(second?.source.fields);
});

test('Without a title the id names an entity, and without both its address', () => {
  expect(
    toldPlan(`
    ## milestones
    | id | title | due        |
    | M1 |       | 2026-03-30 |
    |    |       | 2026-03-31 |`).milestones.map(({ name }) => name),
  ).toEqual(['M1', 'B3']);
});

test('One unambiguous text date decides the order of the table’s ambiguous ones', () => {
  const plan = toldPlan(`
    ## milestones
    | title | start     | due        |
    | Beta  | '3/4/2026 | '12/31/2026 |
    | Live  | '5/6/2026 | '6/7/2026  |`);
  expect(plan.milestones.map(({ start, due }) => [start, due])).toEqual([
    ['2026-03-04', '2026-12-31'],
    ['2026-05-06', '2026-06-07'],
  ]);
});

test('Days that another system wrote as eight digits are days, under a header that says so; other numbers are none', () => {
  const plan = toldPlan(`
    ## milestones
    | title | start    | due      |
    | Beta  | 20260304 | 20261231 |
    | Live  | 20260231 | 20261305 |`);
  expect(plan.milestones.map(({ start, due }) => [start, due])).toEqual([
    ['2026-03-04', '2026-12-31'],
    [null, null],
  ]);
});

test('Cells with nothing but spaces of the web and marks that nobody sees are empty', () => {
  const plan = toldPlan(`
    ## milestones
    | title | owner          | due        |
    | Beta  | \u200b        | 2026-03-04 |
    | Live  | \u00a0\ufeff | 2026-05-06 |`);
  expect(plan.milestones.map(({ name, owner }) => [name, owner])).toEqual([
    ['Beta', null],
    ['Live', null],
  ]);
});

test('Percent columns count in shares or in points, and say which by their other cells', () => {
  const read = (cells: string): unknown =>
    toldPlan(
      `## tasks\n| title | percent_complete |\n${cells
        .split(' ')
        .map((cell) => `| A | ${cell} |`)
        .join('\n')}`,
    ).milestones.map(({ percentComplete }) => percentComplete);
  expect(read('50 100 0 1')).toEqual([0.5, 1, 0, 0.01]);
  expect(read('0.5 1 0')).toEqual([0.5, 1, 0]);
  expect(read("50% '80% 1")).toEqual([0.5, 0.8, 1]);
});

test('“Last, First” is one person where no lone first names stand in the column', () => {
  const read = (cells: readonly string[]): unknown =>
    toldPlan(`## tasks\n| title | owner |\n${cells.map((cell) => `| A | ${cell} |`).join('\n')}`).milestones.map(
      ({ owner }) => owner?.names,
    );
  expect(read(['Lovelace, Ada', 'Ode, Ben'])).toEqual([['Ada Lovelace'], ['Ben Ode']]);
  expect(read(['Ada, Ben', 'Cleo'])).toEqual([['Ada', 'Ben'], ['Cleo']]);
});

test('Sections head the milestones under them', () => {
  expect(
    toldPlan(`
    ## milestones
    | title          | due        |
    | Billing {bold} |            |
    | Beta           | 2026-03-30 |
    | Search {bold}  |            |
    | Index          | 2026-04-30 |`).milestones.map(({ name, initiative }) => [name, initiative]),
  ).toEqual([
    ['Beta', 'Billing'],
    ['Index', 'Search'],
  ]);
});

test.each([
  [
    'outline numbers',
    '| id | title |\n| 1 | Plan |\n| 1.1 | Scope |\n| 1.2 | Cost |\n| 1.2.1 | Quote |',
    [null, '1', '1', '1.2'],
  ],
  [
    'outline numbers as numbers',
    '| id | title |\n| 1 | Plan |\n| 1.1 | Scope |\n| 2 | Do |\n| 2.1 | Code |',
    [null, '1', null, '2'],
  ],
  ['indents', '| title |\n| Plan |\n| Scope {indent:1} |\n| Quote {indent:2} |\n| Do |', [null, 'Plan', 'Scope', null]],
  [
    'leading spaces',
    '| title |\n| Plan |\n| "  Scope" |\n| "    Quote" |\n| "  Cost" |',
    [null, 'Plan', 'Scope', 'Plan'],
  ],
  ['grouped rows', '| id | title |\n| A | Plan |\n| B | Scope | outline:1\n| C | Do |', [null, 'A', null]],
  [
    'a level column',
    '| level | title |\n| 1 | Plan |\n| 2 | Scope |\n| 2 | Cost |\n| 1 | Do |',
    [null, 'Plan', 'Plan', null],
  ],
  ['a parent column', '| id | title | parent |\n| A | Plan | |\n| B | Scope | A |', [null, 'A']],
])('Parents from %s', (_title, rows, parents) => {
  expect(toldPlan(`## tasks\n${rows}`).milestones.map(({ parent }) => parent)).toEqual(parents);
});

test('Tasks that say milestone, or take no time, are milestones', () => {
  expect(
    toldPlan(`
    ## tasks
    | title  | level     | duration |
    | Write  | Task      | 3 days   |
    | Signed | Milestone |          |
    | Live   |           | 0        |`).milestones.map(({ level, duration }) => [level, duration]),
  ).toEqual([
    ['task', 3],
    ['milestone', null],
    ['milestone', 0],
  ]);
});

test('Status comes from words, from the fill of an empty cell, and a colour column adds health', () => {
  expect(
    toldPlan(`
    ## initiatives
    | title | status        | rag           |
    | A     | In progress   | R             |
    | B     | {#00B050}     |               |
    | C     |               | ● {#FFC000}   |
    | D     | Later perhaps |               |`).initiatives.map(({ status }) => [status?.state, status?.health]),
  ).toEqual([
    ['in-progress', 'red'],
    [null, 'green'],
    [null, 'amber'],
    [undefined, undefined],
  ]);
});

test('Successors and lists of dependencies become predecessors of the work they name', () => {
  const plan = toldPlan(`
    ## tasks
    | id | title | depends_on | successor |
    | T1 | Write |            | T2        |
    | T2 | Check | T9SS+2d    |           |
    | T3 | Ship  |            |           |
    ## dependencies
    | Predecessor = depends_on | successor | link_type | lag |
    | T2                       | Ship      | FF        | 1   |`);
  expect(plan.milestones.map(({ dependsOn }) => dependsOn)).toEqual([
    null,
    [
      { on: 'T9', type: 'SS', lag: 2 },
      { on: 'T1', type: 'FS', lag: 0 },
    ],
    [{ on: 'T2', type: 'FF', lag: 1 }],
  ]);
});

test('Risk words take the place on the sheet’s own scale', () => {
  const read = (rows: string): unknown =>
    toldPlan(`## risks\n| title | probability | impact |\n${rows}`).risks.map((risk) => [
      risk.probability,
      risk.impact,
    ]);
  expect(read('| A | Low | High |\n| B | Medium | Low |')).toEqual([
    [1, 3],
    [2, 1],
  ]);
  expect(read('| A | Very low | High |\n| B | Medium | 5 |')).toEqual([
    [1, 4],
    [3, 5],
  ]);
  expect(read('| A | 4 - Likely | 2 |')).toEqual([[4, 2]]);
});

test('Capacity by period columns, with the unit the format tells', () => {
  expect(
    toldPlan(`
    ## capacity
    | person | team | Jan-26 | Feb |
    | Ada    | Core | 80%    | 50% |`).availability.map(({ name, of, period, amount, unit }) => [
      name,
      of,
      period?.key,
      amount,
      unit,
    ]),
  ).toEqual([
    ['Ada', 'person', '2026-01', 0.8, 'share'],
    ['Ada', 'person', '2026-02', 0.5, 'share'],
  ]);
});

test('Allocations by period columns or from a day to a day', () => {
  const { allocations } = toldPlan(`
    ## allocation
    | person | initiative | Q1 2026 | Q2 |
    | Ada    | Billing    | 0.5     |    |`);
  expect(allocations).toHaveLength(1);
  const across = allocations.flatMap(partsOf);
  expect(
    across.map(({ name, person, period, amount, unit }) => [name, person?.names, period?.key, amount, unit]),
  ).toEqual([
    ['Billing', ['Ada'], '2026-Q1', 0.5, 'share'],
    ['Billing', ['Ada'], '2026-Q2', null, 'share'],
  ]);
  expect(across[1] && cellOf(across[1], 'amount')).toEqual({ sheet: 'allocation', row: 1, column: 3 });
  expect(
    toldPlan(`
    ## allocation
    | person | initiative | start      | end        | Hours = allocation |
    | Ada    | Billing    | 2026-01-05 | 2026-01-30 | 40                 |`).allocations,
  ).toMatchObject([
    { start: '2026-01-05', end: '2026-01-30', amounts: [40], unit: 'hours', periods: [{ period: null }] },
  ]);
});

test('A scorecard’s period columns are readings; targets tell the direction', () => {
  const [measure] = toldPlan(`
    ## scorecard
    | measure | measure_kind | target  | actual | Mar-26 | Feb-26 |
    | Churn   | Lagging      | '< 3 %  | 2%     | 2%     | 4%     |`).measures;
  expect(measure).toMatchObject({ kind: 'lagging', target: 0.03, direction: 'lower', actual: 0.02, rhythmDays: 31 });
  expect(measure?.readings.map(({ on, value }) => [on, value])).toEqual([
    ['2026-02-28', 0.04],
    ['2026-03-31', 0.02],
  ]);
  expect(measure?.readings[0] && cellOf(measure.readings[0], 'value')).toEqual({
    sheet: 'scorecard',
    row: 1,
    column: 5,
  });
});

test('Readings of a table of their own join their measure; a stranger becomes a measure', () => {
  const plan = toldPlan(`
    ## scorecard
    | id | measure | cadence |
    | K1 | Churn   | weekly  |
    ## readings
    | measure | date       | actual |
    | K1      | 2026-02-01 | 4      |
    | churn   | 2026-01-01 | 3      |
    | NPS     | 2026-01-01 | 40     |`);
  expect(
    plan.measures.map(({ name, rhythmDays, readings }) => [name, rhythmDays, readings.map(({ value }) => value)]),
  ).toEqual([
    ['Churn', 7, [3, 4]],
    ['NPS', null, [40]],
  ]);
});

test('Readings with periods down and a measure a column', () => {
  expect(
    toldPlan(`
    ## readings
    | period   | Churn = actual | NPS = actual |
    | 2026-01  | 3              | 40           |
    | 2026-02  | 4              |              |`).measures.map(({ name, readings }) => [
      name,
      readings.map(({ on, value }) => [on, value]),
    ]),
  ).toEqual([
    [
      'Churn',
      [
        ['2026-01-31', 3],
        ['2026-02-28', 4],
      ],
    ],
    [
      'NPS',
      [
        ['2026-01-31', 40],
        ['2026-02-28', null],
      ],
    ],
  ]);
});

test('A scorecard with a row per period is one measure with its readings', () => {
  expect(
    toldPlan(`
    ## scorecard
    | measure | period  | actual | target |
    | Churn   | 2026-01 | 3      | 2      |
    | Churn   | 2026-02 | 4      | 2      |`).measures.map(({ name, actual, readings }) => [
      name,
      actual,
      readings.map(({ value }) => value),
    ]),
  ).toEqual([['Churn', 4, [3, 4]]]);
});

test('letters of a matrix without a column of activities make no rows', () => {
  const rows = toldPlan(`
    ## raci
    | Ada = raci_role | Ben = raci_role |
    | A               | R               |
    | C               | R               |`).raci;
  expect(rows).toEqual([]);
});

test('Responsibility letters by role', () => {
  const [row] = toldPlan(`
    ## raci
    | title | Ada = raci_role | Ben = raci_role | Cleo = raci_role |
    | Ship  | A/R             |                 | C                |`).raci;
  expect(row?.roles.map(({ who, letters }) => [who, letters])).toEqual([
    ['Ada', ['A', 'R']],
    ['Cleo', ['C']],
  ]);
  expect(row?.roles[1] && cellOf(row.roles[1], 'letters')).toEqual({ sheet: 'raci', row: 1, column: 3 });
});

test('Budget parts by period, beside the row’s own total', () => {
  const [line] = toldPlan(`
    ## budget
    | title | Q1 2026 | Q2     | total |
    | Cloud | 10      | '€ 2k  | 2010  |
    | Total | 10      | 2000   | 2010  |`).budget;
  expect(line).toMatchObject({ name: 'Cloud', total: 2010 });
  expect(line?.parts.map(({ period, amount }) => [period.key, amount])).toEqual([
    ['2026-Q1', 10],
    ['2026-Q2', 2000],
  ]);
});

test('Requests, decisions, issues, deliverables, stakeholders and people keep to their words', () => {
  const plan = toldPlan(`
    ## requests
    | title  | person | skill   | displaces |
    | Search | Ada    | Go, SQL |           |
    ## decisions
    | title | owner | lane       | decided_on |
    | Cloud | Ada   | Guardrails | 2026-01-02 |
    ## issues
    | title | mitigation | closed_on  |
    | Leak  | Mend it    | 2026-01-02 |
    ## deliverables
    | deliverable | criterion |
    | Manual      |           |
    ## stakeholders
    | person | influence | owner |
    | Board  | High      | Ada   |
    ## people
    | person | team        | skill | share |
    | Ada    | Core, Cloud | Go    | 80%   |`);
  expect(plan.requests).toMatchObject([{ skills: ['Go', 'SQL'], displaces: null, people: { names: ['Ada'] } }]);
  expect(plan.decisions).toMatchObject([{ lane: 'guardrail', decidedOn: '2026-01-02' }]);
  expect(plan.raisedIssues).toMatchObject([{ action: 'Mend it', closedOn: '2026-01-02' }]);
  expect(plan.deliverables).toMatchObject([{ name: 'Manual', criterion: null }]);
  expect(plan.stakeholders).toMatchObject([{ name: 'Board', influence: 'High', owner: { names: ['Ada'] } }]);
  expect(plan.people).toMatchObject([{ teams: ['Core', 'Cloud'], skills: ['Go'], share: 0.8 }]);
});

test('Days off, single or from a day to a day, each once', () => {
  expect(
    toldPlan(`
    ## holidays
    | title    | date       | end        |
    | New Year | 2026-01-01 |            |
    | Easter   | 2026-04-03 | 2026-04-06 |
    | Friday   | 2026-04-03 |            |`).holidays,
  ).toEqual(['2026-01-01', '2026-04-03', '2026-04-04', '2026-04-05', '2026-04-06']);
});

test('While one person is away the others work', () => {
  expect(
    toldPlan(`
    ## holidays
    | person     | start      | end        |
    | Tina Marsh | 2026-07-06 | 2026-07-10 |
    |            | 2026-12-25 |            |`).holidays,
  ).toEqual(['2026-12-25']);
});

test('An error in a cell is no value, and its name is kept', () => {
  expect(toldPlan('## milestones\n| title | due |\n| Beta | #REF! |').milestones).toMatchObject([
    { due: null, unread: { due: '#REF!' } },
  ]);
});

test.each([
  [
    'a level column alone',
    '| level | id | title | due |\n| Epic | E1 | Billing | 2026-06-30 |\n| Story | S1 | Invoice | |\n| Story | S2 | Refund | |',
  ],
  [
    'indents',
    '| level | id | title | due |\n| Project | E1 | Billing | 2026-06-30 |\n| Task | S1 | Invoice {indent:1} | |\n| | S2 | Refund {indent:1} | |',
  ],
  [
    'a parent column',
    '| level | id | title | due | parent |\n| Epic | E1 | Billing | 2026-06-30 | |\n| Story | S1 | Invoice | | E1 |\n| Story | S2 | Refund | | Billing |',
  ],
])('Initiatives among the rows of a work plan, told by %s', (_title, rows) => {
  const plan = toldPlan(`## tasks\n${rows}`);
  expect(plan.initiatives.map(({ id, name, end }) => [id, name, end])).toEqual([['E1', 'Billing', '2026-06-30']]);
  expect(plan.milestones.map(({ name, initiative }) => [name, initiative])).toEqual([
    ['Invoice', 'E1'],
    ['Refund', 'E1'],
  ]);
});
