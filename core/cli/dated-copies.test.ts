import { expect, test } from 'vitest';
import { seriesOf } from './dated-copies.ts';

test.each([
  [
    'days in three ways',
    ['p/plan 2026-01-04.xlsx', 'p/Plan 2026-03-01.xlsx', 'p/plan 2026-02-01.xlsx'],
    ['p/Plan 2026-03-01.xlsx'],
  ],
  ['days without marks', ['plan_20251231.csv', 'plan_20260101.csv'], ['plan_20260101.csv']],
  ['days first', ['Plan 31.01.2026.xlsx', 'Plan 01.02.2026.xlsx'], ['Plan 01.02.2026.xlsx']],
  ['versions by number', ['plan v9.xlsx', 'plan v10.xlsx', 'plan v9.2.xlsx'], ['plan v10.xlsx']],
  ['a version of a day', ['plan 2026-01-04 v2.xlsx', 'plan 2026-01-04 v1.xlsx'], ['plan 2026-01-04 v2.xlsx']],
])('of %s only the newest counts', (_name, paths, newest) => {
  expect(seriesOf(paths).map((series) => series.newest)).toEqual(newest);
  expect(seriesOf(paths)[0]?.older).toHaveLength(paths.length - 1);
});

test.each([
  ['months and quarters', ['plan 2026-01.xlsx', 'plan 2026-02.xlsx', 'plan 2026-Q1.xlsx', 'plan 2026-Q2.xlsx']],
  ['years', ['plan 2025.xlsx', 'plan 2026.xlsx']],
  ['other folders', ['a/plan 2026-01-04.xlsx', 'b/plan 2026-01-05.xlsx']],
  ['other endings', ['plan 2026-01-04.xlsx', 'plan 2026-01-05.csv']],
  ['other names', ['sales 2026-01-04.xlsx', 'ops 2026-01-05.xlsx']],
  ['one without a day', ['plan 2026-01-04.xlsx', 'plan.xlsx']],
  ['numbers that are no days', ['plan 20261399.xlsx', 'plan 20261398.xlsx']],
  ['words with a v', ['rev1.xlsx', 'rev2.xlsx']],
])('%s are no copies', (_name, paths) => {
  expect(seriesOf(paths)).toEqual(paths.map((newest) => ({ newest, older: [] })));
});

test('the older copies are told newest first, and series keep their place', () => {
  expect(seriesOf(['a v1.csv', 'b.csv', 'a v3.csv', 'a v2.csv', 'c.csv'])).toEqual([
    { newest: 'b.csv', older: [] },
    { newest: 'a v3.csv', older: ['a v2.csv', 'a v1.csv'] },
    { newest: 'c.csv', older: [] },
  ]);
});
