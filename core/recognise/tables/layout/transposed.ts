import type { Meaning, Table } from '../../../plan/table.ts';
import type { Area } from '../../../sheet/cell-reference.ts';
import { rowOf } from '../../../sheet/row.ts';
import type { CellValue, Row, Sheet } from '../../../sheet/workbook.ts';
import { headerFit, meaningsOf } from '../../lexicon/lexicon.ts';
import { periodParts } from '../../values/period.ts';
import { classOf, isValueClass } from '../grid/cell-class.ts';
import { isComparison } from '../columns/comparing-cells.ts';
import type { Grid } from '../grid/grid.ts';
import { gridOf, isBlank, lookAt, shownAt, wordsAt } from '../grid/grid.ts';
import type { Laid } from '../grid/laid.ts';
import { withBounds } from '../grid/laid.ts';
import { traitsOf } from '../../values/text-traits.ts';

/** Longest side of a table that is looked at for standing on its side; longer ones are lists. */
const LARGEST = 60;

/** Share of the first row's cells that may happen to be words of headers: one of the entities is called “Delta”. */
const CHANCE = 0.34;

const SLIGHT = 0.15;

/** The same where every line asks for something else and is of a sort of its own: measures are called Churn or Margin. */
const LIKELY = 0.75;

/** Share of the first column's cells that are words of headers; less where the first row has none of them. */
const KNOWN = { usual: 0.7, alone: 0.55 } as const;

/** How many things these words ask for, and of how many of them each another. */
const SORTS = { fewest: 4, share: 0.7 } as const;

/** What rows of figures are headed with. */
const FIGURES: ReadonlySet<Meaning> = new Set<Meaning>([
  'cost',
  'cost_actual',
  'funding',
  'total',
  'target',
  'actual',
  'forecast',
  'baseline',
  'capacity',
  'allocation',
  'absence',
  'effort',
  'effort_actual',
  'remaining',
  'variance',
  'share',
  'percent_complete',
  'rate',
  'score',
  'probability',
  'impact',
  'benefit',
  'duration',
  'contingency',
  'start',
  'end',
  'due',
  'date',
  'start_actual',
  'end_actual',
]);

/**
 * Whether entities stand across: the first column holds at least three words known as headers and little else, the first
 * row hardly any, and the rows are each of one sort (a row of dates, a row of names).
 */
export function standsAcross(grid: Grid, area: Area, rows: readonly number[]): boolean {
  const width = area.right - area.left + 1;
  if (rows.length < 3 || rows.length > LARGEST || width < 3 || width > LARGEST) return false;
  if (arePeopleByPeriod(grid, area, rows)) return true;
  const known = rows.filter((row) => headerFit(wordsAt(grid, row, area.left)) === 'whole').length;
  if (known < Math.max(3, rows.length * KNOWN.alone)) return false;
  let figures = 0;
  let valueRows = 0;
  let wordRows = 0;
  const said = new Set<Meaning>();
  for (const row of rows) {
    const words = wordsAt(grid, row, area.left);
    const meanings = meaningsOf(words);
    const [first] = headerFit(words) === 'whole' ? meanings : [];
    if (first !== undefined) said.add(first.of);
    if (row !== rows[0] && meanings.some(({ of, fit }) => fit === 'whole' && FIGURES.has(of))) figures += 1;
    let values = 0;
    let filled = 0;
    for (let column = area.left + 1; column <= area.right; column++) {
      const kind = classOf(shownAt(grid, row, column), lookAt(grid, row, column));
      if (kind === 'blank') continue;
      filled += 1;
      if (isValueClass(kind) || isGrade(grid, row, column)) values += 1;
    }
    if (filled >= 2 && values === filled) valueRows += 1;
    if (filled >= 2 && values === 0 && row !== rows[0]) wordRows += 1;
  }
  if (valueRows === rows.length) return false;
  // Where nothing but figures stands below the head, words that head no figures are names: Support, Data, Staff.
  if (valueRows === rows.length - 1 && figures < valueRows * 0.7) return false;
  let chance = 0;
  for (let column = area.left + 1; column <= area.right; column++)
    if (headerFit(wordsAt(grid, rows[0]!, column)) === 'whole' || isPeriod(grid, rows[0]!, column)) chance += 1;
  // Fewer known words will do where the first row has none, and where all cells are words each has to ask for something else.
  const isTold = said.size >= Math.max(SORTS.fewest, known * SORTS.share);
  if (valueRows === 0 && !isTold) return false;
  const least = chance === 0 && isTold ? KNOWN.alone : KNOWN.usual;
  const isEachOther = valueRows > 0 && wordRows > 0 && known === rows.length && said.size === known;
  const most = valueRows === 0 ? SLIGHT : isEachOther ? LIKELY : CHANCE;
  return known >= rows.length * least && chance <= (width - 1) * most;
}

/** A comparison, or a word of a scale, as only a line of values is made of. */
function isGrade(grid: Grid, row: number, column: number): boolean {
  const words = wordsAt(grid, row, column);
  if (words.length > 1 && words.length < 24) {
    const traits = traitsOf(words);
    if (traits.has('grade') || traits.has('status') || traits.has('rag')) return true;
  }
  return isComparison(words);
}

/** Whether periods stand down the first column and names of people across the first row, with numbers between them. */
function arePeopleByPeriod(grid: Grid, area: Area, [head = 0, ...rows]: readonly number[]): boolean {
  if (rows.length < 2 || !rows.every((row) => isPeriod(grid, row, area.left))) return false;
  for (let column = area.left + 1; column <= area.right; column++) {
    const name = wordsAt(grid, head, column);
    if (!/\s/.test(name) || headerFit(name) !== null || !traitsOf(name).has('name')) return false;
    for (const row of rows) {
      const kind = classOf(shownAt(grid, row, column), lookAt(grid, row, column));
      if (kind !== 'number' && kind !== 'blank') return false;
    }
  }
  return true;
}

function isPeriod(grid: Grid, row: number, column: number): boolean {
  return lookAt(grid, row, column).isDate || periodParts(wordsAt(grid, row, column)) !== null;
}

/** The area's cells with rows and columns changed places, as a sheet of its own from A1 on. */
export function turned(grid: Grid, area: Area): { grid: Grid; laid: Laid } {
  const { sheet } = grid;
  const rows: Row[] = [];
  const isOverPeriods = [1, 2, 3].some((down) => isPeriod(grid, area.top + down, area.left));
  for (let column = area.left; column <= area.right; column++) {
    const values: CellValue[] = [];
    const styles: number[] = [];
    const formulas: (string | undefined)[] = [];
    for (let row = area.top; row <= area.bottom; row++) {
      // The corner over a column of periods says what that column holds, not what stands across.
      values.push(row === area.top && column === area.left && isOverPeriods ? null : shownAt(grid, row, column));
      styles.push(sheet.rows[row]?.styles?.[column] ?? 0);
      formulas.push(sheet.rows[row]?.formulas?.[column]);
    }
    rows.push(rowOf({ values, formulas, styles }));
  }
  const side: Sheet = {
    ...sheet,
    rows,
    rowCount: rows.length,
    columnCount: area.bottom - area.top + 1,
    merges: [],
    tables: [],
    autoFilter: null,
    frozen: { rows: 0, columns: 0 },
  };
  const laid: Laid = {
    area: { top: 0, left: 0, bottom: area.right - area.left, right: area.bottom - area.top },
    headerRows: [0],
    rows: rows.flatMap(({ values }, at) => (at > 0 && values.some((value) => !isBlank(value)) ? [at] : [])),
    headerScore: 2.5,
    titles: [],
  };
  return { grid: gridOf(grid.workbook, side), laid };
}

/** A table read from its turned cells, with the places it has on the sheet. */
export function turnedBack(table: Table, area: Area): Table {
  return {
    ...table,
    transposed: true,
    area: withBounds(area, { right: area.left + table.area.bottom, bottom: area.top + table.area.right }),
    headerRows: table.headerRows.map((row) => area.left + row),
    bodyRows: table.bodyRows.map((row) => area.left + row),
    totalRows: table.totalRows.map((row) => area.left + row),
    sections: table.sections.map(({ row, title }) => ({ row: area.left + row, title })),
    columns: table.columns.map((column) => ({ ...column, column: area.top + column.column })),
  };
}
