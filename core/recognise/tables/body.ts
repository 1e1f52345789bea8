import { isTotalWord } from '../lexicon/lexicon.ts';
import type { Grid } from './grid.ts';
import { isBlank } from './grid.ts';
import type { Laid } from './laid.ts';
import { sectionTitles } from './section-rows.ts';
import { repeatsOf } from './stacked.ts';

/** What the rows of a table are. */
export interface Body {
  readonly bodyRows: readonly number[];
  readonly totalRows: readonly number[];
  readonly sections: readonly { readonly row: number; readonly title: string }[];
  /** The table's last row: of data, or of the totals right below that say so in words. */
  readonly bottom: number;
}

/** Words of totals that may as well be what a row is called: a measure, a line of work. At the end or over sums they total. */
const COUNTED =
  /^(?:counts?|averages?|avg\.?|mean|median|overall|anzahl|durchschnitt|mittelwert|nombre|moyenne|número|promedio|média|media|numero|aantal|gemiddelde|antal|antall|件数|平均|数量|개수|평균)$/iu;

const SUMS = /\b(?:SUM|SUBTOTAL|AGGREGATE|AVERAGE|COUNTA?|MEDIAN)\s*\(/i;

/** Tells data rows from totals, section lines and repeated headers. Linear in the rows. */
export function bodyOf(grid: Grid, laid: Laid): Body {
  const { area, headerRows, rows } = laid;
  const titleOf = sectionTitles(grid, laid);
  const bodyRows: number[] = [];
  const totalRows: number[] = [];
  const named: number[] = [];
  const sections: { row: number; title: string }[] = [];
  const header = headerRows.at(-1);
  const repeats = header === undefined ? null : repeatsOf(grid, area, header);
  for (const [at, row] of rows.entries()) {
    if (repeats?.(row) === true) continue;
    const total = totalIn(grid, laid, row, at === rows.length - 1);
    if (total !== null) totalRows.push(row);
    if (total === 'named') named.push(row);
    if (total === null) {
      const title = titleOf(row);
      if (title === null) bodyRows.push(row);
      else sections.push({ row, title });
    }
  }
  const last = bodyRows.at(-1) ?? area.bottom;
  const bottom = named.reduce((end, row) => (row > end && row <= end + WIDEST_GAP ? row : end), last);
  return { bodyRows, totalRows, sections: sections.filter(({ row }) => row < last), bottom };
}

/** A total may stand behind one blank row. */
const WIDEST_GAP = 2;

/** A row that adds others up: its first words say so, or it only holds sums under the numbers. */
function totalIn(grid: Grid, { area, rows }: Laid, row: number, isLast: boolean): 'named' | 'sums' | null {
  const values = grid.sheet.rows[row]?.values ?? [];
  const formulas = grid.sheet.rows[row]?.formulas;
  let seen = 0;
  let texts = 0;
  let numbers = 0;
  for (let column = area.left; column <= area.right && column < values.length; column++) {
    const value = values[column];
    if (isBlank(value)) continue;
    if (typeof value === 'string') {
      texts += 1;
      if (seen < 3 && texts <= 2 && isTotalWord(value.trim()))
        return isLast || !COUNTED.test(value.trim()) || formulas?.some((formula) => SUMS.test(formula ?? '')) === true
          ? 'named'
          : null;
    } else numbers += 1;
    seen += 1;
    if (texts > 0 && (texts >= 2 || seen >= 3)) return null;
  }
  if (formulas === undefined || texts > 0 || numbers === 0 || rows.length < 3) return null;
  let sums = 0;
  for (let column = area.left; column <= area.right; column++) if (SUMS.test(formulas[column] ?? '')) sums += 1;
  return isLast && sums >= Math.max(1, numbers / 2) ? 'sums' : null;
}
