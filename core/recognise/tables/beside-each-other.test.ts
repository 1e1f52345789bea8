import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../test/little-sheet.ts';
import type { Table } from '../../plan/table.ts';
import { findTables } from './find-tables.ts';

function tableIn(drawing: string): Table {
  const [table] = findTables(littleWorkbook(drawing), { corrections: [], fiscalYearStart: 1 }).tables;
  if (table === undefined) throw new Error('Nothing was found.');
  return table;
}

const read = ({ columns }: Table): Readonly<Record<string, string | null>> =>
  Object.fromEntries(columns.map(({ header, meaning }) => [header, meaning]));

test('In a sheet that is called after a column, that column names the rows', () => {
  const table = tableIn(`
    ## Benefits tracker
    | Benefit       | Type       | Baseline | Target | Actual to date | Owner   |
    | Fewer returns | Financial  | 12%      | 8%     | 10%            | Ada Lin |
    | Faster close  | Efficiency | 9%       | 4%     | 7%             | Ben Ode |`);
  expect(read(table)).toMatchObject({ Benefit: 'title', Target: 'target' });
  expect(read(table)['Type']).not.toBe('title');
});

test('A sheet called after its people, its ids or its measures still has those', () => {
  expect(
    read(
      tableIn(`
      ## Owners
      | Owner   | Task        | Due        |
      | Ada Lin | Write plan  | 2026-03-02 |
      | Ben Ode | Read plan   | 2026-03-09 |
      | Cy Oak  | Change plan | 2026-03-16 |`),
    ),
  ).toMatchObject({ Owner: 'owner', Task: 'title' });
});

test.each([
  ['Epic', 'User story', 'Login', 'Sign in by mail', 'Sign in by phone'],
  ['Campaign', 'Asset', 'Spring sale', 'Newsletter', 'Video'],
  ['Project', 'Activity', 'New ERP', 'Clean the data', 'Train the clerks'],
])('Beside “%s” it is “%s” that names the rows', (whole, part, of, one, other) => {
  const table = tableIn(`
    | ${whole} | ${part}  | Assignee | Due        | Status |
    | ${of}    | ${one}   | Ada Lin  | 2026-03-02 | Open   |
    | ${of}    | ${other} | Ben Ode  | 2026-03-09 | Done   |`);
  expect(read(table)[part]).toBe('title');
  expect(read(table)[whole]).not.toBe('title');
});

test.each([
  ['Dependency', 'Ledger API', 'Price list', 'dependencies', 'title'],
  ['Abhängigkeit', 'Schnittstelle zum Hauptbuch', 'Preisliste', 'dependencies', 'title'],
  ['Depends on', 'T-1', 'T-2', 'tasks', 'depends_on'],
])('“%s” with “%s” below it', (header, one, other, kind, meaning) => {
  const table = tableIn(`
    | ${header} | ${kind === 'tasks' ? 'Task' : 'Giving team'} | Needed by  | Status  |
    | ${one}    | ${kind === 'tasks' ? 'Build it' : 'Core'}    | 2026-03-01 | At risk |
    | ${other}  | ${kind === 'tasks' ? 'Sell it' : 'Web'}      | 2026-02-15 | Open    |`);
  expect([table.kind, read(table)[header]]).toEqual([kind, meaning]);
});

test('Bare “From” and “To” of a change are what was and what is', () => {
  const table = tableIn(`
    ## Change log
    | CR # | Date       | Requested by | Change          | From    | To      | Approved by |
    | CR-1 | 2026-01-10 | Ada Lin      | Go-live of ERP  | 1 May   | 1 June  | Jo Dale     |
    | CR-2 | 2026-01-20 | Ben Ode      | Teams that join | 5 teams | 3 teams | Jo Dale     |`);
  expect(read(table)).toMatchObject({ From: 'before', To: 'after' });
});

test('Deals are no risks, though each has a probability', () => {
  const table = tableIn(`
    ## Pipeline
    | Opportunity | Account | Stage       | Amount | Close date | Probability | Rep     | Next step  |
    | CPQ rollout | Acme    | Proposal    | 120000 | 2026-04-30 | 60%         | Ada Lin | Send quote |
    | Renewal     | Bolt    | Negotiation | 80000  | 2026-03-31 | 90%         | Ben Ode | Legal      |`);
  expect(table.kind).toBe('other');
});

test('Beside a measure the goal is the figure to reach', () => {
  const table = tableIn(`
    ## Weekly scorecard
    | Who     | Measurable   | Goal  | 1/5/2026 | 1/12/2026 | 1/19/2026 |
    | Ada Lin | Leads        | >= 50 | 44       | 52        | 61        |
    | Ben Ode | Open tickets | < 30  | 25       | 33        | 28        |`);
  expect(read(table)).toMatchObject({ Measurable: 'measure', Goal: 'target' });
});

test('What was spent of a budget is money; where hours are planned it is hours', () => {
  const spent = (planned: string): string | null | undefined =>
    read(
      tableIn(`
      | Task    | Owner   | Due        | Status | ${planned} | Spent |
      | Flyers  | Ada Lin | 2026-03-02 | Open   | 500        | 120   |
      | Banners | Ben Ode | 2026-03-09 | Open   | 300        | 20    |`),
    )['Spent'];
  expect(spent('Budget')).toBe('cost_actual');
  expect(spent('Estimated hours')).toBe('effort_actual');
});

test('Leave is no work', () => {
  const { kind } = tableIn(`
    ## Leave planner
    | Employee | Type     | First day  | Last day   | Days | Approved by |
    | Ada Lin  | Annual   | 2026-07-06 | 2026-07-17 | 10   | Jo Dale     |
    | Ben Ode  | Parental | 2026-03-02 | 2026-05-29 | 63   | Jo Dale     |`);
  expect(kind).toBe('holidays');
});

test('Codes of packages that come again are what their rows belong to; ids that do so by mistake stay ids', () => {
  const first = (header: string): string | null | undefined =>
    tableIn(`
      ## Workplan
      | ${header} | Activity         | Lead partner | Start   | End     |
      | WP1       | Kick-off meeting | Uni A        | 2026-01-05 | 2026-01-09 |
      | WP1       | Quality plan     | Uni A        | 2026-01-12 | 2026-03-27 |
      | WP2       | Survey of users  | City B       | 2026-02-02 | 2026-08-28 |`).columns[0]?.meaning;
  expect(first('WP')).toBe('parent');
  expect(first('Activity ID')).toBe('id');
});

test('Under a bare “Risk” figures of a scale are what the threat scores', () => {
  const table = tableIn(`
    ## Information security risks
    | Threat     | Vulnerability  | Likelihood | Impact | Risk | Treatment | Risk owner |
    | Data theft | Weak passwords | 3          | 4      | 12   | Mitigate  | CISO       |
    | Loss       | No encryption  | 4          | 3      | 12   | Mitigate  | IT lead    |`);
  expect(read(table)).toMatchObject({ Threat: 'title', Risk: 'score' });
});

test('What is planned for the next period is told in words, not a span of time', () => {
  const table = tableIn(`
    ## Status report
    | Project | RAG   | Accomplishments this period | Planned next period | Owner   |
    | ERP     | Amber | Migrated 3 entities         | UAT of finance      | Ada Lin |
    | CRM     | Green | Pilot live                  | Train reps          | Ben Ode |`);
  expect(read(table)).toMatchObject({ 'Accomplishments this period': 'notes', 'Planned next period': 'notes' });
});
