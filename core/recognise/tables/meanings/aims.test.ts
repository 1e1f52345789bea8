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

const meanings = (drawing: string): readonly (readonly [string | null, boolean])[] =>
  findTables(littleWorkbook(drawing), { corrections: [], fiscalYearStart: 1 })
    .tables.at(0)!
    .columns.map(({ meaning, confidence }) => [meaning, confidence >= 0.5]);

test.each([
  ['Objective | Key result', 'Delight users', 'Delight users', 'Grow'],
  ['Objective | Key Results', 'Delight users', '', 'Grow'],
  ['Goal | KR', 'Delight users', 'Delight users', 'Grow'],
  ['Ziel | Schlüsselergebnis', 'Zufriedene Kunden', 'Zufriedene Kunden', 'Wachsen'],
  ['Objectif | Résultat clé', 'Clients ravis', 'Clients ravis', 'Croître'],
])('Under “%s” key results name the rows, surely, and belong to their goals', (headers, one, two, three) => {
  const read = meanings(`
    ## Q1
    | ${headers} | Target | Actual | Owner    |
    | ${one}     | Promoter score | 40 | 31 | Ada Lin |
    | ${two}     | First reply    | 2  | 5  | Ben Ode |
    | ${three}   | New logos      | 50 | 12 | Cy Poe  |`);
  expect(read[0]).toEqual(['parent', true]);
  // Either meaning names the rows of a scorecard.
  expect([
    ['title', true],
    ['measure', true],
  ]).toContainEqual(read[1]);
});

test('A goal in figures stays what is to be reached', () => {
  const read = meanings(`
    | KPI       | Goal | Actual |
    | Sales     | 40   | 31     |
    | Complaint | 40   | 5      |
    | Visits    | 50   | 12     |`);
  expect(read.map(([meaning]) => meaning)).toEqual(['measure', 'target', 'actual']);
});
