import { isTotalWord, meaningsOf } from '../../lexicon/lexicon.ts';
import { moneyRoleOf } from '../../values/money-role.ts';
import type { Grid } from '../grid/grid.ts';
import { isBlank } from '../grid/grid.ts';
import { headerText } from '../grid/header-text.ts';
import type { Laid } from '../grid/laid.ts';
import { sectionTitles } from './section-rows.ts';
import { repeatsOf } from './header-again.ts';
import { addsUp, summedRows } from './sums-down.ts';
import { anyCase } from '../../lexicon/any-case.ts';

/** What the rows of a table are. */
export interface Body {
  readonly bodyRows: readonly number[];
  readonly totalRows: readonly number[];
  readonly sections: readonly { readonly row: number; readonly title: string }[];
  /** The table's last row: of data, or of the totals right below that say so in words. */
  readonly bottom: number;
}

/** Words of totals that may as well be what a row is called: a measure, a line of work. At the end or over sums they total. */
const COUNTED = anyCase`^(?:counts?|averages?|avg\.?|mean|median|overall|anzahl|durchschnitt|mittelwert|nombre|moyenne|número|promedio|média|media|numero|aantal|gemiddelde|antal|antall|件数|平均|数量|개수|평균)$`;

/** Tells data rows from totals, section lines and repeated headers. Linear in the rows. */
export function bodyOf(grid: Grid, laid: Laid): Body {
  const { area, headerRows, rows } = laid;
  const titleOf = sectionTitles(grid, laid);
  const bodyRows: number[] = [];
  const totalRows: number[] = [];
  const named: number[] = [];
  const sections: { row: number; title: string }[] = [];
  const repeats = headerRows.length === 0 ? null : repeatsOf(grid, area, headerRows);
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]!;
    if (repeats?.(row) === true) continue;
    const total = totalOf(grid, laid, at);
    if (total !== null) totalRows.push(row);
    if (total?.isNamed === true) named.push(row);
    if (total !== null) {
      if (total.heads !== null) sections.push({ row, title: total.heads });
    } else {
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

interface Total {
  /** It has a name, and belongs to the table as its last line does. */
  readonly isNamed: boolean;
  /** Name of the rows right below that it adds up; null where they stand elsewhere. */
  readonly heads: string | null;
}

/** A row that adds others up: its first words say so, or all its numbers are sums of rows next to it. */
function totalOf(grid: Grid, laid: Laid, at: number): Total | null {
  const { area, rows } = laid;
  const row = rows[at]!;
  const isLast = at === rows.length - 1;
  const values = grid.sheet.rows[row]?.values ?? [];
  const formulas = grid.sheet.rows[row]?.formulas;
  let name: string | undefined;
  let texts = 0;
  let seen = 0;
  for (let column = area.left; column <= area.right && column < values.length; column++) {
    const value = values[column];
    if (isBlank(value)) continue;
    if (typeof value === 'string') {
      const text = value.trim();
      texts += 1;
      name ??= text;
      if (seen < 3 && texts <= 2 && isTotalWord(text))
        return isLast || !COUNTED.test(text) || (formulas?.some((formula) => addsUp(formula)) ?? false)
          ? { isNamed: true, heads: null }
          : null;
    }
    seen += 1;
    if (texts >= 2 || (texts > 0 && seen >= 3 && formulas === undefined)) return null;
  }
  if (rows.length < 3 || formulas === undefined) return null;
  const summed = summedRows(grid, area, row);
  if (summed === null) return isLast && name === undefined && hasSums(grid, area, row) ? UNNAMED : null;
  if (name === undefined) return UNNAMED;
  if (summed.first === null || summed.last === null || summed.last === summed.first) return null;
  // Lines of a cash plan and measures are computed, and are lines all the same.
  if (moneyRoleOf(name) !== null || namesMeasures(grid, laid)) return null;
  if (summed.last === rows[at - 1]) return { isNamed: true, heads: null };
  return summed.first === rows[at + 1] ? { isNamed: true, heads: name } : null;
}

const UNNAMED: Total = { isNamed: false, heads: null };

/** Whether at least half of a row's cells add up something, be it other sums. */
function hasSums(grid: Grid, area: Laid['area'], row: number): boolean {
  const { values = [], formulas = [] } = grid.sheet.rows[row] ?? {};
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, at) => area.left + at);
  const filled = columns.filter((column) => !isBlank(values[column]));
  return filled.filter((column) => addsUp(formulas[column])).length >= Math.max(1, filled.length / 2);
}

function namesMeasures(grid: Grid, { area, headerRows }: Laid): boolean {
  return meaningsOf(headerText(grid, headerRows, area.left)).some(({ of }) => of === 'measure');
}
