import { expect, test } from 'vitest';
import { littleWorkbook } from '../../test/little-sheet.ts';
import { recognise } from '../recognise/recognise.ts';
import { driftOf } from './source-drift.ts';
import { sourceTwins } from './source-twins.ts';

/** The fields in which one row of a plan and one of an export disagree; each is `due | owner | status`. */
function driftIn(ours: string, theirs: string): readonly string[] {
  const workbook = littleWorkbook(`
    ## Milestones
    | ID    | Milestone | Due | Owner | Status | Forecast   |
    | PAY-2 | Beta      | ${ours}        | 2026-04-30 |
    | PAY-3 | Launch    | 2026-05-29 | Ada Berg | In progress | 2026-05-29 |
    ## Jira export
    | Issue key | Summary | Issue Type | Due date | Assignee | Status | Created    | Updated    |
    | PAY-2     | Beta    | Story      | ${theirs}              | 2026-01-05 | 2026-02-20 |
    | PAY-3     | Launch  | Story      | 2026-05-29 | Ada Berg | In Progress | 2026-01-05 | 2026-02-20 |`);
  const { plan } = recognise(workbook, { corrections: [], fiscalYearStart: 1 });
  const { twins } = sourceTwins(plan);
  expect(twins.map(({ record }) => record.id)).toEqual(['PAY-2', 'PAY-3']);
  return twins
    .slice(0, 1)
    .flatMap(driftOf)
    .map(({ field }) => field);
}

test.each([
  ['Not started', 'To Do', []],
  ['Not started', 'On Hold', []],
  ['Not started', 'In Progress', ['status']],
  ['Not started', 'Done', ['status']],
  ['In progress', 'On Hold', []],
  ['In progress', 'To Do', ['status']],
  ['In progress', 'Cancelled', ['status']],
  ['On hold', 'To Do', []],
  ['On hold', 'In Progress', []],
  ['On hold', 'Done', ['status']],
  ['Done', 'In Progress', ['status']],
  ['Done', 'Cancelled', []],
  ['Cancelled', 'In Progress', ['status']],
])('A plan that says “%s” and a system that says “%s” disagree in %j', (ours, theirs, fields) => {
  expect(driftIn(`2026-03-31 | Ada Berg | ${ours}`, `2026-03-31 | Ada Berg | ${theirs}`)).toEqual(fields);
});

test.each([
  ['2026-03-31 | Ada Berg', '2026-04-15 | Ada Berg', ['due']],
  ['2026-03-31 | Ada Berg', '2026-04-30 | Ada Berg', []],
  ['2026-03-31 | Ada Berg', ' | Ada Berg', []],
  ['2026-03-31 | Ada Berg', '2026-03-31 | Ben Holm', ['owner']],
  ['2026-03-31 | Ada Berg', '2026-04-15 | Ben Holm', ['due', 'owner']],
  ['2026-03-31 | ', '2026-03-31 | Ben Holm', []],
])('A plan that says “%s” and a system that says “%s” disagree in %j', (ours, theirs, fields) => {
  expect(driftIn(`${ours} | In progress`, `${theirs} | In Progress`)).toEqual(fields);
});

test('What both say is over disagrees in nothing', () => {
  expect(driftIn('2026-03-31 | Ada Berg | Done', '2026-01-15 | Ben Holm | Done')).toEqual([]);
});
