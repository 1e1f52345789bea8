import { expect, test } from 'vitest';
import { parseAddress } from '../../sheet/cell-reference.ts';
import { cellList } from './cell-list.ts';

test.each([
  ['C7', 'Plan!C7'],
  ['C7 C8 C9 D4', 'Plan!C7–C9, D4'],
  ['C7 D7 E7', 'Plan!C7–E7'],
  ['C7 D7 D8', 'Plan!C7–D7, D8'],
  ['A1 C1 E1 G1 I1', 'Plan!A1, C1 and 3 more cells'],
  ['A1 C1 E1', 'Plan!A1, C1 and 1 more cell'],
])('%s is told as %s', (addresses, told) => {
  const cells = addresses.split(' ').map((address) => ({ sheet: 'Plan', ...parseAddress(address)! }));
  expect(cellList(cells, 'Plan', 2)).toBe(told);
});

test('a run ends where another sheet begins', () => {
  const cells = [
    { sheet: 'Plan', row: 0, column: 0 },
    { sheet: 'Q1 plan', row: 1, column: 0 },
  ];
  expect(cellList(cells, 'Plan')).toBe("Plan!A1, 'Q1 plan'!A2");
});
