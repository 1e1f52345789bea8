import { expect, test } from 'vitest';
import { partsOf } from '../../../plan/allocation-parts.ts';
import { littleWorkbook } from '../../../../test/little-sheet.ts';
import { recognise } from '../../recognise.ts';

const plan = (drawing: string) =>
  recognise(littleWorkbook(drawing, 'Book.xlsx'), { corrections: [], fiscalYearStart: 1 }).plan;

const given = (drawing: string): unknown =>
  plan(drawing)
    .allocations.flatMap(partsOf)
    .map(({ person, initiative, amount, unit }) => [person?.names[0], initiative, amount, unit]);

test('People may stand across over their shares of each piece of work', () => {
  expect(
    given(`
    ## Who does what
    | Initiative  | Mia Voss | Jan Roth | Ute Kern | Total                |
    | Harbour app | 50%      | 100%     |          | =SUM(B2:D2) → 150%   |
    | Cold store  | 50%      |          | 40%      | =SUM(B3:D3) → 90%    |
    | Fleet       |          |          | 60%      | =SUM(B4:D4) → 60%    |
    | Total       | =SUM(B2:B4) → 100% | =SUM(C2:C4) → 100% | =SUM(D2:D4) → 100% | |`),
  ).toEqual([
    ['Mia Voss', 'Harbour app', 0.5, 'share'],
    ['Jan Roth', 'Harbour app', 1, 'share'],
    ['Mia Voss', 'Cold store', 0.5, 'share'],
    ['Ute Kern', 'Cold store', 0.4, 'share'],
    ['Ute Kern', 'Fleet', 0.6, 'share'],
  ]);
});

test('Work may stand across over the shares of each person', () => {
  expect(
    given(`
    ## Allocation
    | Name     | Harbour app | Cold store | Fleet | Total |
    | Mia Voss | 50%         | 50%        |       | 100%  |
    | Jan Roth |             | 40%        | 60%   | 100%  |`),
  ).toEqual([
    ['Mia Voss', 'Harbour app', 0.5, 'share'],
    ['Mia Voss', 'Cold store', 0.5, 'share'],
    ['Jan Roth', 'Cold store', 0.4, 'share'],
    ['Jan Roth', 'Fleet', 0.6, 'share'],
  ]);
});

test('How well people know a skill is no share of their time', () => {
  expect(
    given(`
    ## Skill matrix
    | Skill  | Mia Voss | Jan Roth | Ute Kern |
    | Java   | 3        | 1        | 0        |
    | Python | 2        | 4        | 0        |
    | SQL    | 4        | 3        | 1        |`),
  ).toEqual([]);
});

test('Answers of people are no share of their time', () => {
  expect(
    given(`
    ## Poll
    | Question | Mia Voss | Jan Roth |
    | Coffee   | 50%      | 40%      |
    | Tea      | 50%      | 60%      |
    | Water    | 0%       | 0%       |`),
  ).toEqual([]);
});

test('Initiatives over amounts of skills ask for them', () => {
  const { requests } = plan(`
    ## Skill demand
    | Project     | Developers | Designers | Data |
    | Harbour app | 3          | 1         | 1    |
    | Cold store  | 1          |           | 1    |
    | Fleet       | 2          | 1         |      |`);
  expect(requests.map(({ name, demand }) => [name, demand?.map(({ skill, amount }) => [skill, amount])])).toEqual([
    [
      'Harbour app',
      [
        ['Developers', 3],
        ['Designers', 1],
        ['Data', 1],
      ],
    ],
    [
      'Cold store',
      [
        ['Developers', 1],
        ['Data', 1],
      ],
    ],
    [
      'Fleet',
      [
        ['Developers', 2],
        ['Designers', 1],
      ],
    ],
  ]);
});

test('People, their roles and months of hours are time given, cost centres and months are a budget', () => {
  const { tables } = plan(`
    ## Einsatzplanung 2026
    | Mitarbeiter | Rolle        | Jan | Feb | Mrz |
    | Mia Voss    | Entwicklerin | 160 | 120 | 160 |
    | Jan Roth    | Designer     | 80  | 80  | 80  |
    | Ute Kern    | Testerin     | 160 | 168 | 152 |
    ## Budget 2026
    | Cost centre | Jan | Feb | Mar | Total |
    | Licences    | 10  | 10  | 10  | 30    |
    | Travel      | 1   | 1   | 1   | 3     |
    | Hardware    | 0   | 0   | 50  | 50    |`);
  expect(tables.map(({ kind, confidence }) => [kind, confidence >= 0.5])).toEqual([
    ['allocation', true],
    ['budget', true],
  ]);
});
