import { expect, test } from 'vitest';
import { littleWorkbook } from '../../test/little-sheet.ts';
import { breakdownOf } from '../plan/breakdown.ts';
import { recognise } from '../recognise/recognise.ts';
import { onlyParts } from './only-parts.ts';

const CHAIN = ['A |   | Launch', 'B | A | Write', 'C | B | Proof', 'D | C | Print'];
const APART = ['E |   | Train', 'F | E | Invite', 'G |   | Sell', 'H | G | Call', 'I | G | Visit'];
const CIRCLE = ['J | K | Hen', 'K | J | Egg'];

function toldOf(rows: readonly string[]): readonly string[] {
  const workbook = littleWorkbook(`
    | ID | Parent ID | Task | Owner | Start | Finish |
    ${rows.map((row) => `| ${row} | Ada | 2026-03-02 | 2026-03-31 |`).join('\n')}`);
  const { milestones } = recognise(workbook, { corrections: [], fiscalYearStart: 1 }).plan;
  return [...onlyParts(breakdownOf(milestones))]
    .map(({ parent, child, top }) => `${parent.id} ${child.id} ${top?.id ?? '-'}`)
    .toSorted();
}

test.each([
  ['stand below each other', [...CHAIN, ...APART]],
  ['stand above each other', [...CHAIN, ...APART].toReversed()],
  ['are mixed', [...CHAIN.slice(2), ...CHAIN.slice(0, 2), ...APART]],
])('Parts that %s belong to the uppermost', (_how, rows) => {
  expect(toldOf(rows)).toEqual(['A B A', 'B C A', 'C D A', 'E F -']);
});

test('Parts of each other have an end too', () => {
  expect(toldOf([...CIRCLE, ...APART]).map((told) => told.slice(0, 3))).toEqual(['E F', 'J K', 'K J']);
});
