import type { Area } from '../../../sheet/cell-reference.ts';
import type { Meaning } from '../../../plan/table.ts';
import { meaningsOf } from '../../lexicon/lexicon.ts';
import type { Block } from '../grid/blocks.ts';
import { MOST_BLOCKS, together, withoutOverlaps } from '../grid/blocks.ts';
import type { Grid } from '../grid/grid.ts';
import { isCovered, lookAt } from '../grid/grid.ts';
import { headerPart } from '../grid/header-text.ts';
import { isCalendarOf } from './calendar-header.ts';
import { listsChoices } from './choices-beside.ts';
import { saysHeaders } from './says-headers.ts';
import { namesRows, startsRows } from './naming-header.ts';

/** Meanings of what may stand before the name of a row. */
const BEFORE_NAME: ReadonlySet<Meaning> = new Set<Meaning>([
  'id',
  'level',
  'parent',
  'status',
  'rag',
  'priority',
  'date',
]);

function isBeforeName(header: string): boolean {
  const [first] = meaningsOf(header);
  return header === '' || (first !== undefined && BEFORE_NAME.has(first.of));
}

/** Share of the longer block's rows that both must have. */
const ALIKE = 0.75;
/** Share of the rows of a table that must go on behind a blank column, and how many there must be. */
const SAME = 0.75;
const FEWEST_ROWS = 4;
/** Rows at the top of a block that are looked at for its header. */
const DEPTH = 6;
/** Characters wide up to which a column holds nothing. */
const SLIM = 2.9;

/**
 * Puts together what a blank column parts although it is one table: an Excel table or a filter reaches over it, the
 * header's fill or frame goes on through it, or the headers behind it only say more of the rows before it.
 */
export function withoutSpacers(grid: Grid, blocks: readonly Block[]): readonly Block[] {
  if (blocks.length > MOST_BLOCKS) return blocks;
  const whole: Block[] = [];
  for (const block of blocks.toSorted((one, other) => one.area.left - other.area.left)) {
    const at = whole.findIndex(
      (left) =>
        block.area.top <= left.area.bottom &&
        left.area.top <= block.area.bottom &&
        ((block.area.left === left.area.right + 2 && isNextTo(grid, left, block)) ||
          (block.area.left === left.area.right + 3 && isWide(block) && goesOn(grid, left, block))),
    );
    if (at < 0) whole.push(block);
    else whole[at] = together(whole[at]!, block);
  }
  return whole.length === blocks.length ? blocks : withoutOverlaps(whole);
}

/** A single column further away is more likely a list to choose from. */
function isWide({ area }: Block): boolean {
  return area.left < area.right;
}

function isNextTo(grid: Grid, left: Block, block: Block): boolean {
  return (
    isFilledThrough(grid, left, block) ||
    isCalendarOf(grid, left, block) ||
    goesOn(grid, left, block) ||
    headsOn(grid, left, block) ||
    (areAlike(left, block) && (isOne(grid, left, block) || repeatsHeaders(grid, left, block)))
  );
}

/** Whether a header's fill goes on through the blank column over what stands behind it, however little that is: a calendar. */
function isFilledThrough(grid: Grid, left: Block, right: Block): boolean {
  const gap = left.area.right + 1;
  return left.rows.slice(0, DEPTH).some((row) => {
    if (!right.rows.includes(row) || !saysHeaders(grid, left.area, row)) return false;
    const [before, own, after] = [gap - 1, gap, gap + 1].map((column) => lookAt(grid, row, column).fill);
    const below = left.rows.find((other) => other > row);
    const data = below === undefined ? null : lookAt(grid, below, gap - 1).fill;
    const through = own === null && isSlim(grid, gap) ? before : own;
    if (through === null || through !== before || through !== after || through === data) return false;
    return namesRows(headerPart(grid, row, gap + 1)) !== true;
  });
}

/**
 * Whether two pieces are filled in the very same rows, from one header to the last, and the second does not begin like a
 * list of its own: tables that only stand side by side end where they may.
 */
function goesOn(grid: Grid, left: Block, right: Block): boolean {
  const known = left.rows.slice(0, DEPTH).find((row) => row >= right.area.top && saysHeaders(grid, left.area, row));
  const header = known ?? (left.area.top === right.area.top ? left.area.top : undefined);
  if (header === undefined || !right.rows.includes(header) || right.area.bottom > left.area.bottom) return false;
  const words = headerPart(grid, header, right.area.left);
  if (
    words === '' ||
    (startsRows(words) && hasName(grid, left, header)) ||
    words === headerPart(grid, header, left.area.left)
  )
    return false;
  if (grid.sheet.tables.some(({ area }) => area.top === header) || listsChoices(grid, left, right)) return false;
  const [one, other] = [left.area.right, right.area.left].map((column) => lookAt(grid, header, column));
  if (one!.bold !== other!.bold || one!.fill !== other!.fill) return false;
  const body = left.rows.filter((row) => row > header);
  if (body.length < FEWEST_ROWS || !isCovered(grid, body.at(-1)!, right.area.left, right.area.right)) return false;
  const both = body.filter((row) => isCovered(grid, row, right.area.left, right.area.right));
  return both.length >= body.length * SAME;
}

/** Whether one of several columns says what its rows are called: an id, a level or a state alone go before a name. */
function hasName(grid: Grid, { area }: Block, header: number): boolean {
  if (area.left === area.right) return false;
  for (let column = area.left; column <= area.right; column++)
    if (!isBeforeName(headerPart(grid, header, column))) return true;
  return false;
}

/** Whether a line of headers alone, over blank cells, goes on with those before the blank column and begins no list of its own. */
function headsOn(grid: Grid, left: Block, { area, rows: [header = 0, ...more] }: Block): boolean {
  if (more.length > 0 || !left.rows.slice(0, DEPTH).includes(header)) return false;
  if (!saysHeaders(grid, left.area, header) || grid.sheet.tables.some((table) => table.area.top === header))
    return false;
  const words = headerPart(grid, header, area.left);
  const isKnown = area.left === area.right ? namesRows(words) !== null : saysHeaders(grid, area, header);
  const [one, other] = [left.area.right, area.left].map((column) => lookAt(grid, header, column));
  return (
    isKnown &&
    !startsRows(words) &&
    words !== headerPart(grid, header, left.area.left) &&
    one!.bold === other!.bold &&
    one!.fill === other!.fill
  );
}

/** Whether a column is hidden or hardly to be seen: it only keeps two others apart. */
function isSlim({ sheet }: Grid, column: number): boolean {
  return sheet.hiddenColumns.has(column) || (sheet.columnWidths.get(column) ?? SLIM + 1) <= SLIM;
}

function areAlike({ rows: one }: Block, { rows: other }: Block): boolean {
  if (Math.min(one.length, other.length) < 3) return false;
  const rows = new Set(one);
  const both = other.filter((row) => rows.has(row)).length;
  return both >= Math.max(one.length, other.length) * ALIKE;
}

function isOne(grid: Grid, left: Block, right: Block): boolean {
  const header = headerOf(grid, right);
  if (header === null || !left.rows.includes(header)) return false;
  const gap = left.area.right + 1;
  const spans = (area: Area | null): boolean =>
    area !== null && area.top === header && area.left < gap && area.right > gap;
  if (spans(grid.sheet.autoFilter) || grid.sheet.tables.some(({ area }) => spans(area))) return true;
  if (grid.sheet.tables.some(({ area }) => area.top === header) || listsChoices(grid, left, right)) return false;
  const words = headerPart(grid, header, right.area.left);
  const first = headerPart(grid, header, left.area.left);
  const adds = namesRows(words) === false && namesRows(first) !== false;
  return adds || isNumbered(grid, left, right) || (isDrawnThrough(grid, header, gap) && namesRows(words) !== true);
}

/** Whether the headers behind the blank column are some of those before it, but not the first: pairs of columns, day by day. */
function repeatsHeaders(grid: Grid, left: Block, right: Block): boolean {
  const header = left.rows.slice(0, DEPTH).find((row) => right.rows.includes(row) && saysHeaders(grid, left.area, row));
  if (header === undefined || grid.sheet.tables.some(({ area }) => area.top === header)) return false;
  const words = (area: Area): readonly string[] => {
    const texts: string[] = [];
    for (let column = area.left; column <= area.right; column++) texts.push(headerPart(grid, header, column));
    return texts.filter((text) => text !== '');
  };
  const [first, ...known] = words(left.area);
  const again = words(right.area);
  return again.length >= 2 && again.every((text) => text !== first && known.includes(text));
}

/** Whether the single column before the blank one numbers the rows behind it, each and no other. */
function isNumbered(grid: Grid, left: Block, right: Block): boolean {
  if (left.area.left !== left.area.right || left.rows.length !== right.rows.length) return false;
  const body = left.rows.filter((row) => typeof grid.sheet.rows[row]?.values[left.area.left] === 'number');
  return body.length >= 3 && body.every((row, at) => grid.sheet.rows[row]?.values[left.area.left] === at + 1);
}

function headerOf(grid: Grid, { area, rows }: Block): number | null {
  if (area.left === area.right) return namesRows(headerPart(grid, rows[0]!, area.left)) === false ? rows[0]! : null;
  return rows.slice(0, DEPTH).find((row) => saysHeaders(grid, area, row)) ?? null;
}

/** Whether fill or frame of the header's cells on both sides are those of the blank cell between them. */
function isDrawnThrough(grid: Grid, row: number, gap: number): boolean {
  const [before, own, after] = [gap - 1, gap, gap + 1].map((column) => lookAt(grid, row, column));
  if (before === undefined || own === undefined || after === undefined) return false;
  const filled = own.fill !== null && own.fill === before.fill && own.fill === after.fill;
  const framed = own.borderTop && own.borderBottom && before.borderBottom && after.borderBottom;
  return filled || framed;
}
