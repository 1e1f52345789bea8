import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../test/little-sheet.ts';
import type { Table } from '../../plan/table.ts';
import { findTables } from './find-tables.ts';

const tableIn = (drawing: string): Table =>
  findTables(littleWorkbook(drawing), { corrections: [], fiscalYearStart: 1 }).tables.at(0)!;

const meaningOf = ({ columns }: Table, header: string) => columns.find((one) => one.header === header)?.meaning;

test('Actions are what an action plan names, and the objectives above them only group them', () => {
  const plan = tableIn(`
    | Strategic objective | Action                | Lead dept    | Timeframe |
    | SO1 Safer streets   | Re-time 14 signals    | Public Works | S         |
    | SO1 Safer streets   | Sidewalk gap on Elm   | Public Works | M         |
    | SO2 Open hall       | Move permits online   | IT           | M         |`);
  expect(meaningOf(plan, 'Action')).toBe('title');
  expect(meaningOf(plan, 'Strategic objective')).toBe('category');
});

test('The current one of several dates is expected, not recorded', () => {
  const plan = tableIn(`
    ## Milestones
    | Milestone            | Baseline   | Current    | Actual     |
    | Planning consent     | 2026-01-30 | 2026-02-13 | 2026-02-12 |
    | Steel on site        | 2026-05-01 | 2026-05-22 |            |
    | Practical completion | 2026-11-27 | 2026-12-18 |            |`);
  expect(meaningOf(plan, 'Current')).toBe('forecast');
  expect(meaningOf(plan, 'Actual')).toBe('end_actual');
  expect(meaningOf(plan, 'Baseline')).toBe('end_baseline');
});

test('O and C are a status where the header says so', () => {
  const log = tableIn(`
    | Action                | Owner | Due        | Status (O/C) |
    | Send the budget round | Ada   | 2026-01-19 | C            |
    | Check the hoist       | Ben   | 2026-01-26 | O            |
    | Invite the union      | Cy    | 2026-02-02 | O            |`);
  expect(meaningOf(log, 'Status (O/C)')).toBe('status');
});

test('R, A, C and I over names are the parts that they stand for', () => {
  const list = tableIn(`
    | Task         | R             | A            | C         | I      |
    | Log referral | Intake worker | Team lead    |           | Doctor |
    | Assess need  | Clinician     | Team lead    | Doctor    | Family |
    | Close file   | Clinician     | Service head |           | Doctor |`);
  expect(meaningOf(list, 'Task')).toBe('title');
  expect(list.columns.at(1)!.meaning).toBe('owner');
  expect(list.columns.map(({ meaning }) => meaning)).not.toContain('id');
  expect(list.columns.map(({ meaning }) => meaning)).not.toContain('impact');
});

test('Types such as FS and SS tell a list of dependencies', () => {
  const list = tableIn(`
    | Predecessor       | Successor    | Type | Lag (d) |
    | Foundation poured | Frame up     | FS   | 7       |
    | Frame up          | Roof on      | FS   | 0       |
    | Roof on           | First wiring | SS   | 3       |`);
  expect(list.kind).toBe('dependencies');
  expect(meaningOf(list, 'Type')).toBe('link_type');
});

test('A channel is where people are told something, but a sort of anything that is sold or shown there', () => {
  const campaigns = tableIn(`
    ## Campaign calendar
    | Campaign       | Channel   | Go live    | Ends       | Budget | Owner |
    | Spring fit     | Instagram | 2026-03-02 | 2026-03-29 | 8000   | Pia   |
    | Back to school | Email     | 2026-08-10 | 2026-09-04 | 1500   | Rob   |
    | Refer a mate   | In-app    | 2026-05-01 | 2026-06-30 | 3000   | Pia   |`);
  expect(meaningOf(campaigns, 'Channel')).toBe('category');
  const told = tableIn(`
    ## Communication plan
    | Stakeholder | Influence | Channel | Frequency |
    | Tenants     | Low       | Letter  | monthly   |
    | Council     | High      | Meeting | quarterly |`);
  expect(meaningOf(told, 'Channel')).toBe('forum');
});

test('One light among lights is a light, whatever plan it is of', () => {
  const report = tableIn(`
    | Project  | Overall | Scope | Schedule |
    | Intranet | G       | G     | A        |
    | Phones   | R       | A     | R        |
    | Badge    | A       | G     | A        |`);
  expect(report.columns.slice(1).map(({ meaning }) => meaning)).toEqual(['rag', 'rag', 'rag']);
});

test('Benefits are counted by the year as well', () => {
  const list = tableIn(`
    | Project          | Owner  | Budget $k | Benefit p.a. $k |
    | Warehouse robots | A. Lin | 1800      | 600             |
    | Store Wi-Fi      | B. Ode | 420       | 90              |`);
  expect(meaningOf(list, 'Benefit p.a. $k')).toBe('benefit');
});

test('What came of a decision is what was decided', () => {
  const log = tableIn(`
    | Decision needed          | Needed by  | Decider    | Status  | Outcome |
    | Which city for the spring | 2026-02-01 | Exec dir.  | Decided | Ghent   |
    | Raise the member fee?    | 2026-03-15 | Board      | Open    |         |`);
  expect(log.kind).toBe('decisions');
  expect(meaningOf(log, 'Outcome')).toBe('decision');
});
