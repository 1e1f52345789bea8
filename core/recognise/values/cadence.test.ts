import { expect, test } from 'vitest';
import { cadenceIn, readCadence } from './cadence.ts';

test.each([
  ['Weekly', 7],
  ['every 2 weeks', 14],
  ['vierteljährlich', 91],
  ['every 45 days', 45],
  ['Weekly, Mondays', null],
  ['毎週', 7],
  ['매월', 30],
  ['Miesięcznie', 30],
  ['ежеквартально', 91],
  ['cada dos semanas', 14],
  ['alle drei Monate', 90],
  ['quinzenal', 14],
])('“%s” alone is every %s days', (text, days) => {
  expect(readCadence(text)).toBe(days);
});

test.each([
  ['Every Monday at 9:00', 7],
  ['Weekly (Thu)', 7],
  ['jeden Dienstag', 7],
  ['every other week, on Wednesdays', 14],
  ['First Tuesday of the month', 30],
  ['Monthly business review', 30],
  ['einmal im Quartal', 91],
  ['QBR', 91],
  ['Third week of each quarter', 91],
  ['Once a year, in June', 365],
  ['halbjährlich im Mai', 182],
  ['Ad hoc', null],
  ['as needed', null],
  ['Once', null],
  ['Monitoring', null],
  ['Sunday', null],
])('“%s” tells of %s days', (text, days) => {
  expect(cadenceIn(text)).toBe(days);
});
