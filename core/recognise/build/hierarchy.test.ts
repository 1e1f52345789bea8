import { expect, test } from 'vitest';
import { toldPlan } from '../../../test/told-tables.ts';
import { littleWorkbook } from '../../../test/little-sheet.ts';
import { recognise } from '../recognise.ts';

const planOf = (drawing: string) => recognise(littleWorkbook(drawing), { corrections: [], fiscalYearStart: 1 }).plan;
const under = (drawing: string): unknown => planOf(drawing).milestones.map(({ name, parent }) => [name, parent]);

const TREE = [
  ['Plan', null],
  ['Draft', 'Plan'],
  ['Check', 'Plan'],
  ['Proof', 'Check'],
  ['Build', null],
  ['Code', 'Build'],
];

/** Six tasks, each written as a line of the drawing by its name, its depth and its outline number. */
function drawn(line: (name: string, depth: number, number: string) => string): string {
  const rows = [line('Plan', 0, '1'), line('Draft', 1, '1.1'), line('Check', 1, '1.2'), line('Proof', 2, '1.2.1')];
  return ['| Task | Owner | Due |', ...rows, line('Build', 0, '2'), line('Code', 1, '2.1')].join('\n');
}

test('Indented titles stand under the line above that is indented less', () => {
  expect(under(drawn((name, depth) => `| {indent:${depth}}${name} | Ada Lin | 2026-03-09 |`))).toEqual(TREE);
});

test('Titles indented by spaces likewise', () => {
  expect(under(drawn((name, depth) => `| "${'   '.repeat(depth)}${name}" | Ada Lin | 2026-03-09 |`))).toEqual(TREE);
});

test('Grouped rows stand under the row that the group belongs to', () => {
  expect(under(drawn((name, depth) => `| ${name} | Ada Lin | 2026-03-09 | outline:${depth}`))).toEqual(TREE);
});

test('Outline numbers name the parent by its number, in a column of their own and in front of the title', () => {
  const rows = drawn((name, _depth, number) => `| ${number} | ${name} | Ada Lin | 2026-03-09 |`);
  expect(planOf(rows.replace('| Task', '| WBS | Task')).milestones.map(({ id, parent }) => [id, parent])).toEqual([
    ['1', null],
    ['1.1', '1'],
    ['1.2', '1'],
    ['1.2.1', '1.2'],
    ['2', null],
    ['2.1', '2'],
  ]);
  expect(under(drawn((name, _depth, number) => `| ${number} ${name} | Ada Lin | 2026-03-09 |`))).toMatchObject([
    ['1 Plan', null],
    ['1.1 Draft', '1 Plan'],
    ['1.2 Check', '1 Plan'],
    ['1.2.1 Proof', '1.2 Check'],
    ['2 Build', null],
    ['2.1 Code', '2 Build'],
  ]);
});

test('A merged group cell says its initiative of every row it covers', () => {
  const { milestones } = planOf(`
    | Initiative | Milestone | Owner   | Due        |
    | Apollo     | Draft     | Ada Lin | 2026-03-01 |
    |            | Check     | Bob Ray | 2026-03-06 |
    | Borealis   | Code      | Ada Lin | 2026-03-20 |
    |            | Test      | Ada Lin | 2026-03-22 |
    merge: A2:A3
    merge: A4:A5`);
  expect(milestones.map(({ name, initiative }) => [name, initiative])).toEqual([
    ['Draft', 'Apollo'],
    ['Check', 'Apollo'],
    ['Code', 'Borealis'],
    ['Test', 'Borealis'],
  ]);
});

test('A section row groups the rows below it, and is none of them', () => {
  const { milestones } = planOf(`
    | Task           | Owner   | Due        | Status |
    | {bold}Planning |         |            |        |
    | Draft          | Ada Lin | 2026-03-01 | Done   |
    | {bold}Build    |         |            |        |
    | Code           | Ada Lin | 2026-03-20 | Open   |
    | Test           | Ada Lin | 2026-03-22 | Open   |`);
  expect(milestones.map(({ name, initiative, category }) => [name, initiative, category])).toEqual([
    ['Draft', 'Planning', 'Planning'],
    ['Code', 'Build', 'Build'],
    ['Test', 'Build', 'Build'],
  ]);
  const { initiatives } = planOf(`
    | Initiative   | Owner   | Start      | End        | Budget |
    | {bold}Growth |         |            |            |        |
    | Apollo       | Ada Lin | 2026-03-01 | 2026-04-01 | 100    |
    | {bold}Run    |         |            |            |        |
    | Borealis     | Bob Ray | 2026-03-06 | 2026-05-01 | 200    |
    | Cirrus       | Ada Lin | 2026-03-20 | 2026-06-01 | 300    |`);
  expect(initiatives.map(({ name, category }) => [name, category])).toEqual([
    ['Apollo', 'Growth'],
    ['Borealis', 'Run'],
    ['Cirrus', 'Run'],
  ]);
});

test('A section row that sums up the days below it is no row of work either, unless it looks like one', () => {
  const drawn = (look: string): string => `
    | WBS | Task        | Owner   | Start      | Finish     | Days |
    | 1   | ${look}Planning |    |            |            | 7    |
    | 1.1 | Draft       | Ada Lin | 2026-03-02 | 2026-03-04 | 3    |
    | 1.2 | Review      | Ada Lin | 2026-03-05 | 2026-03-10 | 4    |
    | 2   | ${look}Build    |    |            |            | 9    |
    | 2.1 | Code        | Bob Ray | 2026-03-11 | 2026-03-16 | 4    |
    | 2.2 | Test        | Bob Ray | 2026-03-17 | 2026-03-23 | 5    |`;
  const names = (look: string): readonly string[] => planOf(drawn(look)).milestones.map(({ name }) => name);
  expect(names('{bold}')).toEqual(['Draft', 'Review', 'Code', 'Test']);
  expect(names('')).toEqual(['Planning', 'Draft', 'Review', 'Build', 'Code', 'Test']);
  const estimated = planOf(`
    | Task           | Owner | Start | Due | Days |
    | {bold}Planning |       |       |     |      |
    | Draft          |       |       |     | 3    |
    | {bold}Build    |       |       |     |      |
    | Code           |       |       |     | 4    |
    | Test           |       |       |     | 5    |`);
  expect(estimated.milestones.map(({ name }) => name)).toEqual(['Draft', 'Code', 'Test']);
});

test('Subtotals and totals are known and are no lines of the budget', () => {
  const { budget, tables } = planOf(`
    | Item        | Category | Planned cost       | Actual cost |
    | Licence     | IT       | 100                | 90          |
    | Server      | IT       | 200                | 210         |
    | Subtotal IT |          | =SUM(C2:C3) → 300  | 300         |
    | Travel      | HR       | 50                 | 40          |
    | Sum         |          | =C4+C5 → 350       | 340         |`);
  expect(budget.map(({ name }) => name)).toEqual(['Licence', 'Server', 'Travel']);
  expect(tables[0]?.totalRows).toEqual([3, 5]);
});

test.each([
  [
    ['A', 'A.1', 'A.2', 'B', 'B.1'],
    [null, 'A', 'A', null, 'B'],
  ],
  [
    ['WP1', 'WP1.1', 'WP1.1.1', 'WP2', 'WP2.1'],
    [null, 'WP1', 'WP1.1', null, 'WP2'],
  ],
  [
    ['I', 'I.1', 'II', 'II.1', 'II.2'],
    [null, 'I', null, 'II', 'II'],
  ],
  [
    ['T-1', 'T-2', 'T-3', 'T-4', 'T-5'],
    [undefined, undefined, undefined, undefined, undefined],
  ],
])('The numbers %j stand under %j', (ids, parents) => {
  const rows = ids.map((id, at) => `| '${id} | Step ${at} |`).join('\n');
  const { milestones } = toldPlan(`## tasks\n| id | title |\n${rows}`);
  expect(milestones.map(({ parent }) => parent)).toEqual(parents);
});

test('A code that several rows share is no name of a parent', () => {
  const { milestones } = toldPlan(`
    ## tasks
    | id   | title            |
    | P-7  | Mobilisation     |
    | P-7  | "  Water"        |
    | P-7  | "  Power"        |
    | P-8  | Construction     |`);
  expect(milestones.map(({ parent }) => parent)).toEqual([null, 'Mobilisation', 'Mobilisation', null]);
});

test('A single space before a single row puts it under nothing', () => {
  const { milestones } = toldPlan(`
    ## tasks
    | title          |
    | Write the copy |
    | " Brief sales" |
    | Call ten users |`);
  expect(milestones.map(({ parent }) => parent ?? null)).toEqual([null, null, null]);
});
