import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../../test/little-sheet.ts';
import { findTables } from '../find-tables.ts';

/** Headers of the first table with the meanings they were given, and its kind. */
function read(drawing: string): Record<string, string | null> {
  const { tables } = findTables(littleWorkbook(drawing), { corrections: [], fiscalYearStart: 1 });
  const { kind, columns } = tables.at(0)!;
  return { kind, ...Object.fromEntries(columns.map(({ header, meaning }) => [header, meaning])) };
}

test.each(['ImpactRating', 'impact_level', 'Impact (1-5)'])('Beside “%s” a bare “Impact” is told in words', (rated) => {
  const form = read(`
    | Risk ID | Risk description | Impact | Likelihood | ${rated} | Mitigation | Owner |
    | R1      |                  |        |            |          |            |       |`);
  expect(form).toMatchObject({ kind: 'risks', Impact: 'description', [rated]: 'impact' });
  const graded = read(`
    | Risk ID | Risk            | Impact | Likelihood | ${rated} | Mitigation        |
    | R1      | The mill stops  | High   | Low        | 4        | Keep a second one |
    | R2      | Rails run short | Low    | High       | 2        | Order in spring   |`);
  expect(graded['Impact']).toBe('impact');
});

test('An end that is planned beside a first day that is not was promised', () => {
  const drawing = (start: string): string => `
    | Project   | Owner   | ${start}   | Planned end | Actual end | Budget |
    | Mill race | Ada Lin | 2026-03-02 | 2026-03-06  | 2026-03-09 | 5,000  |
    | New gate  | Ben Ode | 2026-03-09 | 2026-03-18  |            | 9,000  |`;
  expect(read(drawing('Start'))).toMatchObject({ Start: 'start', 'Planned end': 'due', 'Actual end': 'end_actual' });
  expect(read(drawing('Planned start'))).toMatchObject({ 'Planned start': 'start', 'Planned end': 'end' });
});

test('A bare percentage of a budget’s line is its part of the whole', () => {
  const budget = (share: string): string => `
    | Cost item | Planned cost | Actual cost | ${share} |
    | Timber    | 4,000 €      | 4,200 €     | 40%      |
    | Gates     | 5,000 €      | 4,800 €     | 50%      |
    | Nails     | 1,000 €      | 1,000 €     | 10%      |`;
  expect(read(budget('Percentage'))).toMatchObject({ kind: 'budget', Percentage: null });
  expect(read(budget('% complete'))).toMatchObject({ kind: 'budget', '% complete': 'percent_complete' });
});

test.each([
  ['01KX73K3MV799RTNJ94XRQTDR1', '01KX73K8WX1BA0RZTCEZ2SC3DW', '01KX73KCC3AYK4JC9RT9Z0H266'],
  ['507f1f77bcf86cd799439011', '507f191e810c19729de860ea', '507f191e810c19729de860eb'],
])('What a machine gave is an id, however long: %s', (...ids) => {
  const [one, two, three] = ids;
  const work = read(`
    | Id       | Type    | Key   | Title               | Status | Due        |
    | ${one}   | epic    | E1    | Clear the mill race | Done   | 2026-03-06 |
    | ${two}   | feature | E1-F1 | Hang the new gate   | Open   | 2026-03-18 |
    | ${three} | feature | E1-F2 | Turn the old wheel  | Open   | 2026-03-25 |`);
  expect(work).toMatchObject({ Id: 'id', Title: 'title' });
});

test('Lines of who gave hours to what and when are allocations, where neither names a line', () => {
  const lines = read(`
    | person_name | project_name | date       | hours |
    | Ada Lin     | Mill race    | 2026-03-01 | 80    |
    | Ada Lin     | Mill race    | 2026-04-01 | 60    |
    | Ben Ode     | Mill race    | 2026-03-01 | 40    |
    | Ben Ode     | New gate     | 2026-04-01 | 20    |
    | Cy Poe      | New gate     | 2026-03-01 | 35    |`);
  expect(lines).toMatchObject({ kind: 'allocation', person_name: 'person' });
});

test('In a list of initiatives their own noun names the rows, and their goal does not', () => {
  const list = read(`
    | Initiative   | Strategic goal | Business owner | Start      | Target date | Investment |
    | New web shop | Grow online    | Ada Lin        | 2026-01-05 | 2026-03-31  | 250        |
    | Single login | Be secure      | Ben Ode        | 2026-01-12 | 2026-02-27  | 90         |
    | Data lake    | Know more      | Cy Poe         | 2026-04-01 | 2026-06-30  | 400        |`);
  expect(list).toMatchObject({ kind: 'initiatives', Initiative: 'title', 'Strategic goal': 'category' });
});

test('Rows of no plan need no name: what describes them stays a description', () => {
  const levels = read(`
    | Severity | Description                                           | Decision maker  | Timeframe        |
    | High     | Business and mission critical applications are down   | CEO             | Within two hours |
    | Medium   | Business operations are impacted for a few customers  | CTO             | Within six hours |
    | Low      | Internal workers are impacted with intermittent errors | Project manager | Within one day   |`);
  expect(levels).toMatchObject({ kind: 'other', Description: 'description', 'Decision maker': 'owner' });
});

test('Dates of an event nobody knows are planned or came true as their headers say', () => {
  const work = read(`
    | Task  | Owner   | Planned fit-out | Actual fit-out | Status |
    | Walls | Ada Lin | 2026-01-05      | 2026-01-09     | Done   |
    | Floor | Ben Ode | 2026-01-12      | 2026-01-23     | Done   |
    | Roof  | Cy Poe  | 2026-02-12      |                | Open   |`);
  expect(work).toMatchObject({ 'Planned fit-out': 'due', 'Actual fit-out': 'end_actual' });
  const log = read(`
    | Issue        | Owner   | Resolution planned | Resolution actual | Status |
    | Mill stopped | Ada Lin | 2026-01-05         | 2026-01-09        | Closed |
    | Belt torn    | Ben Ode | 2026-01-12         | 2026-01-12        | Closed |
    | Wheel loose  | Cy Poe  | 2026-02-12         |                   | Open   |`);
  expect(log).toMatchObject({ 'Resolution planned': 'due', 'Resolution actual': 'closed_on' });
});

test('Progress that is told in sentences is a note', () => {
  const risks = (one: string, other: string): string => `
    | Risk           | Likelihood | Impact | Progress            | Owner   |
    | Supplier fails | High       | Low    | ${one}              | Ada Lin |
    | Staff leave    | Low        | High   | ${other}            | Ben Ode |`;
  expect(read(risks('Talks have begun', 'Three offers made'))['Progress']).toBe('notes');
  expect(read(risks('40%', '60%'))['Progress']).toBe('percent_complete');
});

test('Full-time equivalents beside a person and the work are given to it', () => {
  const lines = read(`
    ## Allocations
    | Project   | Employee | FTE |
    | Mill race | Ada Lin  | 0.5 |
    | New gate  | Ada Lin  | 0.2 |
    | Mill race | Ben Ode  | 1   |`);
  expect(lines).toMatchObject({ kind: 'allocation', FTE: 'allocation' });
});
