import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../test/little-sheet.ts';
import { recognise } from '../recognise.ts';

const recognised = (drawing: string): ReturnType<typeof recognise> =>
  recognise(littleWorkbook(drawing, 'Book1.xlsx'), { corrections: [], fiscalYearStart: 1 });

test('experiments with a name, what was believed, the days and what came out', () => {
  const { experiments } = recognised(`
    ## Sheet1
    | Test       | Hypothesis                  | Started    | Ends on    | Outcome |
    | Short form | Shorter form lifts sign-ups | 2026-08-01 | 2026-09-01 |         |
    | Price      | Price keeps volume          | 2026-08-01 | 2026-09-15 | +4 %    |`).plan;
  expect(experiments).toMatchObject([
    { name: 'Short form', hypothesis: 'Shorter form lifts sign-ups', end: '2026-09-01', result: null },
    { name: 'Price', hypothesis: 'Price keeps volume', end: '2026-09-15', result: '+4 %' },
  ]);
});

test('a measure that was to move and numbers that came out are no scorecard beside what was believed', () => {
  const { experiments } = recognised(`
    ## Sheet1
    | Hypothesis                  | Metric       | Start      | End        | Result | Owner    |
    | Shorter form lifts sign-ups | Sign-up rate | 2026-08-01 | 2026-09-01 |        | Ada Berg |
    | Price keeps volume          | Revenue      | 2026-08-01 | 2026-09-15 | 0.04   | Ben Holm |`).plan;
  expect(experiments).toMatchObject([
    { name: 'Shorter form lifts sign-ups', result: null },
    { name: 'Price keeps volume', result: '0.04' },
  ]);
});

test('hypotheses of statistics are no experiments', () => {
  const { experiments, tables } = recognised(`
    ## Paths
    | Hypothesis | Path               | Beta | P value | Result        |
    | H1         | Trust -> Intention | 0.31 | 0.002   | Supported     |
    | H2         | Ease -> Trust      | 0.12 | 0.07    | Not supported |
    | H3         | Risk -> Trust      | -0.2 | 0.01    | Supported     |`).plan;
  expect(experiments).toEqual([]);
  expect(tables.map(({ kind }) => kind)).toEqual(['other']);
});
