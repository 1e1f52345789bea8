import type { Meaning, TableKind } from '../../../plan/table.ts';
import type { Area } from '../../../sheet/cell-reference.ts';
import { kindsOf, meaningsOf } from '../../lexicon/lexicon.ts';
import { figureRoleOf } from '../../values/figure-role.ts';
import { readDay } from '../../values/day.ts';
import { periodParts } from '../../values/period.ts';
import { classOf } from '../grid/cell-class.ts';
import type { Grid } from '../grid/grid.ts';
import { isBlank, lookAt, shownAt, wordsAt } from '../grid/grid.ts';

/** Periods that are followed down, and measures across. */
const MOST = { rows: 600, columns: 60 } as const;

/** What a row among the periods may say of each measure. */
const OF_MEASURES: ReadonlySet<Meaning> = new Set<Meaning>([
  'target',
  'baseline',
  'unit',
  'owner',
  'direction',
  'cadence',
  'measure_kind',
  'definition',
]);
const HEADS: ReadonlySet<Meaning | undefined> = new Set<Meaning | undefined>([
  'actual',
  'target',
  'baseline',
  'unit',
  'notes',
  'measure',
  'status',
  'rag',
]);
const CALLED: ReadonlySet<TableKind> = new Set<TableKind>(['scorecard', 'readings']);

/**
 * Whether periods stand down the first column and measures across, with their readings below: the sheet or a title calls
 * it a scorecard, or one of its rows says what each measure aims at. Plain series of numbers are none.
 */
export function areMeasuresByPeriod(
  grid: Grid,
  area: Area,
  [head = 0, ...rows]: readonly number[],
  titles: readonly string[],
): boolean {
  const width = area.right - area.left;
  if (rows.length < 2 || rows.length > MOST.rows || width < 2 || width > MOST.columns) return false;
  const periods: number[] = [];
  const others: number[] = [];
  for (const row of rows) {
    (standsForTime(grid, row, area.left) ? periods : others).push(row);
    // Most tables show so after a few rows.
    if (others.length > OF_MEASURES.size) return false;
  }
  if (periods.length < 2) return false;
  const said = new Set(others.map((row) => ofMeasures(wordsAt(grid, row, area.left))));
  if (said.has(null)) return false;
  const called = [grid.sheet.name, ...titles.slice(0, 2)].some((text) =>
    kindsOf(text).some(({ of, phrase }) => CALLED.has(of) && phrase !== 'history'),
  );
  if (!called && !said.has('target')) return false;
  for (let column = area.left + 1; column <= area.right; column++) {
    const name = wordsAt(grid, head, column);
    if (!/\p{L}{2}/u.test(name) || periodParts(name) !== null || headsOtherThings(name)) return false;
    for (const row of periods) {
      const value = shownAt(grid, row, column);
      if (!isBlank(value) && classOf(value, lookAt(grid, row, column)) !== 'number') return false;
    }
  }
  return true;
}

function ofMeasures(words: string): Meaning | null {
  return meaningsOf(words).find(({ of, fit }) => fit === 'whole' && OF_MEASURES.has(of))?.of ?? null;
}

/** Words that head what is told of one period: its notes, its target, who reports it. */
function headsOtherThings(name: string): boolean {
  return figureRoleOf(name) !== null || HEADS.has(meaningsOf(name)[0]?.of);
}

function standsForTime(grid: Grid, row: number, column: number): boolean {
  const words = wordsAt(grid, row, column);
  return lookAt(grid, row, column).isDate || periodParts(words) !== null || readDay(words) !== null;
}
