import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../test/little-sheet.ts';
import { rangeOf } from '../../sheet/cell-reference.ts';
import { recognise } from '../recognise.ts';
import { findTables } from './find-tables.ts';

const OPTIONS = { corrections: [], fiscalYearStart: 1 };

/** Headers of the first table with the meanings they were given, and its kind. */
function read(drawing: string): Record<string, string | null> {
  const { kind, columns } = findTables(littleWorkbook(drawing), OPTIONS).tables.at(0)!;
  return { kind, ...Object.fromEntries(columns.map(({ header, meaning }) => [header, meaning])) };
}

test.each([
  ['03:30', '01:00', '12:15', [3.5, 1, 12.25]],
  ['0.25{format:h:mm}', '0.5{format:h:mm}', '0.125{format:h:mm}', [6, 12, 3]],
  ['1.5{format:[h]:mm}', '0.5{format:[h]:mm}', '2{format:[h]:mm}', [36, 12, 48]],
] as const)('Effort that is shown as on a clock is told in hours: %s', (one, two, three, hours) => {
  const drawing = `
    | Task           | Owner   | Effort (in hours) |
    | Clear the race | Ada Lin | ${one}            |
    | Hang the gate  | Ben Ode | ${two}            |
    | Turn the wheel | Cy Poe  | ${three}          |`;
  expect(read(drawing)).toMatchObject({ kind: 'tasks', 'Effort (in hours)': 'effort' });
  const { plan } = recognise(littleWorkbook(drawing), OPTIONS);
  expect(plan.milestones.map(({ effort }) => effort)).toEqual(hours);
});

test('A strategy that says what it is after a response is one, and whether something came true is no figure', () => {
  const risks = read(`
    | ID | Risk           | Realized | Strategy                      |
    | 1  | Mill stops     | Yes      | Acceptance - three weeks more |
    | 2  | Rails run out  | No       | Mitigation: order in spring   |
    | 3  | Wheel is loose | Yes      | Acceptance (two weeks more)   |`);
  expect(risks).toMatchObject({ kind: 'risks', Strategy: 'response', Realized: null });
});

test('Amounts under “Month” are no months', () => {
  const work = read(`
    | Task           | Owner   | Month | Status |
    | Clear the race | Ada Lin | 1600  | Open   |
    | Hang the gate  | Ben Ode | 9948  | Done   |`);
  expect(work['Month']).not.toBe('period');
  const dated = read(`
    | Task           | Owner   | Year | Status |
    | Clear the race | Ada Lin | 2026 | Open   |
    | Hang the gate  | Ben Ode | 2027 | Done   |`);
  expect(dated['Year']).toBe('period');
});

test('One column of letters under “Role” in a matrix of responsibilities says what part its reader has', () => {
  const matrix = read(`
    ## TPM RACI
    | Area     | Step                | Role |
    | Planning | Refine requirements | A    |
    | Planning | Write the plan      | A/R  |
    | Risks    | Keep the register   | R/C  |
    | Risks    | Answer the auditors | I    |`);
  expect(matrix).toMatchObject({ kind: 'raci', Step: 'title', Role: 'raci_role' });
});

test('Counts of letters below a matrix of responsibilities are none of its rows', () => {
  const { tables } = findTables(
    littleWorkbook(`
    |          | Ada | Ben | Cy | Dee |
    | Steam    | I   | I   | R  | C   |
    | Figma    | R   | A   | C  | I   |
    | Clickup  | R   | A   | I  | C   |
    | Testing  | A   | C   | R  | I   |
    | Builds   | I   | A   | I  | A   |
    | Hiring   | A   | R   |    |     |
    | Gameplay | C   | A   | C  | C   |
    |          |     |     |    |     |
    |          | R   | A   | C  | I   |
    | Ada      | 2   | 2   | 1  | 2   |
    | Ben      | 1   | 4   | 1  | 1   |
    | Cy       | 2   | 0   | 2  | 2   |
    | Dee      | 0   | 1   | 3  | 2   |`),
    OPTIONS,
  );
  expect(rangeOf(tables.at(0)!.area)).toBe('A1:E8');
});

test('What is to be written below a header, and what may be chosen there, are no part of it', () => {
  const stories = read(`
    | ID | As a <type of user> | I want to <perform some task> | So that I can <achieve some goal> | Priority (Low/Medium/High) |
    | 1  | Miller              | see the water level           | open the gate in time             | High                       |
    | 2  | Farmer              | know the queue                | come at the right hour            | Low                        |
    | 3  | Owner               | read the takings              | pay the miller                    | Medium                     |`);
  expect(Object.values(stories)).toEqual(['tasks', 'id', 'persona', 'title', 'benefit', 'priority']);
});

test('Beside a graded impact another one in sentences tells what would happen', () => {
  const log = read(`
    | Risk          | Risk impact | Probability | Project impact                                 | Owner   |
    | Data are lost | High        | Low         | The team needs to start again from the backups | Ada Lin |
    | Staff is ill  | Medium      | High        | The outcomes may be late by a week or even two | Ben Ode |`);
  expect(log).toMatchObject({ kind: 'risks', 'Risk impact': 'impact', 'Project impact': 'description' });
});

test('Numbers too large for days are none, whatever their header says, and counts are no status', () => {
  expect(
    read(`
    | Task           | Owner   | Start  |
    | Clear the race | Ada Lin | 58323  |
    | Hang the gate  | Ben Ode | 100497 |
    | Turn the wheel | Cy Poe  | 75000  |`)['Start'],
  ).not.toBe('start');
  const tally = read(`
    | Phase     | Total tasks | Done | % complete |
    | Discovery | 17          | 14   | 82%        |
    | Building  | 12          | 6    | 50%        |
    | Testing   | 11          | 3    | 27%        |`);
  expect(tally['Done']).not.toBe('status');
});

test('Numbers name no row where texts do', () => {
  const work = read(`
    | Requirement | Task           | Status | Estimate |
    | 3           | Clear the race | Done   | 3        |
    | 11          | Hang the gate  | Done   | 10       |
    | 9           | Turn the wheel | Open   | 4        |`);
  expect(work).toMatchObject({ kind: 'tasks', Task: 'title' });
  expect(work['Requirement']).not.toBe('title');
});

test('Cells that say how people stand to a plan make a list of them one of stakeholders', () => {
  const list = read(`
    ## Plan
    | Name   | Current state | Desired state | Strategy         |
    | Hunter | Leading       | Leading       | Keep engaged     |
    | Jose   | Neutral       | Supportive    | Sell the project |
    | Preeti | Unaware       | Leading       | Tell her of it   |
    | Nancy  | Resistant     | Supportive    | Meet her weekly  |`);
  expect(list).toMatchObject({
    kind: 'stakeholders',
    Name: 'person',
    'Current state': 'support',
    'Desired state': 'support',
  });
});

test('Days of a month and a day with a slash are days, and figures under “Units” are none', () => {
  const work = read(`
    | Task           | Owner   | Start date | Due date | Units |
    | Clear the race | Ada Lin | '3/15      | '3/26    | 50    |
    | Hang the gate  | Ben Ode | '4/12      | '4/14    | 600   |
    | Turn the wheel | Cy Poe  | '4/19      | '4/30    | 125   |`);
  expect(work).toMatchObject({ 'Start date': 'start', 'Due date': 'due' });
  expect(work['Units']).not.toBe('unit');
});

test('Letters of who was there are no parts in any work, and a method of telling people is a way to do so', () => {
  const attendance = read(`
    ## Attendance
    | Employee | 1 | 2 | 3 | 4 | 5 | Present |
    | Ada      | P | P | A | P | P | 4       |
    | Ben      | P | A | A | P | P | 3       |`);
  expect(attendance['kind']).toBe('other');
  expect(Object.values(attendance)).not.toContain('raci_role');
  const told = read(`
    ## Communication plan
    | Team members    | Information    | Frequency | Method              | Owner           |
    | Project sponsor | Overall status | Weekly    | Status report email | Project manager |
    | Data engineers  | Requirements   | Daily     | Stand-up meeting    | Project manager |`);
  expect(told).toMatchObject({ kind: 'stakeholders', Method: 'forum' });
});

test('Many ways of rating one service decide nothing, though one compares and one names who', () => {
  const rated = Array.from({ length: 20 }, (_, at) => `Value ${at + 1}`);
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const row = (service: string, outage: string, grade: string): string =>
    line([service, 'Ada Lin', outage, ...rated.map(() => grade)]);
  const drawing = [
    line(['Service', 'Approver', 'Outage', ...rated]),
    row('Payroll', 'more than 6 hours', 'High'),
    row('Billing', '2-6 hours', 'Low'),
    row('Search', 'up to 2 hours', 'High'),
  ].join('\n');
  expect(read(drawing)['kind']).not.toBe('approvals');
});

test('Figures counted in hours or days of work are effort, whatever the work, and what came of it is its outcome', () => {
  const work = read(`
    | Use case | Owner   | Coding [h] | Code review (man/days) | Outcome           |
    | Register | Ada Lin | 4          | 2                      | Works as promised |
    | Log in   | Ben Ode | 7          | 1                      | Sent back twice   |
    | Search   | Cy Poe  | 9          | 3                      | Not begun         |`);
  expect(work).toMatchObject({
    kind: 'tasks',
    'Coding [h]': 'effort',
    'Code review (man/days)': 'effort',
    Outcome: 'outcome',
  });
  expect(
    read(`
    | Measure     | Target (h) | Actual (h) | Unit |
    | Repair time | 4          | 6          | h    |
    | Lead time   | 48         | 40         | h    |`),
  ).toMatchObject({ kind: 'scorecard', 'Target (h)': 'target', 'Actual (h)': 'actual' });
});
