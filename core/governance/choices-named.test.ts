import { expect, test } from 'vitest';
import { littleWorkbook } from '../../test/little-sheet.ts';
import { recognise } from '../recognise/recognise.ts';
import { choicesNamedIn } from './choices-named.ts';

const { plan } = recognise(
  littleWorkbook(`
    ## Strategic choices
    | ID   | Choice                      | Consequence             |
    | C-01 | Win the European mid-market | Resellers get nothing   |
    | C-02 | One data platform, one team | The old warehouse goes  |
    | C-10 | Own the last mile           | The carrier is dropped  |
    | C-11 | Own the data                | The carrier is dropped  |`),
  { corrections: [], fiscalYearStart: 1 },
);
const named = choicesNamedIn(plan.choices);

test.each([
  ['C-01', ['C-01'], []],
  ['c1', ['C-01'], []],
  ['C10', ['C-10'], []],
  ['Win the European mid market', ['C-01'], []],
  ['C-02: One data platform', ['C-02'], []],
  ['The platform (C-02)', ['C-02'], []],
  ['Choice 2', ['C-02'], []],
  ['10', ['C-10'], []],
  ['Mid-market', ['C-01'], []],
  ['One data platform, one team', ['C-02'], []],
  ['C-01, C-10', ['C-01', 'C-10'], []],
  ['Mid-market and last mile', ['C-01', 'C-10'], []],
  ['C-01; growth', ['C-01'], ['growth']],
  ['Data', [], ['Data']],
  ['own', [], ['own']],
  ['Win', [], ['Win']],
  ['C-99', [], ['C-99']],
  ['–', [], []],
])('“%s” names %j and leaves %j', (text, ids, unknown) => {
  const found = named(text);
  expect({ ids: found.found.map(({ id }) => id), unknown: found.unknown }).toEqual({ ids, unknown });
});

test('Choices without ids are numbered as they stand', () => {
  const { choices } = recognise(
    littleWorkbook(`
      ## Strategic choices
      | Choice            | Consequence            |
      | Europe first      | Asia waits             |
      | One data platform | The old warehouse goes |`),
    { corrections: [], fiscalYearStart: 1 },
  ).plan;
  expect(choicesNamedIn(choices)('Choice 2').found.map(({ name }) => name)).toEqual(['One data platform']);
});
