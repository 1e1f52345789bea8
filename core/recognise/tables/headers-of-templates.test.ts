import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../test/little-sheet.ts';
import { findTables } from './find-tables.ts';

/** Headers of the first table with the meanings they were given. */
function read(drawing: string, name = 'little.xlsx'): Record<string, string | null> {
  const { tables } = findTables(littleWorkbook(drawing, name), { corrections: [], fiscalYearStart: 1 });
  return Object.fromEntries(tables.at(0)!.columns.map(({ header, meaning }) => [header, meaning]));
}

test('Many people may have a part in the same work', () => {
  const people = ['Ada', 'Ben', 'Cy', 'Dee', 'Eli', 'Fay', 'Gus', 'Hal', 'Ivo', 'Jen', 'Kit', 'Lou', 'Mo', 'Ned', 'Oz'];
  const row = (name: string, letters: string): string =>
    `| ${name} | ${people.map((_, at) => letters[at % letters.length]).join(' | ')} |`;
  const roles = read(`
    | Activity | ${people.join(' | ')} |
    ${row('Order pumps', 'RACI')}
    ${row('Paint hall', 'ARIC')}
    ${row('Train staff', 'CIRA')}
    ${row('Sign lease', 'IRAC')}`);
  expect(people.map((name) => roles[name])).toEqual(people.map(() => 'raci_role'));
});

test('What somebody does says who it is, over names of people', () => {
  const course = read(`
    | Topic        | Trainer    | Due        | Status |
    | First aid    | Ada Lin    | 2026-03-01 | Done   |
    | Fork lift    | Ben Ode    | 2026-03-06 | Open   |
    | Cash desk    | Ada Lin    | 2026-03-20 | Open   |`);
  expect(course['Trainer']).toBe('owner');
  const shelves = read(`
    | Task       | Folder     | Due        | Status |
    | Draft copy | Blue Files | 2026-03-01 | Done   |
    | Build page | Red Files  | 2026-03-06 | Open   |
    | Ship pumps | Blue Files | 2026-03-20 | Open   |`);
  expect(shelves['Folder']).not.toBe('owner');
});

test('Work may be sized as shirts are', () => {
  const sizes = read(`
    | Feature    | Owner   | Effort | Status |
    | Gift cards | Ada Lin | S      | Done   |
    | Returns    | Ben Ode | XL     | Open   |
    | Search     | Ada Lin | M      | Open   |`);
  expect(sizes['Effort']).toBe('effort');
});

test('Grades are no description, and words are no variance', () => {
  const graded = read(`
    | Project    | Owner   | Schedule | Scope | Due        |
    | New hall   | Ada Lin | Green    | Amber | 2026-03-01 |
    | Second yard| Ben Ode | Red      | Green | 2026-03-06 |
    | Night shift| Cy Poe  | Amber    | Green | 2026-03-20 |`);
  expect(graded['Scope']).not.toBe('description');
  const gaps = read(`
    | Task       | Owner   | Due        | Gap                       | Status |
    | Draft copy | Ada Lin | 2026-03-01 | two pages still missing   | Open   |
    | Build page | Ben Ode | 2026-03-06 | nobody tested it by phone | Open   |
    | Ship pumps | Ada Lin | 2026-03-20 | crates not yet labelled   | Done   |`);
  expect(gaps['Gap']).not.toBe('variance');
});

test('Texts that differ name the rows rather than blockers that stand behind them', () => {
  const launch = read(`
    | Opening piece | Owner   | Due        | Status | Blockers          |
    | Order flags   | Ada Lin | 2026-03-01 | Open   | printer is closed |
    | Book band     | Ben Ode | 2026-03-06 | Open   |                   |
    | Paint door    | Ada Lin | 2026-03-20 | Done   | rain all week     |
    | Mail guests   | Cy Poe  | 2026-03-22 | Done   | list is too old   |`);
  expect(launch).toMatchObject({ 'Opening piece': 'title' });
  expect(launch['Blockers']).not.toBe('title');
});

test('An objective that comes again is what its key results belong to', () => {
  const results = read(
    `
    | Objective        | Key Result       | Baseline | Target | Current |
    | Faster desk      | Minutes in queue | 9        | 4      | 6       |
    | Faster desk      | Calls picked up  | 60       | 95     | 80      |
    | Happier visitors | Stars out of ten | 6        | 9      | 7       |
    | Happier visitors | Letters of thanks| 2        | 20     | 5       |`,
    'OKRs.xlsx',
  );
  expect(results['Objective']).toBe('parent');
});

test('A header that numbers a week says no duration', () => {
  const plan = read(`
    | Task       | Owner   | Start      | Week 61 | Week 62 |
    | Draft copy | Ada Lin | 2026-03-01 | x       |         |
    | Build page | Ben Ode | 2026-03-06 |         | x       |
    | Ship pumps | Ada Lin | 2026-03-20 | x       | x       |`);
  expect([plan['Week 61'], plan['Week 62']]).not.toContain('duration');
});

test('Letters that only say who was away are no roles', () => {
  const { tables } = findTables(
    littleWorkbook(`
    | Meeting    | Ada Lin | Ben Ode | Cy Poe |
    | 2026-03-01 | A       | U       | A      |
    | 2026-03-08 | U       | A       | A      |
    | 2026-03-15 | A       | A       | T      |
    | 2026-03-22 | A       | A       | A      |`),
    { corrections: [], fiscalYearStart: 1 },
  );
  expect(tables.map(({ kind }) => kind)).not.toContain('raci');
});

test('A launch activity is an activity, and measures in a scorecard are its measures', () => {
  const launch = read(`
    | Launch Activity | Owner   | Due        | Status |
    | Order flags     | Ada Lin | 2026-03-01 | Open   |
    | Book band       | Ben Ode | 2026-03-06 | Done   |
    | Paint door      | Ada Lin | 2026-03-20 | Done   |`);
  expect(launch['Launch Activity']).toBe('title');
  const card = read(
    `
    | Perspective | Measure          | Target | Actual | Frequency |
    | Guests      | Minutes in queue | 4      | 6      | Monthly   |
    | Guests      | Calls picked up  | 95     | 80     | Monthly   |
    | People      | Days of training | 12     | 7      | Quarterly |`,
    'Scorecard.xlsx',
  );
  expect(card).toMatchObject({ Perspective: 'category', Measure: 'measure' });
});

test('In a form that nobody filled in yet, the name names and the description describes', () => {
  const form = read(`
    | ID | Name of Risk | Description of Risk | Probability | Impact | Owner |
    | 1  |              |                     |             |        |       |
    | 2  |              |                     |             |        |       |
    | 3  |              |                     |             |        |       |`);
  expect(form).toMatchObject({ 'Name of Risk': 'title', 'Description of Risk': 'description' });
});

test('Money that was really paid for a piece of work is its actual cost, and a yes is no amount', () => {
  const party = read(`
    | Task        | Owner   | Due        | Budgeted | Actual | Budget approved? |
    | Order cake  | Ada Lin | 2026-03-01 | €200     | €180   | yes              |
    | Book band   | Ben Ode | 2026-03-06 | €900     | €950   | no               |
    | Print cards | Ada Lin | 2026-03-20 | €60      | €55    | yes              |`);
  expect(party).toMatchObject({ Budgeted: 'cost', Actual: 'cost_actual' });
  expect(party['Budget approved?']).not.toBe('cost');
});

test('The date of something else says not when work was raised', () => {
  const checks = read(`
    | Task        | Owner   | Due        | Retest date | Status |
    | Check brake | Ada Lin | 2026-03-01 | 2026-04-01  | Done   |
    | Check horn  | Ben Ode | 2026-03-06 | 2026-04-06  | Open   |
    | Check belts | Ada Lin | 2026-03-20 | 2026-04-20  | Open   |`);
  expect(checks['Retest date']).not.toBe('raised_on');
});

test('What is done already is a control, and teams are no numbers', () => {
  const risks = read(`
    | Risk           | Likelihood | Impact | Mitigations in place         | Further actions            | Time |
    | Roof may leak  | High       | Low    | a bucket stands below it     | have the roofer look at it | 5    |
    | Van may stop   | Low        | High   | a second van can be borrowed | buy new tyres before May   | 3    |
    | Staff may quit | Medium     | High   | pay was raised in the spring | talk to everybody by June  | 4    |`);
  expect(risks).toMatchObject({ 'Mitigations in place': 'controls', 'Further actions': 'mitigation' });
  expect(risks['Time']).not.toBe('team');
});

test('Dates of an event that nobody knows are planned or real by the words around it', () => {
  const rounds = read(`
    | Milestone    | Owner   | Planned flagging date | Actual flagging date | Status |
    | Gate opened  | Ada Lin | 2026-03-01            | 2026-03-02           | Done   |
    | Hall painted | Ben Ode | 2026-03-06            | 2026-03-09           | Done   |
    | Stage built  | Ada Lin | 2026-03-20            |                      | Open   |`);
  expect(rounds).toMatchObject({ 'Planned flagging date': 'due', 'Actual flagging date': 'end_actual' });
});

test('The decision that is needed names the rows beside the one that was taken', () => {
  const log = read(
    `
    | Decision needed     | Owner   | Needed by  | Options       | Decision   | Decided on |
    | Which caterer       | Ada Lin | 2026-03-01 | North or East | East       | 2026-02-27 |
    | Tent or hall        | Ben Ode | 2026-03-06 | tent, hall    | hall       | 2026-03-02 |
    | Who opens the night | Ada Lin | 2026-03-20 | Cy or Dee     | Dee        | 2026-03-18 |`,
    'Decision log.xlsx',
  );
  expect(log).toMatchObject({ 'Decision needed': 'title', Decision: 'decision' });
});

test('Objectives that come again in front of measures are what these belong to', () => {
  const card = read(
    `
    | Objective   | Performance measure | Baseline | Target | Actual to date | Technician |
    | Faster desk | Minutes in queue    | 9        | 4      | 6              | Ada Lin    |
    | Faster desk | Calls picked up     | 60       | 95     | 80             | Ben Ode    |
    | Faster desk | Doors held open     | 6        | 9      | 7              | Ada Lin    |
    | Calm nights | Letters of thanks   | 2        | 20     | 5              | Cy Poe     |
    | Calm nights | Hours of sleep      | 4        | 8      | 6              | Cy Poe     |`,
    'Scorecard.xlsx',
  );
  expect(card).toMatchObject({ Objective: 'parent', 'Performance measure': 'measure', Technician: 'owner' });
});
