import type { Meaning } from '../../../plan/table.ts';
import { kindsOf, meaningsOf } from '../../lexicon/lexicon.ts';
import type { Grid } from '../grid/grid.ts';
import { filledIn, lookAt } from '../grid/grid.ts';
import { headerPart, headerText } from '../grid/header-text.ts';
import type { Laid } from '../grid/laid.ts';
import { MOST_COLUMNS } from '../grid/laid.ts';
import { namesRows, startsRows } from './naming-header.ts';
import { startsUnderTitles } from './titles-beside.ts';

/** Columns that each of two touching tables has at least. */
const NARROWEST = 3;

/**
 * Parts tables that touch side by side: where the first header comes again further right, a second table starts there;
 * where two Excel tables or more begin in the header's row, each is one; where a header names another kind of row, looks
 * different, and has rows of its own below it, likewise. Anything else stays one table.
 */
export function sideBySide(grid: Grid, laid: Laid): readonly Laid[] {
  const { area, headerRows } = laid;
  if (headerRows.length === 0 || laid.across === true || area.right - area.left + 1 < NARROWEST * 2) return [laid];
  const titled = startsUnderTitles(grid, laid);
  if (titled.length > 0) {
    const [top = 0] = headerRows;
    return [area.left, ...titled].flatMap((left, at, starts) => {
      const one = part(grid, laid, left, (starts[at + 1] ?? area.right + 1) - 1);
      if (one === null) return [];
      const title = headerPart(grid, top, left);
      const header = headerRows.slice(1);
      return [{ ...one, area: { ...one.area, top: header[0]! }, headerRows: header, titles: [title, ...laid.titles] }];
    });
  }
  const starts = [area.left, ...(startsOfExcelTables(grid, laid) ?? startsByHeaders(grid, laid))];
  if (starts.length === 1) return [laid];
  return starts.flatMap((left, at) => part(grid, laid, left, (starts[at + 1] ?? area.right + 1) - 1) ?? []);
}

function startsOfExcelTables({ sheet }: Grid, { area, headerRows }: Laid): readonly number[] | null {
  const header = headerRows.at(-1);
  const inside = sheet.tables.filter(
    (table) => table.area.top === header && table.area.left >= area.left && table.area.right <= area.right,
  );
  if (inside.length < 2) return null;
  return inside
    .map((table) => table.area.left)
    .filter((left) => left > area.left)
    .toSorted((a, b) => a - b);
}

function startsByHeaders(grid: Grid, laid: Laid): readonly number[] {
  const repeats = repeatsOfFirst(grid, laid);
  return repeats.length > 0 ? repeats : (startOfOtherKind(grid, laid) ?? []);
}

/** From here on the words alone announce a kind of table. */
const ANNOUNCED = 3;

function startOfOtherKind(grid: Grid, laid: Laid): readonly number[] | null {
  const { area, headerRows, rows } = laid;
  const header = headerRows.at(-1)!;
  const bottom = rows.at(-1) ?? header;
  const reaches = (left: number, right: number): boolean => filledIn(grid, bottom, left, right) > 0;
  const own = kindSaid(headerPart(grid, header, area.left)) ?? kindSaid(headerPart(grid, header, area.left + 1));
  const last = Math.min(area.right - NARROWEST + 1, area.left + MOST_COLUMNS);
  for (let column = area.left + NARROWEST; column <= last; column++) {
    // Where both sides reach down to the last row, neither ends above the other: no word needs to be looked up.
    if (reaches(area.left, column - 1) && reaches(column, area.right)) continue;
    const kind = kindSaid(headerPart(grid, header, column)) ?? peopleFrom(grid, header, column);
    if (kind === null || kind === own || namesRows(headerPart(grid, header, column)) === false) continue;
    if (endsAbove(grid, laid, column)) return [column];
    if (own === null) continue;
    const ends = ownRows(grid, laid, column);
    if (ends === 'more' || (ends === 'fewer' && looksOther(grid, header, laid, column))) return [column];
  }
  return null;
}

/** A list of people begins with their names, then says what they do. */
function peopleFrom(grid: Grid, header: number, column: number): 'people' | null {
  const of = (at: number): Meaning | undefined => meaningsOf(headerPart(grid, header, at))[0]?.of;
  return of(column) === 'person' && [1, 2].some((next) => PEOPLE.has(of(column + next))) ? 'people' : null;
}

const PEOPLE: ReadonlySet<Meaning | undefined> = new Set<Meaning | undefined>(['role', 'team', 'email', 'skill']);

function kindSaid(header: string): string | null {
  const [best] = kindsOf(header);
  return best !== undefined && best.weight >= ANNOUNCED ? best.of : null;
}

/** Whether the columns from one on end above the others or go on below them; null where both end alike or are mixed. */
function ownRows(grid: Grid, { area, rows }: Laid, column: number): 'more' | 'fewer' | null {
  const last = (left: number, right: number): number =>
    rows.findLastIndex((row) => filledIn(grid, row, left, right) > 0);
  const before = last(area.left, column - 1);
  const after = last(column, area.right);
  const shared = rows.slice(0, Math.min(before, after) + 1);
  const isWhole = (left: number, right: number): boolean =>
    shared.every((row) => filledIn(grid, row, left, right) >= Math.min(2, right - left + 1));
  if (before === after || !isWhole(area.left, column - 1) || !isWhole(column, area.right)) return null;
  if (after > before) return after - before >= Math.max(2, rows.length * 0.1) ? 'more' : null;
  return 'fewer';
}

/** Rows that a shorter table beside has at least, and the other one below its end. */
const ENDS = { rows: 3, below: 2 } as const;

/** Whether the columns from one on fill each cell of the first rows and none below, where the others go on: a list of its own. */
function endsAbove(grid: Grid, { area, headerRows, rows }: Laid, column: number): boolean {
  const width = area.right - column + 1;
  const header = headerRows.at(-1)!;
  if (!startsRows(headerPart(grid, header, column)) && peopleFrom(grid, header, column) === null) return false;
  const end = rows.findIndex((row) => filledIn(grid, row, column, area.right) < width);
  return (
    end >= ENDS.rows &&
    rows.length - end >= ENDS.below &&
    rows.slice(end).every((row) => filledIn(grid, row, column, area.right) === 0) &&
    // Rows that are only numbered are still to be filled in.
    rows.slice(end).filter((row) => filledIn(grid, row, area.left, column - 1) >= 2).length >= ENDS.below
  );
}

/** Whether the header looks one way up to a column and another way from there on. */
function looksOther(grid: Grid, header: number, { area }: Laid, column: number): boolean {
  const look = (at: number): string => {
    const { fill, fontColour, bold } = lookAt(grid, header, at);
    return `${fill ?? ''} ${fontColour ?? ''} ${bold}`;
  };
  const before = look(area.left);
  const after = look(column);
  if (before === after) return false;
  for (let at = area.left; at <= area.right; at++) if (look(at) !== (at < column ? before : after)) return false;
  return true;
}

function repeatsOfFirst(grid: Grid, { area, headerRows }: Laid): readonly number[] {
  const first = headerText(grid, headerRows, area.left);
  const starts: number[] = [];
  if (first === '') return starts;
  let last = area.left;
  for (let column = area.left + 1; column <= area.right; column++) {
    if (headerText(grid, headerRows, column) !== first) continue;
    if (column - last < NARROWEST) return [];
    starts.push(column);
    last = column;
  }
  return area.right - last + 1 < NARROWEST ? [] : starts;
}

function part(grid: Grid, laid: Laid, left: number, right: number): Laid | null {
  const rows = laid.rows.filter((row) => filledIn(grid, row, left, right) > 0);
  const bottom = rows.at(-1);
  return bottom === undefined ? null : { ...laid, area: { ...laid.area, left, right, bottom }, rows };
}
