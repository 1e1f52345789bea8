import type { Area } from '../../../sheet/cell-reference.ts';
import type { Block } from '../grid/blocks.ts';
import { blocksOf } from '../grid/blocks.ts';
import { isAnsweredLine } from './answered-lines.ts';
import { asksOfOne, endsInColon, hasLabels } from './form-line.ts';
import type { Grid } from '../grid/grid.ts';
import { coveredIn, filledIn, isBlank, isCovered, shownAt, wordsAt } from '../grid/grid.ts';
import { calendarHeader } from './calendar-header.ts';
import { withHeadersAbove } from './header-above.ts';
import { bestHeader, HEADER_BAR, headerBand } from './header-rows.ts';
import type { Laid, Layout, Leftover } from '../grid/laid.ts';
import { isLegend } from './legend.ts';
import { nextHeader } from './stacked.ts';
import { isScaleMap } from './scale-map.ts';
import { withoutSpacers } from './spacers.ts';
import { areMeasuresByPeriod } from './measures-by-period.ts';
import { standsAcross } from './transposed.ts';
import { trimmed } from './trim.ts';

/**
 * Finds the tables of one block of cells: the title lines above the first header are cut off (what hangs together only
 * by them falls apart), then a further header below ends the table and starts the next.
 */
export function layOut(grid: Grid, block: Block, depth = 0): Layout {
  const { area, rows } = block;
  if (area.left === area.right) return left(area, rows.length > 2 ? 'list' : 'note');
  if (isScaleMap(grid, block)) return left(area, 'note');
  if (rows.length > 1 && isFormOfTwo(grid, area, rows)) return left(area, 'form');
  const across = acrossFrom(grid, area, rows);
  if (across !== null) return across;
  const header = bestHeader(grid, area, rows);
  const band = header === null ? calendarHeader(grid, area, rows) : headerBand(grid, area, rows, header.at);
  if (band === null) return withoutHeader(grid, block);
  const first = rows.indexOf(band[0]!);
  const leftovers: Leftover[] = [];
  if (first > 0) {
    leftovers.push({ area: { ...area, bottom: rows[first - 1]! }, why: 'title' });
    const below = depth < 3 ? withoutSpacers(grid, blocksOf(grid, { ...area, top: band[0]! })) : [];
    const parts = withHeadersAbove(grid, below);
    if (parts.length > 1) return several(grid, parts, leftovers, depth, titlesAbove(grid, area, rows, first));
  }
  const after = rows.indexOf(band.at(-1)!) + 1;
  const next = nextHeader(grid, area, rows, after, band);
  const end = next ?? rows.length;
  const table = trimmed(grid, {
    area: { ...area, top: band[0]!, bottom: rows[end - 1]! },
    headerRows: band.filter((row) => filledIn(grid, row, area.left, area.right) > 0),
    rows: rows.slice(after, end),
    headerScore: header?.score ?? HEADER_BAR,
    titles: titlesAbove(grid, area, rows, first),
  });
  const { bars, headerRows } = table.laid;
  if (bars !== undefined && headerRows.length === 0 && depth < 3) {
    // Only the calendar was headed: what stands before it is looked at alone.
    const own = { ...area, right: bars.left - 1 };
    const before = layOut(
      grid,
      { area: own, rows: rows.filter((row) => isCovered(grid, row, own.left, own.right)) },
      depth + 1,
    );
    return {
      tables: before.tables.map((one) => ({ ...one, bars })),
      leftovers: [...table.leftovers.filter(({ why }) => why === 'grid'), ...before.leftovers],
    };
  }
  leftovers.push(...table.leftovers);
  const why = isLegend(grid, table.laid) ? 'note' : isLabelled(grid, table.laid) ? 'form' : null;
  const tables = why === null ? [table.laid] : [];
  if (why !== null) leftovers.push({ area: table.laid.area, why });
  if (next === null) return { tables, leftovers };
  const rest = several(grid, withoutSpacers(grid, blocksOf(grid, { ...area, top: rows[next]! })), leftovers, depth, []);
  return { tables: [...tables, ...rest.tables], leftovers: rest.leftovers };
}

/** Lines above a table that stands on its side. */
const TITLES = 6;

/** Whether a line is a title, or asks something of all that stands below it. */
function isAbove(grid: Grid, area: Area, row: number): boolean {
  return filledIn(grid, row, area.left, area.right) <= 1 || isAnsweredLine(grid, area, row);
}

/** A table that stands on its side, below its title lines. */
function acrossFrom(grid: Grid, area: Area, rows: readonly number[]): Layout | null {
  let first = 0;
  while (first < Math.min(TITLES, rows.length) && isAbove(grid, area, rows[first]!)) first += 1;
  const below = rows.slice(first);
  const titles = titlesAbove(grid, area, rows, first);
  const measures = areMeasuresByPeriod(grid, area, below, titles);
  if (!measures && !standsAcross(grid, area, below)) return null;
  const table = {
    area: { ...area, top: below[0]! },
    headerRows: [],
    rows: below,
    headerScore: 2.5,
    titles,
    across: true,
    measures,
  };
  const leftovers: Leftover[] = first === 0 ? [] : [{ area: { ...area, bottom: rows[first - 1]! }, why: 'title' }];
  return { tables: [table], leftovers };
}

function several(grid: Grid, parts: readonly Block[], leftovers: Leftover[], depth: number, titles: string[]): Layout {
  const tables: Laid[] = [];
  for (const part of parts) {
    const layout = layOut(grid, part, depth + 1);
    tables.push(...layout.tables.map((table) => ({ ...table, titles: [...table.titles, ...titles] })));
    leftovers.push(...layout.leftovers);
  }
  return { tables, leftovers };
}

/** Texts of the rows above a header, nearest first, as far as they are a line or two of words. */
function titlesAbove(grid: Grid, area: Area, rows: readonly number[], first: number): string[] {
  const titles: string[] = [];
  for (let at = first - 1; at >= Math.max(0, first - 6); at--) {
    const row = rows[at]!;
    if (filledIn(grid, row, area.left, area.right) > 3) continue;
    for (let column = area.left; column <= area.right; column++) {
      const text = wordsAt(grid, row, column);
      if (text !== '' && text.length <= 80) {
        titles.push(text);
        break;
      }
    }
  }
  return titles;
}

/** A block without a header: rows that continue a table above, or a table that never had one. */
function withoutHeader(grid: Grid, { area, rows }: Block): Layout {
  const filled = rows.map((row) => coveredIn(grid, row, area.left, area.right));
  const most = filled.reduce((sum, count) => Math.max(sum, count), 0);
  if (rows.length < 2 || most < 2)
    return {
      tables: [],
      leftovers: [{ area, why: most <= 1 ? 'note' : isForm(grid, area, rows) ? 'form' : 'loose' }],
    };
  if (area.right - area.left === 1 && isForm(grid, area, rows)) return left(area, 'form');
  return { tables: [{ area, headerRows: [], rows, headerScore: 0, titles: [] }], leftovers: [] };
}

/** Two columns, merged over several or not, of what is asked of one thing and the answers. */
function isFormOfTwo(grid: Grid, area: Area, rows: readonly number[]): boolean {
  const columns = new Set<number>();
  for (const row of rows)
    for (let column = area.left; column <= area.right && columns.size < 3; column++)
      if (!isBlank(grid.sheet.rows[row]?.values[column])) columns.add(column);
  const [label, answer, ...more] = [...columns].sort((a, b) => a - b);
  if (label === undefined || answer === undefined || more.length > 0) return false;
  return hasLabels(grid, label, rows) || asksOfOne(grid, label, answer, rows);
}

/** Whether nothing is left of a table but labels and what they say, the one taken for its header among them. */
function isLabelled(grid: Grid, { area, headerRows, rows }: Laid): boolean {
  const [header] = headerRows;
  if (header === undefined || area.right - area.left !== 1 || !endsInColon(wordsAt(grid, header, area.left)))
    return false;
  return hasLabels(grid, area.left, [...headerRows, ...rows]);
}

/** Two columns of labels and what they say: `Start date: | 1 May`. */
function isForm(grid: Grid, area: Area, rows: readonly number[]): boolean {
  if (hasLabels(grid, area.left, rows)) return true;
  return area.right - area.left === 1 && rows.every((row) => typeof shownAt(grid, row, area.left) === 'string');
}

function left(area: Area, why: Leftover['why']): Layout {
  return { tables: [], leftovers: [{ area, why }] };
}
