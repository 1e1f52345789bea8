import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../test/little-sheet.ts';
import type { Table } from '../../plan/table.ts';
import { columnEvidence } from './columns/column-evidence.ts';
import type { ColumnProfile } from './columns/column-profile.ts';
import { findTables } from './find-tables.ts';
import { assign, contestsOf } from './meanings/score-columns.ts';

const tableIn = (drawing: string): Table =>
  findTables(littleWorkbook(drawing, 'plan.xlsx'), { corrections: [], fiscalYearStart: 1 }).tables.at(0)!;

const EMPTY: ColumnProfile = {
  sampled: 0,
  filled: 0,
  dates: 0,
  numbers: 0,
  texts: 0,
  whole: 0,
  percentFormat: 0,
  moneyFormat: 0,
  formulas: 0,
  distinct: 0,
  apart: 0,
  sequential: false,
  smallest: Infinity,
  largest: -Infinity,
  meanLength: 0,
  ragFills: 0,
  ragColours: 0,
  traits: new Map(),
  examples: new Set(),
};

const meaningsIn = (drawing: string): readonly (string | null)[] =>
  tableIn(drawing).columns.map(({ meaning }) => meaning);

test('The louder its names call a table something, the less it needs the usual columns of it', () => {
  const drawing = `
    | Description            | Owner |
    | Flooding of the site   | Ada   |
    | Strike at the supplier | Bo    |
    | Late building permit   | Cy    |`;
  const kindIn = (file: string): string | undefined =>
    findTables(littleWorkbook(drawing, file), { corrections: [], fiscalYearStart: 1 }).tables.at(0)?.kind;
  expect(kindIn('Risk register.xlsx')).toBe('risks');
  expect(kindIn('Harbour.xlsx')).not.toBe('risks');
});

test.each([
  [
    'dependencies',
    `| Predecessor | Successor | Dependency type | Lag |
     | Data feed | Portal | FS | 2 |
     | Single sign-on | Portal | FS | 0 |
     | Price list | Data feed | SS | 5 |`,
  ],
  [
    'change_log',
    `| Version | Date | Author | Description |
     | 0.1 | 2026-01-05 | Ada Lovelace | First draft of all chapters |
     | 0.2 | 2026-01-12 | Ben Ode | Comments of the board worked in |
     | 1.0 | 2026-02-02 | Ada Lovelace | Released by the sponsor |`,
  ],
  [
    'risks',
    `## Register Template
     | Type | Name | Impact | Likelihood | Reporter | Created |
     | Risk | Supplier leaves | High | Low | Ada Lovelace | 2026-01-05 |
     | Risk | Data is lost | Medium | Low | Ben Ode | 2026-01-09 |
     | Risk | Budget is cut | High | Medium | Cara Pine | 2026-02-02 |`,
  ],
  [
    'stakeholders',
    `## Stakeholder Register Template
     | Name | Organization | Role | R | A | C | I | Comments |
     | Ada Lovelace | Acme | Sponsor | x | | | | Weekly call |
     | Ben Ode | Bravo | Lead user | | x | | x | Mails only |
     | Cara Pine | Acme | Auditor | | | x | | Twice a year |`,
  ],
  [
    'holidays',
    `## Leave 2026
     | Employee | Type of leave | From | To | Days | Approved |
     | Tina Marsh | Annual | 2026-07-06 | 2026-07-17 | 10 | Yes |
     | Dev Anand | Parental | 2026-05-01 | 2026-06-30 | 43 | Yes |
     | Olive Grant | Annual | 2026-08-03 | 2026-08-07 | 5 | Pending |`,
  ],
  [
    'raci',
    `## Who does what
     | Task | Mia | Jonas | Petra | Ali |
     | Design the poster | 1 | | | |
     | Order food | | 1 | | 1 |
     | Set up the stage | | | 1 | 1 |
     | Take photos | 1 | | | |`,
  ],
  [
    'raci',
    `## RACI
     | Task | Project manager | Sponsor | Developer | Tester |
     | Charter | | | | |
     | Design | | | | |
     | Build | | | | |
     | Trial | | | | |`,
  ],
  [
    'tasks',
    `## Responsibilities
     | Task | Owner | Deputy | Due |
     | Charter | | | |
     | Design | | | |
     | Build | | | |
     | Trial | | | |`,
  ],
  [
    'budget',
    `## Money
     | Item | Planned | Spent | Left | Comment |
     | Venue | 4200 | 4000 | 200 | |
     | Catering | 7800 | 2500 | 5300 | deposit paid |
     | Music | 1500 | 0 | 1500 | |
     | Print | 600 | 640 | -40 | rush fee |`,
  ],
  [
    'tasks',
    `| Item | Planned | Spent | Left | Comment |
     | Walls | 42 | 40 | 2 | |
     | Roof | 78 | 25 | 53 | crane late |
     | Doors | 15 | 0 | 15 | |
     | Paint | 6 | 6.5 | 0 | |`,
  ],
  [
    'other',
    `| Row labels | Sum of hours | Count of tasks | Average of cost |
     | North | 120 | 4 | 1500 |
     | South | 80 | 3 | 900 |
     | East | 64 | 2 | 1100 |
     | West | 240 | 9 | 700 |`,
  ],
])('a table of %s', (kind, drawing) => {
  expect(tableIn(drawing).kind).toBe(kind);
});

test('a column without a known header that numbers the rows is their id', () => {
  expect(
    meaningsIn(`| | Task | Owner | Due |
                | 1 | Draft the offer | Ada Lovelace | 2026-03-01 |
                | 2 | Check the offer | Ben Ode | 2026-03-08 |
                | 3 | Send the offer | Cara Pine | 2026-03-09 |
                | 4 | File the offer | Cara Pine | 2026-03-10 |`),
  ).toEqual(['id', 'title', 'owner', 'due']);
});

test('the only date of a milestone is when it is due', () => {
  expect(
    meaningsIn(`## Milestones
                | Milestone | Date |
                | Design agreed | 2026-03-01 |
                | First release | 2026-05-08 |
                | Handed over | 2026-06-30 |`),
  ).toEqual(['title', 'due']);
});

test('one scale of grades over several columns means what stands above it', () => {
  const profile = {
    ...EMPTY,
    sampled: 3,
    filled: 1,
    texts: 1,
    meanLength: 1,
    traits: new Map([['letters', 1] as const]),
  };
  const columns = ['L', 'M', 'H'].map((grade, at) =>
    columnEvidence(at + 2, `Probability / ${grade}`, ['Probability', grade], profile, false, at + 2),
  );
  expect(assign(contestsOf(columns), 'risks').map(({ meaning }) => meaning)).toEqual([
    'probability',
    'probability',
    'probability',
  ]);
});

test('a header of other data is no percentage done', () => {
  expect(
    meaningsIn(`| Task | Owner | Discount |
                | Draft the offer | Ada Lovelace | 5% |
                | Check the offer | Ben Ode | 10% |
                | Send the offer | Cara Pine | 20% |`)[2],
  ).toBeNull();
});

test.each([
  ['commitments', 'Afspraken'],
  ['deliverables', 'Leveranser'],
  ['change_log', 'Zmiany'],
  ['milestones', 'Pietre miliari'],
])('a sheet that says %s in another language is taken at its word', (kind, name) => {
  const table = tableIn(`## ${name}
     | Nr | What | Who | When |
     | 1 | Handover of the keys | Ada Lovelace | 2026-03-02 |
     | 2 | New scales for hall 2 | Ben Ode | 2026-03-09 |
     | 3 | Second loading bay | Cara Pine | 2026-04-01 |`);
  expect(table.kind).toBe(kind);
});

test.each(['Open items', 'Open points', 'Offene Punkte Liste'])(
  '%s may be work or issues: its columns tell',
  (name) => {
    const work = tableIn(`## ${name}
     | No | Item | Owner | Due | Done |
     | 1 | Send the revised layout to the client | Ada Lovelace | 2026-03-01 | yes |
     | 2 | Book the crane | Ben Ode | 2026-03-06 | no |
     | 3 | Order the second switchboard | Cara Pine | 2026-03-08 | no |`);
    const issues = tableIn(`## ${name}
     | No | Item | Raised by | Raised on | Impact | Status |
     | 1 | Drawings contradict each other | Ada Lovelace | 2026-03-01 | high | closed |
     | 2 | No crane to be had | Ben Ode | 2026-03-06 | low | open |
     | 3 | Switchboard too wide | Cara Pine | 2026-03-08 | low | open |`);
    expect([work.kind, issues.kind]).toEqual(['tasks', 'issues']);
  },
);

test('a file that is only called a plan may hold any of its tables', () => {
  const table = tableIn(`| Date | Remark | Hours |
     | 2026-03-02 | Gate stuck | 2 |
     | 2026-03-09 | Belt torn | 5 |
     | 2026-03-16 | Gate stuck again | 1 |`);
  expect(table.reasons.join(' ')).not.toContain('called');
});

test('What names are given to says what the rows are', () => {
  expect(
    tableIn(`
    | Project name | Type | Purpose                          | Date       | File       |
    | Tide mill    | Hydro | Grind what the fields give       | 2026-01-05 | tide.docx  |
    | Wind bench   | Wind  | Try blades before they are built | 2026-02-09 | bench.docx |
    | Salt store   | Heat  | Keep the summer for the winter   | 2026-03-02 | salt.docx  |`),
  ).toMatchObject({ kind: 'initiatives' });
});

test.each([
  ['What was done', 'What will be done', 'Difficulties'],
  ['Gestern', 'Heute', 'Hindernisse'],
])('Who answers %s, %s and %s gives an update', (done, next, stops) => {
  const { kind } = tableIn(`
    | {bold}Name | {bold}${done} | {bold}${next} | {bold}${stops} |
    | Ada | Model and its tables | Pages for orders | None |
    | Ben | Search by name | Tests of the search | The server is slow |
    | Cy  | Tests of the model | Help with the pages | None |`);
  expect(kind).toBe('updates');
});
