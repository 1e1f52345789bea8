import { expect, test } from 'vitest';
import { littleWorkbook } from '../../test/little-sheet.ts';
import { recognise } from '../recognise/recognise.ts';
import { timesOf } from './flow-times.ts';

/** Working days of work and of waiting of two steps, under a header of the wait. */
function timesUnder(header: string, rows: readonly [string, string]): readonly (readonly [number, number])[] | null {
  const { plan } = recognise(
    littleWorkbook(`
      ## Lead to cash
      | Flow          | # | Step             | Owner    | System     | Touch time | ${header} |
      | Quote to cash | 1 | Build quote      | Ada Berg | CPQ        | ${rows[0]} |
      | Quote to cash | 2 | Approve discount | Ben Holm | Salesforce | ${rows[1]} |`),
    { corrections: [], fiscalYearStart: 1 },
  );
  return timesOf(plan.flowSteps, plan.tables)?.map(({ touch, wait }) => [touch, wait]) ?? null;
}

test.each<[string, string, readonly [string, string], readonly (readonly [number, number])[] | null]>([
  [
    'A wait',
    'Wait time',
    ['1 d | 2 d', '1 d | 3 d'],
    [
      [1, 2],
      [1, 3],
    ],
  ],
  [
    'A whole time, of which work is a part',
    'Lead time',
    ['1 d | 2 d', '1 d | 3 d'],
    [
      [1, 1],
      [1, 2],
    ],
  ],
  [
    'A whole time shorter than its work',
    'Lead time',
    ['1 d | 2 d', '5 d | 3 d'],
    [
      [1, 1],
      [5, 0],
    ],
  ],
  [
    'A wait that nobody wrote',
    'Wait time',
    ['1 d | 2 d', '1 d |'],
    [
      [1, 2],
      [1, 0],
    ],
  ],
  ['Work that nobody wrote', 'Wait time', ['1 d | 2 d', ' | 3 d'], null],
  ['How long it may wait', 'Max wait time', ['1 d | 2 d', '1 d | 3 d'], null],
])('%s under “%s”', (_what, header, rows, times) => {
  expect(timesUnder(header, rows)).toEqual(times);
});
