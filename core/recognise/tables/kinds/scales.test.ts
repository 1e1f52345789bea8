import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../../test/little-sheet.ts';
import { findTables } from '../find-tables.ts';

const kindOf = (drawing: string): string | undefined =>
  findTables(littleWorkbook(drawing, 'plan.xlsx'), { corrections: [], fiscalYearStart: 1 }).tables.at(0)?.kind;

test.each([
  [
    'levels explained',
    `| Impact | Probability | What it means |
     | High | Likely | The launch date cannot be kept at all |
     | Medium | Possible | The launch is late by up to two weeks |
     | Low | Unlikely | Nobody outside the team will notice it |`,
  ],
  [
    'grades of two sorts',
    `| Likelihood | Low | Medium | High |
     | The mill stops | 3 | 6 | 9 |
     | The race is dry | 2 | 4 | 6 |
     | The gate sticks | 1 | 2 | 3 |`,
  ],
])('%s: the steps of a scale are no risks', (_, drawing) => {
  expect(kindOf(drawing)).toBe('other');
});

test('A short list of risks, each of another grade, is one', () => {
  expect(
    kindOf(`| ID | Risk | Impact | Probability | Mitigation |
            | R1 | Supplier fails | High | Likely | Second source |
            | R2 | Storm | Medium | Possible | Buffer days |
            | R3 | Strike | Low | Unlikely | Talks |`),
  ).toBe('risks');
});

test('Stages of being won over, one column each, are those of stakeholders', () => {
  expect(
    kindOf(`| Stakeholder | Unaware | Resistant | Neutral | Supportive | Leading |
            | City council | | C | | D | |
            | Neighbours | C | | D | | |
            | Sponsor | | | | C | D |`),
  ).toBe('stakeholders');
});
