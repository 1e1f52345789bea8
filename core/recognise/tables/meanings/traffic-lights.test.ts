import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../../test/little-sheet.ts';
import { recognise } from '../../recognise.ts';

const plan = (drawing: string) =>
  recognise(littleWorkbook(drawing, 'Book.xlsx'), { corrections: [], fiscalYearStart: 1 }).plan;

test('Cells that are nothing but green, amber and red say health; the column of the whole goes before its parts', () => {
  const { initiatives } = plan(`
    ## Project status
    | Project     | Owner    | Schedule  | Cost      | Overall   |
    | Harbour app | Mia Voss | {#00B050} | {#FFC000} | {#FFC000} |
    | Cold store  | Jan Roth | {#FF0000} | {#00B050} | {#FF0000} |
    | Fleet       | Ute Kern | {#00B050} | {#00B050} | {#E2EFDA} |`);
  expect(initiatives.map(({ name, status, cost }) => [name, status?.health, cost])).toEqual([
    ['Harbour app', 'amber', undefined],
    ['Cold store', 'red', undefined],
    ['Fleet', 'green', undefined],
  ]);
});

test('Cells of one colour are there to be filled in', () => {
  const [table] = plan(`
    ## Project budget
    | Project     | Owner    | Cost      | Benefit   |
    | Harbour app | Mia Voss | {#FFFF00} | {#FFFF00} |
    | Cold store  | Jan Roth | {#FFFF00} | {#FFFF00} |
    | Fleet       | Ute Kern | {#FFFF00} | {#FFFF00} |`).tables;
  expect(table?.columns.filter(({ meaning }) => meaning === 'rag')).toEqual([]);
});
