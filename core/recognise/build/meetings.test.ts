import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../test/little-sheet.ts';
import type { Meeting } from '../../plan/meeting.ts';
import { findTables } from '../tables/find-tables.ts';
import { buildPlan } from './build-plan.ts';

function meetingsIn(drawing: string): readonly Meeting[] {
  const workbook = littleWorkbook(drawing);
  return buildPlan(workbook, findTables(workbook, { corrections: [], fiscalYearStart: 1 })).plan.meetings;
}

test('A list of meetings tells how often each comes, in its frequency or its name', () => {
  const [weekly, review, adHoc] = meetingsIn(`
    ## Operating rhythm
    | Meeting          | Frequency     | Attendees | Purpose       | Owner   |
    | Team check-in    | Every Monday  | Team      | Unblock       | Ada Lin |
    | Quarterly review |               | Board     | Choose        | Cy Oak  |
    | Escalation       | As needed     | Heads     | Decide        | Ben Ode |`);
  expect(weekly).toMatchObject({ name: 'Team check-in', rhythmDays: 7, owner: { names: ['Ada Lin'] }, on: undefined });
  expect(review?.rhythmDays).toBe(91);
  expect(adHoc?.rhythmDays).toBeNull();
});

test('Minutes tell the day and what was decided', () => {
  const minutes = meetingsIn(`
    | Date       | Meeting    | Decisions | Attendees |
    | 2026-01-05 | Weekly ops | Hire two  | Ada, Ben  |
    | 2026-01-12 | Weekly ops |           | Ada, Ben  |`);
  expect(minutes).toMatchObject([
    { name: 'Weekly ops', on: '2026-01-05', decided: 'Hire two' },
    { name: 'Weekly ops', on: '2026-01-12', decided: null },
  ]);
});

test('What is told to whom how often, and measures that are read every month, are no meetings', () => {
  expect(
    meetingsIn(`
      ## Communication plan
      | Audience  | Message | Channel | Frequency | Owner   |
      | All staff | News    | Mail    | Monthly   | Ada Lin |
      ## KPIs
      | Measure | Frequency | Owner   | Target | Jan-26 | Feb-26 |
      | Churn   | Monthly   | Ada Lin | 2      | 2.4    | 2.2    |
      | Leads   | Monthly   | Ben Ode | 50     | 44     | 48     |`),
  ).toEqual([]);
});
