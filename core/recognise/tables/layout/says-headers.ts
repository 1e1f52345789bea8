import type { Area } from '../../../sheet/cell-reference.ts';
import type { CellValue } from '../../../sheet/workbook.ts';
import { headerFit } from '../../lexicon/lexicon.ts';
import type { Grid } from '../grid/grid.ts';
import { filledIn, isBlank, mergeAt, shownAt } from '../grid/grid.ts';

/** Columns a row is judged by; wider ones are calendars, and go on as they start. */
export const WIDEST = 60;

/** Whether at least half of a row's filled cells, two or more, are known as headers: a quick look before the score. */
export function saysHeaders(grid: Grid, area: Area, row: number): boolean {
  const right = Math.min(area.right, area.left + WIDEST - 1);
  const isMerged = grid.mergesByRow.has(row);
  const values = isMerged ? ownOf(grid, area, row, right) : (grid.sheet.rows[row]?.values ?? []);
  const filled = isMerged ? values.filter((value) => !isBlank(value)).length : filledIn(grid, row, area.left, right);
  const enough = Math.max(2, Math.ceil(filled / 2));
  let heads = filled;
  for (let column = area.left; column <= right && heads >= enough; column++) {
    const value = values[column];
    if (!isBlank(value) && !(typeof value === 'string' && mayHead(value))) heads -= 1;
  }
  // Most rows of data are told by now, the others after a few words; those that come again from row to row stand further right.
  for (let column = right; column >= area.left && heads >= enough; column--) {
    const value = values[column];
    if (typeof value === 'string' && !isBlank(value) && mayHead(value) && headerFit(value.trim()) !== 'whole')
      heads -= 1;
  }
  return heads >= enough;
}

/** The values the cells of a row show; none where a merged area shows its own further left already. */
function ownOf(grid: Grid, area: Area, row: number, right: number): readonly CellValue[] {
  const values: CellValue[] = [];
  for (let column = area.left; column <= right; column++) {
    const merge = mergeAt(grid, row, column);
    const isShown = merge === null || merge.left === column || merge.left < area.left;
    values[column] = isShown ? shownAt(grid, row, column) : null;
  }
  return values;
}

/** Texts with numbers differ from row to row: looking each up costs more than the few headers with one are worth. */
function mayHead(text: string): boolean {
  return !DIGIT.test(text) && text.trim().length <= 40;
}

const DIGIT = /\d/;
