import type { Area } from '../../../sheet/cell-reference.ts';
import { anyCase } from '../../lexicon/any-case.ts';
import type { Grid } from '../grid/grid.ts';
import { filledIn, isBlank, wordsAt } from '../grid/grid.ts';
import type { Laid } from '../grid/laid.ts';

/** Marks that a legend explains at least and at most. */
const MARKS = { fewest: 3, most: 12 } as const;

/** Words above what explains marks, and nothing else. */
const CALLED = anyCase`^(?:legend|key|legende|zeichenerklärung|légende|leyenda|legenda|leggenda|clave|lejanda|forklaring|selite|objaśnienia|легенда|условные обозначения|凡例|图例|圖例|범례)\s*[:：]?$`;
/** Columns of a table that a legend below it is told from. */
const WIDE = 4;

/**
 * Whether rows only say what marks stand for, `R | Responsible`: a letter or two, each once and not in the order of the
 * alphabet, as the letters of a list are.
 */
export function isLegend(grid: Grid, { area, rows }: Pick<Laid, 'area' | 'rows'>): boolean {
  if (rows.length < MARKS.fewest || rows.length > MARKS.most) return false;
  const marks: string[] = [];
  for (const row of rows) {
    const pair = pairOf(grid, area, row);
    if (pair === null || pair.words.length < 3) return false;
    marks.push(pair.mark);
  }
  if (!marks.every((mark) => /^\p{Lu}{1,2}$/u.test(mark)) || new Set(marks).size < marks.length) return false;
  return marks.some((mark, at) => at > 0 && mark.charCodeAt(0) !== marks[at - 1]!.charCodeAt(0) + 1);
}

/** The texts of a row that holds two cells and no more, side by side. */
function pairOf(grid: Grid, area: Area, row: number): { readonly mark: string; readonly words: string } | null {
  const columns: number[] = [];
  for (let column = area.left; column <= area.right && columns.length < 3; column++)
    if (!isBlank(grid.sheet.rows[row]?.values[column])) columns.push(column);
  const [mark, words] = columns;
  if (mark === undefined || words === undefined || columns.length !== 2) return null;
  return { mark: wordsAt(grid, row, mark), words: wordsAt(grid, row, words) };
}

/** Whether a cell says that what stands below it explains marks. */
export function isLegendTitle(grid: Grid, row: number, column: number): boolean {
  return CALLED.test(wordsAt(grid, row, column));
}

/** Index of the first row of a legend that ends a table, its title among them; the number of rows where none does. */
export function legendBelow(grid: Grid, { area, rows }: Pick<Laid, 'area' | 'rows'>): number {
  if (area.right - area.left + 1 < WIDE) return rows.length;
  const filled = (row: number): number => filledIn(grid, row, area.left, area.right);
  let narrow = rows.length;
  while (narrow > 0 && filled(rows[narrow - 1]!) <= 2) narrow -= 1;
  // A table that is as narrow all the way down is not told from what explains it.
  if (narrow === 0) return rows.length;
  const isTitle = (row: number): boolean => filled(row) === 1 && isLegendTitle(grid, row, area.left);
  const titled = rows.findIndex((row, at) => at >= narrow && at < rows.length - 1 && isTitle(row));
  if (titled >= 0) return titled;
  let first = rows.length;
  while (first > narrow && pairOf(grid, area, rows[first - 1]!) !== null) first -= 1;
  return isLegend(grid, { area, rows: rows.slice(first) }) ? first : rows.length;
}
