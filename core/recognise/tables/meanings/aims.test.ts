import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../../test/little-sheet.ts';
import { findTables } from '../find-tables.ts';

const meaningOfFirst = (first: readonly string[]): string | null =>
  findTables(
    littleWorkbook(`
    ## Indicadores
    | Objetivo estratégico | Indicador     | Unidad | Meta | Resultado |
    | ${first[0]}         | New contracts  | #    | 40     | 31     |
    | ${first[1]}         | Market share   | %    | 15     | 13     |
    | ${first[2]}         | Satisfaction   | pts  | 8.5    | 7.9    |
    | ${first[3]}         | Complaints     | %    | 2      | 3.5    |`),
    { corrections: [], fiscalYearStart: 1 },
  )
    .tables.at(0)!
    .columns.at(0)!.meaning;

test('The goal that several measures are measures of is what they belong to', () => {
  expect(meaningOfFirst(['Grow', 'Grow', 'Serve better', 'Serve better'])).toBe('parent');
});

test('A text that differs from measure to measure is no goal of several', () => {
  expect(meaningOfFirst(['Win more', 'Hold the rest', 'Ask them', 'Listen'])).not.toBe('parent');
});
