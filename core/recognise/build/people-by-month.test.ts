import { expect, test } from 'vitest';
import { partsOf } from '../../plan/allocation-parts.ts';
import { littleWorkbook } from '../../../test/little-sheet.ts';
import { cellOf } from '../../plan/provenance.ts';
import { addressOf } from '../../sheet/cell-reference.ts';
import { recognise } from '../recognise.ts';

const allocated = (drawing: string): unknown =>
  recognise(littleWorkbook(drawing), { corrections: [], fiscalYearStart: 1 })
    .plan.allocations.flatMap(partsOf)
    .map((allocation) => [
      allocation.person?.names[0],
      allocation.period?.key,
      allocation.amount,
      addressOf(cellOf(allocation, 'amount')),
    ]);

test('People and months are unpivoted whichever of them stands across', () => {
  expect(
    allocated(`
    ## Allocation
    | Person  | Jan-26 | Feb-26 |
    | Ada Lin | 50%    | 60%    |
    | Bob Ray | 100%   | 80%    |
    | Cid Fox | 20%    | 40%    |`),
  ).toEqual([
    ['Ada Lin', '2026-01', 0.5, 'B2'],
    ['Ada Lin', '2026-02', 0.6, 'C2'],
    ['Bob Ray', '2026-01', 1, 'B3'],
    ['Bob Ray', '2026-02', 0.8, 'C3'],
    ['Cid Fox', '2026-01', 0.2, 'B4'],
    ['Cid Fox', '2026-02', 0.4, 'C4'],
  ]);
  expect(
    allocated(`
    ## Allocation
    | Month  | Ada Lin | Bob Ray |
    | Jan-26 | 50%     | 100%    |
    | Feb-26 | 60%     | 80%     |
    | Mar-26 | 60%     | 70%     |`),
  ).toEqual([
    ['Ada Lin', '2026-01', 0.5, 'B2'],
    ['Ada Lin', '2026-02', 0.6, 'B3'],
    ['Ada Lin', '2026-03', 0.6, 'B4'],
    ['Bob Ray', '2026-01', 1, 'C2'],
    ['Bob Ray', '2026-02', 0.8, 'C3'],
    ['Bob Ray', '2026-03', 0.7, 'C4'],
  ]);
});
