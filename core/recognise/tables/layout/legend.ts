import type { Grid } from '../grid/grid.ts';
import { isBlank, wordsAt } from '../grid/grid.ts';
import type { Laid } from '../grid/laid.ts';

/** Marks that a legend explains at least and at most. */
const MARKS = { fewest: 3, most: 12 } as const;

/**
 * Whether rows only say what marks stand for, `R | Responsible`: a letter or two, each once and not in the order of the
 * alphabet, as the letters of a list are.
 */
export function isLegend(grid: Grid, { area, rows }: Laid): boolean {
  if (rows.length < MARKS.fewest || rows.length > MARKS.most) return false;
  const marks: string[] = [];
  for (const row of rows) {
    const columns: number[] = [];
    for (let column = area.left; column <= area.right && columns.length < 3; column++)
      if (!isBlank(grid.sheet.rows[row]?.values[column])) columns.push(column);
    const [mark = 0, words = mark] = columns;
    if (columns.length !== 2 || wordsAt(grid, row, words).length < 3) return false;
    marks.push(wordsAt(grid, row, mark));
  }
  if (!marks.every((mark) => /^\p{Lu}{1,2}$/u.test(mark)) || new Set(marks).size < marks.length) return false;
  return marks.some((mark, at) => at > 0 && mark.charCodeAt(0) !== marks[at - 1]!.charCodeAt(0) + 1);
}
