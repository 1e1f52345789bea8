import { expect, test } from 'vitest';
import { toldPlan } from '../../test/told-tables.ts';
import { differenceOf } from './difference.ts';
import { snapshotOf } from './snapshot.ts';

const BEFORE = `
  ## milestones
  | id | title | due        | owner | status      |
  | M1 | Beta  | 2026-03-31 | Ada   | In progress |
  | M2 | Live  | 2026-06-30 |       | To do       |`;

test('Moved rows and columns are no difference', () => {
  const moved = `
    ## milestones
    | title | id | owner        | status      | due        |
    | Live  | M2 |              | To do       | 2026-06-30 |
    | Beta  | M1 | Ada          | In progress | 2026-03-31 |`;
  const before = snapshotOf(toldPlan(BEFORE));
  const after = snapshotOf(toldPlan(moved));
  expect(JSON.stringify(after)).toBe(JSON.stringify(before));
  expect(differenceOf(before, after)).toEqual({ added: [], removed: [], changed: [] });
});

test('Added and removed entities and changed fields are told with both values', () => {
  const after = `
    ## milestones
    | id | title | due        | owner    | status      |
    | M1 | Beta  | 2026-04-15 | Ada, Ben | In progress |
    | M3 | Sales | 2026-07-31 |          |             |`;
  expect(differenceOf(snapshotOf(toldPlan(BEFORE)), snapshotOf(toldPlan(after)))).toEqual({
    added: [{ collection: 'milestones', key: 'm3', name: 'Sales' }],
    removed: [{ collection: 'milestones', key: 'm2', name: 'Live' }],
    changed: [
      { collection: 'milestones', key: 'm1', name: 'Beta', field: 'due', before: '2026-03-31', after: '2026-04-15' },
      { collection: 'milestones', key: 'm1', name: 'Beta', field: 'owner', before: 'Ada', after: 'Ada, Ben' },
    ],
  });
});

test('Entities that share a name are told apart by their order', () => {
  const plan = (due: string): string => `
    ## milestones
    | title  | due        |
    | Review | 2026-01-05 |
    | Review | ${due}     |`;
  expect(
    differenceOf(snapshotOf(toldPlan(plan('2026-02-05'))), snapshotOf(toldPlan(plan('2026-02-12')))).changed,
  ).toMatchObject([{ key: 'review #2', field: 'due', before: '2026-02-05', after: '2026-02-12' }]);
});

test('Readings and budget parts are compared by their period and value', () => {
  const plan = (value: number): string => `
    ## scorecard
    | measure | Jan-26 | Feb-26    |
    | Churn   | 3      | ${value}  |`;
  const { changed } = differenceOf(snapshotOf(toldPlan(plan(4))), snapshotOf(toldPlan(plan(5))));
  expect(changed).toMatchObject([{ key: 'churn', field: 'readings' }]);
  expect(changed[0]?.after).toEqual([
    { on: '2026-01-31', period: '2026-01', value: 3 },
    { on: '2026-02-28', period: '2026-02', value: 5 },
  ]);
});
