import type { Area } from '../../../sheet/cell-reference.ts';
import { isApproverHeader } from '../../values/approver-words.ts';
import { saysNobody } from '../../values/approvers.ts';
import { bandHeader } from '../../values/band-header.ts';
import { isLaneName } from '../../values/lane-name.ts';
import { isComparison } from '../columns/comparing-cells.ts';
import type { Grid } from '../grid/grid.ts';
import { isBlank, shownAt } from '../grid/grid.ts';

/** Rows below that are looked at. */
const BELOW = 5;
/** Fewer columns of bands are no matrix, more are a calendar. */
const [FEWEST, MOST] = [2, 24];

/**
 * Whether a row heads a matrix of two fields, though bands look like values: `Discount | < 25k | 25k–100k` over rows that begin
 * with a band and hold nothing but approvers and lanes.
 */
export function headsBands(grid: Grid, { left, right }: Area, rows: readonly number[], at: number): boolean {
  const width = right - left;
  const below = rows.slice(at + 1, at + 1 + BELOW);
  if (width < FEWEST || width > MOST || below.length < 2) return false;
  const text = (row: number, column: number): string => {
    const value = shownAt(grid, row, column);
    return typeof value === 'string' ? value.trim() : isBlank(value) ? '' : '#';
  };
  const corner = text(rows[at]!, left);
  // The first row below shows at a glance where there is none.
  if (corner === '#' || isComparison(corner) || !isComparison(text(below[0]!, left))) return false;
  for (let column = left + 1; column <= right; column += 1)
    if (bandHeader(text(rows[at]!, column)) === null) return false;
  return below.every((row) => {
    if (!isComparison(text(row, left))) return false;
    for (let column = left + 1; column <= right; column += 1) if (!isAnswer(text(row, column))) return false;
    return true;
  });
}

function isAnswer(text: string): boolean {
  return text === '' || isApproverHeader(text) || saysNobody(text) || isLaneName(text);
}
