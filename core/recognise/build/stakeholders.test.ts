import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../test/little-sheet.ts';
import type { Stakeholder } from '../../plan/registers.ts';
import { recognise } from '../recognise.ts';

function stakeholdersIn(
  rows: readonly string[],
  header = 'Influence | Support | Communication plan',
): readonly Stakeholder[] {
  const workbook = littleWorkbook(`
    ## Stakeholders
    | Stakeholder | ${header} |
    ${rows.map((row, at) => `| Head ${'ABCDEF'.charAt(at)} of sales | ${row} |`).join('\n')}`);
  return recognise(workbook, { corrections: [], fiscalYearStart: 1 }).plan.stakeholders;
}

test.each([
  ['words of degree', ['High', 'Medium', 'Low'], ['high', 'medium', 'low']],
  ['words of attitude', ['Champion', 'Neutral', 'Resistant'], ['high', 'medium', 'low']],
  ['signs', ['++', '+', '-', '–'], ['high', 'high', 'low', 'low']],
  ['dashes alone, which are cells left open', ['High', '-', 'Low', '–'], ['high', null, 'low', null]],
  ['numbers up to 5', ['5', '4', '3', '2'], ['high', 'high', 'medium', 'low']],
  ['numbers up to 10', ['9', '8', '7', '4'], ['high', 'high', 'medium', 'low']],
  ['percentages', ['80%', "'50 %", '20%', '5%'], ['high', 'medium', 'low', 'low']],
  ['words that begin like an attitude', ['Pro', 'For approval', 'Con call', 'Con'], ['high', null, null, 'low']],
  ['numbers up to 3', ['3', '2', '1'], ['high', 'medium', 'low']],
])('Support in %s', (_how, cells, levels) => {
  const found = stakeholdersIn(cells.map((cell) => `High | ${cell} | Weekly call`));
  expect(found.map(({ supportLevel }) => supportLevel)).toEqual(levels);
});

test.each([
  ['points', ['80', '50', '20'], ['high', 'medium', 'low']],
  ['low points alone', ['8', '5', '2'], ['low', 'low', 'low']],
  ['shares', ['0.85', '0.5', '0.2'], ['high', 'medium', 'low']],
])('Support in %s under a header of percentages', (_how, cells, levels) => {
  const found = stakeholdersIn(
    cells.map((cell) => `High | ${cell} | Weekly call`),
    'Influence | Support (%) | Communication plan',
  );
  expect(found.map(({ supportLevel }) => supportLevel)).toEqual(levels);
});

test('A row says what is planned in one column or several, or in none', () => {
  const found = stakeholdersIn(
    ['High | Low | Weekly call | Show the numbers', 'High | Low | | Show the numbers', 'High | Low | |'],
    'Influence | Support | Communication plan | Key messages',
  );
  expect(found.map(({ planned }) => planned)).toEqual(['Weekly call; Show the numbers', 'Show the numbers', null]);
});
