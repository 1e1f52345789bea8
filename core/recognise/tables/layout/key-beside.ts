import type { Grid } from '../grid/grid.ts';
import { isBlank, isCovered, wordsAt } from '../grid/grid.ts';
import { headerText } from '../grid/header-text.ts';
import type { Laid } from '../grid/laid.ts';
import { isLegendTitle } from './legend.ts';

/** Words of a key at least; the share of them that a column of the table holds, where no header says whose key it is. */
const KEY = { words: 2, share: 0.5 } as const;
/** Share of a key's cells that say something new. */
const DISTINCT = 0.75;
/** Rows looked at. */
const SAMPLE = 200;

/** Columns of a legend at most, and the share of the table's rows that it leaves blank below it. */
const LEGEND = { columns: 3, below: 0.3 } as const;

/**
 * Last column of a table without the keys at its right side: a legend that says so, which ends above the table; and single
 * columns behind a blank one whose words, hardly one twice, are those that a column of the table is filled with:
 * `Status key`.
 */
export function withoutKeys(grid: Grid, { area, headerRows, rows }: Headed): number {
  let right = withoutLegend(grid, { area, headerRows, rows });
  const sample = rows.slice(0, SAMPLE);
  const isEmpty = (column: number): boolean =>
    [...headerRows, ...sample].every((row) => !isCovered(grid, row, column, column));
  while (right - 2 > area.left && isEmpty(right - 1) && isKey(grid, { area, headerRows, rows: sample }, right)) {
    right -= 2;
    while (right > area.left && isEmpty(right)) right -= 1;
  }
  return right;
}

type Headed = Pick<Laid, 'area' | 'headerRows' | 'rows'>;

/** The last column before one called `Legend`, in the header or right above it, and a column or two beside it without a header. */
function withoutLegend(grid: Grid, { area, headerRows, rows }: Headed): number {
  const [first] = headerRows;
  if (first === undefined) return area.right;
  for (let column = area.right; column > area.left && column > area.right - LEGEND.columns; column--) {
    const title = [first - 1, ...headerRows].find((row) => isLegendTitle(grid, row, column));
    if (title === undefined) continue;
    const end = rows.findLastIndex((row) => isCovered(grid, row, column, area.right));
    const isAbove = rows.length - 1 - end >= Math.max(1, rows.length * LEGEND.below);
    const hasWords = column < area.right && !isCovered(grid, title, column + 1, area.right);
    return isAbove || hasWords ? column - 1 : area.right;
  }
  return area.right;
}

function isKey(grid: Grid, { area, headerRows, rows }: Headed, column: number): boolean {
  const own = rows.filter((row) => !isBlank(grid.sheet.rows[row]?.values[column]));
  const words = new Set(own.map((row) => wordsAt(grid, row, column)));
  if (words.has('') || words.size < Math.max(KEY.words, own.length * DISTINCT)) return false;
  const header = headerText(grid, headerRows, column).toLowerCase();
  for (let other = area.left; other < column; other++) {
    const said = new Set(rows.map((row) => wordsAt(grid, row, other)).filter((text) => words.has(text)));
    const named = headerText(grid, headerRows, other).toLowerCase();
    const isNamed = named !== '' && named !== header && header.includes(named);
    if (said.size >= KEY.words && (isNamed || said.size >= words.size * KEY.share)) return true;
  }
  return false;
}
