import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../../test/little-sheet.ts';
import { findTables } from '../find-tables.ts';

const read = (letters: string, ...scores: readonly number[]): readonly (string | null)[] =>
  findTables(
    littleWorkbook(`
    ## Risk assessment
    | Hazard    | Existing controls | ${letters}            | Further controls needed | By whom |
    | Wet floor | Signs and mats    | 3 | 2 | ${scores[0]} | Buy new mats            | Ada Lin |
    | Ladder    | Training          | 2 | 5 | ${scores[1]} | Buy a new ladder        | Ben Ode |
    | Solvents  | Gloves            | 2 | 4 | ${scores[2]} | Close the cabinet       | Cy Poe  |
    | Noise     | Ear muffs         | 4 | 3 | ${scores[3]} | Damp the machine        | Ada Lin |`),
    { corrections: [], fiscalYearStart: 1 },
  )
    .tables.at(0)!
    .columns.slice(2, 5)
    .map(({ meaning }) => meaning);

test.each([
  ['L | S | R', ['probability', 'impact', 'score']],
  ['S | L | R', ['impact', 'probability', 'score']],
  ['W | A | RZ', ['probability', 'impact', 'score']],
] as const)('Under “%s” the figures that are the product of two others are the score', (letters, meanings) => {
  expect(read(letters, 6, 10, 8, 12)).toEqual(meanings);
});

test('Letters over figures that are no product, or of nothing that is multiplied in a risk, say nothing', () => {
  expect(read('L | S | R', 1, 1, 7, 30)).toEqual([null, null, null]);
  expect(read('X | Y | Z', 6, 10, 8, 12)).toEqual([null, null, null]);
});

test.each([
  ['S | O | D | RPN', ['impact', 'probability', null, 'score']],
  ['B | A | E | RPZ', ['impact', 'probability', null, 'score']],
] as const)('Letters in front of a priority number, “%s”, rate a failure', (letters, meanings) => {
  const [table] = findTables(
    littleWorkbook(`
    ## FMEA
    | Failure mode | Effect | Cause      | ${letters}        | Recommended action | Owner   |
    | Crack        | Leak   | Low heat   | 8 | 4 | 5 | 160 | Add a sensor       | Ada Lin |
    | Drip         | Rework | Thin paint | 3 | 5 | 3 | 45  | Train the painters | Ben Ode |
    | Dent         | Scrap  | Wrong tool | 6 | 2 | 7 | 84  | Lock the cabinet   | Ada Lin |`),
    { corrections: [], fiscalYearStart: 1 },
  ).tables;
  expect(table).toMatchObject({ kind: 'risks' });
  expect(table?.columns.slice(3, 7).map(({ meaning }) => meaning)).toEqual(meanings);
});
