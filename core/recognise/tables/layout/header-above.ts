import type { Area } from '../../../sheet/cell-reference.ts';
import type { Block } from '../grid/blocks.ts';
import { MOST_BLOCKS, together, withoutOverlaps } from '../grid/blocks.ts';
import { classOf, isValueClass } from '../grid/cell-class.ts';
import { hasLabels } from './form-line.ts';
import type { Grid } from '../grid/grid.ts';
import { filledIn, isBlank, lookAt } from '../grid/grid.ts';
import { headerText } from '../grid/header-text.ts';
import { saysHeaders } from './says-headers.ts';
import { calendarFrom, weekdaysFrom } from './weekday-initials.ts';
import { isSeries } from '../grid/stepped-row.ts';

/** Blank rows between a header and its first row of data, and under one of known words over which nothing else could stand. */
const WIDEST_GAP = 2;
const FARTHEST = 12;
const TALLEST_HEADER = 3;
/** Columns on the left that rows may have without a word above them: the activities of a matrix. */
const UNNAMED = 3;

/**
 * Puts a header that blank rows part from its table together with what stands below it: a few lines of short words over
 * rows that lie under them and have no header of their own.
 */
export function withHeadersAbove(grid: Grid, blocks: readonly Block[]): readonly Block[] {
  if (blocks.length > MOST_BLOCKS) return blocks;
  const whole: Block[] = [];
  const used = new Set<Block>();
  for (const block of blocks) {
    if (used.has(block)) continue;
    const open = isHeaderOnly(grid, block) ? blocks.filter((other) => !used.has(other)) : [];
    const gap = open.length > 0 && isAloneAbove(grid, block, blocks) ? FARTHEST : WIDEST_GAP;
    const right = open.filter((other) => isUnder(block, other, gap) && !beginsWithHeader(grid, other));
    const below = right.length > 0 ? right : scatteredUnder(grid, block, open, gap);
    for (const other of below) used.add(other);
    whole.push(below.reduce(together, block));
  }
  return used.size === 0 ? blocks : withoutOverlaps(whole);
}

function isHeaderOnly(grid: Grid, { area, rows }: Block): boolean {
  // Lines of one cell are titles, and cells merged downwards stand in their first row.
  const lines = rows.filter((row) => filledIn(grid, row, area.left, area.right) > 1);
  const last = lines.at(-1);
  if (last === area.bottom && isBeforeCalendar(grid, area, last)) return true;
  if (last === undefined || area.bottom - lines[0]! >= TALLEST_HEADER || area.right - area.left < 2) return false;
  const seen = new Set<string>();
  let filled = 0;
  for (const row of lines)
    for (let column = area.left; column <= area.right; column++) {
      const value = grid.sheet.rows[row]?.values[column];
      if (isBlank(value)) continue;
      const kind = classOf(value, lookAt(grid, row, column));
      if (kind === 'long' || (isValueClass(kind) && !isSeries(grid, area, row))) return false;
      if (row !== last) continue;
      filled += 1;
      seen.add(headerText(grid, lines, column));
    }
  return filled >= 3 && filled >= (area.right - area.left + 1) * 0.7 && seen.size >= filled * 0.8;
}

/** Whether a line says known words before the days of a calendar, whatever stands above it: which week is shown, say. */
function isBeforeCalendar(grid: Grid, area: Area, row: number): boolean {
  const right = Math.min(weekdaysFrom(grid, area, row), calendarFrom(grid, area, row)) - 1;
  return right < area.right && saysHeaders(grid, { ...area, right }, row);
}

/** Whether a header says known words and the next rows with content below it lie within its columns. */
function isAloneAbove(grid: Grid, { area, rows }: Block, blocks: readonly Block[]): boolean {
  if (!rows.some((row) => saysHeaders(grid, area, row))) return false;
  const below = blocks.filter((other) => other.area.top > area.bottom).map((other) => other.area);
  const top = Math.min(...below.map((other) => other.top));
  return below.every((other) => other.top > top || (other.left >= area.left && other.right <= area.right));
}

function isUnder({ area }: Block, { area: other, rows }: Block, widest: number): boolean {
  const gap = other.top - area.bottom - 1;
  return (
    gap >= 1 &&
    gap <= widest &&
    rows.length >= 2 &&
    other.left >= area.left - UNNAMED &&
    other.left <= area.left + 1 &&
    other.right <= area.right &&
    other.right - other.left >= 2
  );
}

/** Rows at least, and the share of the header's columns that each of them fills. */
const SCATTERED = { rows: 2, share: 0.4 } as const;

/** Rows a few blank ones apart under a header of known words, up to what reaches beyond it or has a header of its own. */
function scatteredUnder(grid: Grid, { area, rows }: Block, blocks: readonly Block[], widest: number): readonly Block[] {
  if (!saysHeaders(grid, area, rows.at(-1)!)) return [];
  const found: Block[] = [];
  let { bottom } = area;
  for (const block of blocks) {
    const { top, left, right } = block.area;
    if (top <= area.bottom || left > area.right || right < area.left) continue;
    const gap = found.length === 0 ? widest : WIDEST_GAP;
    const isBeyond = top - bottom - 1 > gap || left < area.left || right > area.right;
    if (isBeyond || beginsWithHeader(grid, block)) break;
    found.push(block);
    bottom = Math.max(bottom, block.area.bottom);
  }
  const enough = (area.right - area.left + 1) * SCATTERED.share;
  const full = new Set(found.flatMap((block) => block.rows));
  const count = [...full].filter((row) => filledIn(grid, row, area.left, area.right) >= enough).length;
  return count >= SCATTERED.rows ? found : [];
}

function beginsWithHeader(grid: Grid, { area, rows }: Block): boolean {
  return rows.slice(0, 3).some((row) => saysHeaders(grid, area, row)) || hasLabels(grid, area.left, rows);
}
