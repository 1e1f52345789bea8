import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../../test/little-sheet.ts';
import type { Table } from '../../../plan/table.ts';
import { findTables } from '../find-tables.ts';

const tableIn = (drawing: string): Table =>
  findTables(littleWorkbook(drawing, 'plan.xlsx'), { corrections: [], fiscalYearStart: 1 }).tables.at(0)!;

const meaningsIn = (drawing: string): readonly (string | null)[] =>
  tableIn(drawing).columns.map(({ meaning }) => meaning);

test('A quantity times a price is an amount, whatever the price is called', () => {
  const table = tableIn(`
    ## Presupuesto
    | Partida             | Cantidad | P.V.P. | Importe |
    | Señal de andén      | 14       | 310    | 4340    |
    | Cable de tracción   | 60       | 7.5    | 450     |
    | Armario de baterías | 2        | 905    | 1810    |`);
  expect(table.kind).toBe('budget');
  expect(table.columns.map(({ meaning }) => meaning)).toEqual(['title', null, 'rate', 'cost']);
});

test('A budget times how far it is spent is no line of a quantity and a price', () => {
  expect(
    meaningsIn(`
    ## Budget
    | Item    | Budget | % complete | Earned |
    | Masts   | 5000   | 40%        | 2000   |
    | Tracks  | 8000   | 25%        | 2000   |
    | Signals | 3000   | 60%        | 1800   |`),
  ).toEqual(['title', 'cost', 'percent_complete', expect.anything()]);
});

test('What makes a score together with a probability is the impact', () => {
  expect(
    meaningsIn(`
    ## Risk register
    | Risk             | L | S | RPN |
    | The mast arrives late | 3 | 4 | 12 |
    | Too few welders  | 2 | 5 | 10 |
    | Frost in March   | 4 | 2 | 8  |`),
  ).toEqual(['title', 'probability', 'impact', 'score']);
});

test('Figures that only sometimes are a product prove nothing', () => {
  expect(
    meaningsIn(`
    ## Risk register
    | Risk             | L | S | RPN |
    | The mast arrives late | 3 | 4 | 9  |
    | Too few welders  | 2 | 5 | 10 |
    | Frost in March   | 4 | 2 | 7  |`),
  ).not.toContain('impact');
});
