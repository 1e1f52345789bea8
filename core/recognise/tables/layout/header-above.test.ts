import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../../test/little-sheet.ts';
import { parseRange, rangeOf } from '../../../sheet/cell-reference.ts';
import type { Block } from '../grid/blocks.ts';
import { gridOf } from '../grid/grid.ts';
import { withHeadersAbove } from './header-above.ts';

const blockAt = (range: string): Block => {
  const area = parseRange(range)!;
  return { area, rows: Array.from({ length: area.bottom - area.top + 1 }, (_, at) => area.top + at) };
};

test.each([
  ['m | t | w | t | f | s | s | m | t | w | t | f | s | s', ['A1:W8']],
  [
    'oak | elm | ash | fir | yew | box | fig | bay | haw | sloe | pear | plum | beech | lime',
    ['A1:W4', 'A6:C8', 'E6:G8'],
  ],
])('Words before the days of a calendar head rows below a blank one, whatever stands above: %s', (days, ranges) => {
  const workbook = littleWorkbook(`
    |                |             |      | Start:      |      | 2026-03-02 |            | |      |
    |                |             |      | Week shown: |      | 1          |            | |      | 2026-03-02 |
    |                |             |      |             |      |            |            | |      | 2026-03-02 | 2026-03-03 |
    | TASK           | ASSIGNED TO | DONE | STATUS      | TIME | START      | END        | | DAYS | ${days} |
    |                |             |      |             |      |            |            | |      |
    | Clear the race | Ada Lin     | 100% |             | 1    | 2026-03-02 | 2026-03-03 | |      |
    | Hang the gate  | Ben Ode     | 50%  |             | 2    | 2026-03-04 | 2026-03-06 | |      |
    | Turn the wheel | Cy Poe      | 0%   |             | 4    | 2026-03-09 | 2026-03-14 | |      |`);
  const grid = gridOf(workbook, workbook.sheets.at(0)!);
  const blocks = ['A1:W4', 'A6:C8', 'E6:G8'].map(blockAt);
  expect(withHeadersAbove(grid, blocks).map(({ area }) => rangeOf(area))).toEqual(ranges);
});
