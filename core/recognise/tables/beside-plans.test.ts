import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../test/little-sheet.ts';
import { rangeOf } from '../../sheet/cell-reference.ts';
import { findTables } from './find-tables.ts';
import { laySheet } from './layout/lay-sheet.ts';

const kindsIn = (drawing: string): readonly (readonly [string, string])[] =>
  findTables(littleWorkbook(drawing), { corrections: [], fiscalYearStart: 1 }).tables.map(({ area, kind }) => [
    rangeOf(area),
    kind,
  ]);

const RISKS = `
  ## Risk register
  | ID | Risk              | Likelihood | Impact | Owner   | Mitigation       |
  | R1 | The mill burns    | Low        | High   | Ada Lin | Keep buckets     |
  | R2 | The river is low  | High       | High   | Bob Ray | Dig a pond       |
  | R3 | The miller leaves | Low        | Medium | Cid Fox | Teach a second   |`;

const LINES = `
  | |
  | #  | {header}:                                    |
  | 1  | Brown, A. (2018). Fires in mills. Penny Press |
  | 2  | Green, B. (2019). Rivers and droughts         |
  | 3  | Grey, C. (2020). Who stays and who leaves     |
  | 4  | White, D. (2021). A year beside the wheel     |
  | 5  | Black, E. (2022). Stones, sacks and flour     |`;

test('What stands below a register and names none of its rows is none of it, whatever the sheet is called', () => {
  const kinds = new Map(kindsIn(`${RISKS}${LINES.replace('{header}', 'References')}`));
  expect(kinds.get('A1:F4')).toBe('risks');
  expect([undefined, 'other']).toContain(kinds.get('A6:B11'));
  const named = new Map(kindsIn(`${RISKS}${LINES.replace('{header}', 'Risk')}`));
  expect(named.get('A6:B11')).toBe('risks');
});

test('A form above a list, a line of it left blank, is a form', () => {
  expect(
    kindsIn(`
      ## Sprint 1
      | Release goal: | Grind the first sack | | | |
      | | | | | |
      | Start date:   | 2026-03-02           | | | |
      | End date:     | 2026-03-13           | | | |
      | | | | | |
      | ID | Task           | Owner   | Due        | Status |
      | 1  | Clear the race | Ada Lin | 2026-03-04 | Done   |
      | 2  | Hang the gate  | Bob Ray | 2026-03-09 | Open   |
      | 3  | Turn the wheel | Cid Fox | 2026-03-12 | Open   |`),
  ).toEqual([['A6:E9', 'tasks']]);
});

test.each([
  ['with their numbers', ['Rare 1', 'Unlikely (2)', 'Moderate 3', 'Likely 4', 'Almost certain 5']],
  ['of a standard for systems', ['Improbable', 'Remote', 'Occasional', 'Probable', 'Frequent']],
])('A map of risks is left out at first sight, its steps %s', (_how, [one, two, three, four, five]) => {
  const map = littleWorkbook(`
      |                   |          | Impact: how bad would it be? | | | | |
      |                   |          | Slight 1   | Minor 2    | Significant 3 | Major 4      | Severe 5     |
      | How likely is it? | ${five}  | Medium 5   | High 10    | Very high 15  | Extreme 20   | Extreme 25   |
      |                   | ${four}  | Medium 4   | Medium 8   | High 12       | Very high 16 | Extreme 20   |
      |                   | ${three} | Low 3      | Medium 6   | Medium 9      | High 12      | Very high 15 |
      |                   | ${two}   | Very low 2 | Low 4      | Medium 6      | Medium 8     | High 10      |
      |                   | ${one}   | Very low 1 | Very low 2 | Low 3         | Medium 4     | Medium 5     |
      merge: A3:A7
      merge: C1:G1`);
  const laid = map.sheets.map((sheet) => laySheet(map, sheet));
  expect(laid.flatMap(({ tables }) => tables)).toEqual([]);
  expect(laid.flatMap(({ leftovers }) => leftovers).map(({ area, why }) => [rangeOf(area), why])).toEqual([
    ['A1:G7', 'note'],
  ]);
});

test('What is asked and answered in the cells of one line heads no columns', () => {
  expect(
    kindsIn(`
      | Risk register: the mill | | Project manager: Ada Lin | | Date: 15 March | Revision: 4 |
      | ID | Risk              | Likelihood | Impact | Owner   | Mitigation       |
      | R1 | The mill burns    | Low        | High   | Ada Lin | Keep buckets     |
      | R2 | The river is low  | High       | High   | Bob Ray | Dig a pond       |
      | R3 | The miller leaves | Low        | Medium | Cid Fox | Teach a second   |
      merge: A1:B1
      merge: C1:D1`),
  ).toEqual([['A2:F5', 'risks']]);
});
