import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../../test/little-sheet.ts';
import { toldPlan } from '../../../../test/told-tables.ts';
import { recognise } from '../../recognise.ts';

test('A row with nothing but a number is a form not filled in, not a risk', () => {
  const { risks } = toldPlan(`
    ## risks
    | id | title                | owner |
    | R1 | Supplier is late     |       |
    | R2 |                      |       |
    | R3 |                      | Ada   |`);
  expect(risks.map(({ name }) => name)).toEqual(['Supplier is late', 'R3']);
});

test('Merged cells make one risk of several rows', () => {
  const { risks } = toldPlan(`
    ## risks
    | id | title            | owner | notes          |
    | R1 | Supplier is late | Ada   | Stops the line |
    |    |                  |       | Costs a launch |
    | R2 | Engineer leaves  |       | Slows the core |
    merge: A2:A3
    merge: B2:B3
    merge: C2:C3`);
  expect(risks.map(({ name, owner }) => [name, owner?.names])).toEqual([
    ['Supplier is late', ['Ada']],
    ['Engineer leaves', undefined],
  ]);
});

test('Rows under one merged name with ids of their own are several', () => {
  const { milestones } = toldPlan(`
    ## milestones
    | id | title  | due        |
    | M1 | Launch | 2026-03-30 |
    | M2 |        | 2026-03-31 |
    merge: B2:B3`);
  expect(milestones.map(({ id }) => id)).toEqual(['M1', 'M2']);
});

test('Levels that rank a list put no row under another', () => {
  const { milestones } = toldPlan(`
    ## milestones
    | title        | level | due        |
    | Interfaces   | 3     | 2026-03-30 |
    | Integration  | 2     | 2026-03-31 |
    | Image ingest | 3     | 2026-04-30 |`);
  expect(milestones.map(({ parent }) => parent ?? null)).toEqual([null, null, null]);
});

test('Bold rows of words between rows with dates head what is below them', () => {
  const drawing = (style: string): string => `
    ## tasks
    | title                 | start      | due        |
    | ${style}Planning      |            | -          |
    | Charter               | 2026-03-02 | 2026-03-06 |
    | Schedule              | 2026-03-09 | 2026-03-13 |
    | ${style}Design        |            | -          |
    | Draft                 | 2026-03-16 | 2026-03-27 |
    | Review                | 2026-03-30 | 2026-04-03 |`;
  const names = (style: string): readonly string[] => toldPlan(drawing(style)).milestones.map(({ name }) => name);
  expect(names('{bold}')).toEqual(['Charter', 'Schedule', 'Draft', 'Review']);
  expect(names('')).toEqual(['Planning', 'Charter', 'Schedule', 'Design', 'Draft', 'Review']);
});

test('A line with formulas beside no name, or beside a word that holds the place of one, is not filled in yet', () => {
  const { milestones } = toldPlan(`
    ## tasks
    | title             | due        | effort     |
    | Launch the portal | 2026-03-30 | 5          |
    |                   |            | =C2*0 → 0  |
    | Task 2            |            | =C2*0 → 0  |
    | [Task name]       |            |            |
    | Note: ask Ada     |            |            |
    | Sum (hours left)  |            | =C2 → 5    |
    | Task 3            | 2026-03-31 |            |
    | Close the books   |            |            |`);
  expect(milestones.map(({ name }) => name)).toEqual(['Launch the portal', 'Task 3', 'Close the books']);
});

test('A row without a name goes by its description', () => {
  const { milestones } = toldPlan(`
    ## tasks
    | title  | description       | due        |
    | Search | Keep the keyword  | 2026-03-30 |
    |        | Mark what was bought | 2026-03-31 |`);
  expect(milestones.map(({ name }) => name)).toEqual(['Search', 'Mark what was bought']);
});

test('A duration in minutes is no matter of days', () => {
  const { milestones } = recognise(
    littleWorkbook(`
      ## Tasks
      | ID | Task            | Start      | Owner | Duration, min (plan) |
      | 1  | Vendors         | 2026-03-30 | Ada   | 480                  |
      | 2  | Boats           | 2026-03-31 | Ben   | 960                  |`),
    { corrections: [], fiscalYearStart: 1 },
  ).plan;
  expect(milestones.map(({ duration }) => duration)).toEqual([1, 2]);
});

test('The example of a form is not part of the plan', () => {
  const { risks } = toldPlan(`
    ## risks
    | id | title             | owner |
    | R1 | Example risk      |       |
    | R2 | Beispielrisiko    | Ada   |
    | R3 | Examples go stale | Ben   |`);
  expect(risks.map(({ id }) => id)).toEqual(['R3']);
});
