import type { Correction } from '../../plan/settings.ts';
import { knownBy } from '../../plan/known-by.ts';
import type { Table } from '../../plan/table.ts';
import type { Area } from '../../sheet/cell-reference.ts';
import { aligned } from './aligned.ts';
import type { Grid } from './grid/grid.ts';
import { filledIn } from './grid/grid.ts';
import { firstLine, headerPart, headerText } from './grid/header-text.ts';
import type { Laid } from './grid/laid.ts';
import { MOST_COLUMNS } from './grid/laid.ts';
import type { Place } from './same-table.ts';
import { overlapOf, placesOf } from './same-table.ts';

/** A table as it was laid out, with what a planner said of it. */
export interface SaidOf extends Place {
  readonly grid: Grid;
  readonly laid: Laid;
  readonly said: readonly Correction[];
}

/** Share of a table inside an area that a planner drew from which on it is part of that one. */
const INSIDE = 0.8;

/**
 * What was said of each table of a workbook, in the order it was said. An area that was drawn moves and grows with its
 * table, and swallows the pieces of it; all later words are about the table as it then stands. Drawn where no table was
 * found, it makes one of the cells that were left out there.
 */
export function withCorrections(
  laid: readonly { readonly grid: Grid; readonly laid: Laid }[],
  leftOut: readonly { readonly grid: Grid; readonly area: Area }[],
  corrections: readonly Correction[],
): readonly SaidOf[] {
  let tables: readonly SaidOf[] = laid.map((one) => ({ ...placed(one.grid, one.laid), said: [] }));
  for (const correction of corrections) {
    const { change } = correction;
    const found = placesOf(correction, tables);
    const madeOf = found.length === 0 && change.what === 'area' ? placesOf(correction, leftOut.map(unread)) : [];
    tables = tables.concat(madeOf);
    for (const about of [...found, ...madeOf]) {
      const { sheet } = about;
      const drawn = change.what === 'area' ? movedAlong(change, correction.table.area, about.area) : null;
      const stands =
        drawn === null ? about : placed(about.grid, laidAs(about.grid, about.laid, drawn.area, drawn.headerRows));
      const next: SaidOf = { ...stands, said: [...about.said, correction] };
      tables = tables
        .map((table) => (table === about ? next : table))
        .filter(
          (table) => table === next || drawn === null || table.sheet !== sheet || !liesIn(table.area, drawn.area),
        );
    }
  }
  return tables;
}

/** Cells that were left out, as the table that somebody says they are. */
function unread({ grid, area }: { readonly grid: Grid; readonly area: Area }): SaidOf {
  const laid: Laid = { area, headerRows: [], rows: [], headerScore: 0, titles: [] };
  return { grid, laid, area, sheet: grid.sheet.name, headers: firstLine(grid, area), said: [] };
}

/** Whether most of an area is part of another that is no smaller. */
export function liesIn(area: Area, inside: Area): boolean {
  const size = (one: Area): number => (one.right - one.left + 1) * (one.bottom - one.top + 1);
  return size(area) <= size(inside) && overlapOf(area, inside) >= INSIDE;
}

function placed(grid: Grid, laid: Laid): Omit<SaidOf, 'said'> {
  const { area, headerRows, across } = laid;
  const headers =
    across === true
      ? range(area.top, area.bottom).map((row) => headerPart(grid, row, area.left))
      : range(area.left, area.right).map((column) => headerText(grid, headerRows, column));
  return { grid, laid, area, sheet: grid.sheet.name, headers };
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.min(last - first + 1, MOST_COLUMNS) }, (_, at) => first + at);
}

type AreaChange = Extract<Correction['change'], { what: 'area' }>;

/** An area that was drawn around a table, after the table's corners moved from where they were. */
function movedAlong(
  { area, headerRows }: AreaChange,
  before: Area,
  after: Area,
): Pick<AreaChange, 'area' | 'headerRows'> {
  const down = after.top - before.top;
  const top = Math.max(0, area.top + down);
  const left = Math.max(0, area.left + after.left - before.left);
  const bottom = Math.max(top, area.bottom + after.bottom - before.bottom);
  const right = Math.max(left, area.right + after.right - before.right);
  const rows = headerRows.map((row) => row + down).filter((row) => row >= top && row <= bottom);
  return { area: { top, left, bottom, right }, headerRows: rows };
}

/** A table laid out as a planner said. */
function laidAs(grid: Grid, laid: Laid, area: Area, headerRows: readonly number[]): Laid {
  const after = headerRows.at(-1) ?? area.top - 1;
  const rows: number[] = [];
  for (let row = after + 1; row <= Math.min(area.bottom, grid.sheet.rows.length - 1); row++)
    if (filledIn(grid, row, area.left, area.right) > 0) rows.push(row);
  return { ...laid, area, headerRows, rows, headerScore: 6, across: laid.across === true && headerRows.length === 0 };
}

/** What says of a table that it is none; whoever draws it after that takes it for one again. */
export function denialIn(said: readonly Correction[]): Correction | undefined {
  const last = said.findLast(({ change }) => change.what === 'not-a-table' || change.what === 'area');
  return last?.change.what === 'not-a-table' ? last : undefined;
}

/** Whether a correction of a table changes what is read: one of a column does where the column is still there. */
export function isHeeded(table: Table, correction: Correction): boolean {
  const { change } = correction;
  return change.what !== 'meaning' || columnOf(table, correction, change) !== null;
}

/** Why a column means what a planner said. */
export const SAID = 'you said what it means';

/** A table with its kind and meanings as a planner said; those are certain. */
export function corrected(table: Table, corrections: readonly Correction[]): Table {
  const columns = table.columns.slice();
  let { kind, confidence, reasons } = table;
  for (const correction of corrections) {
    const { change } = correction;
    if (change.what === 'kind') {
      kind = change.kind;
      confidence = 1;
      reasons = ['you said what kind of table it is'];
    }
    if (change.what !== 'meaning') continue;
    const column = columnOf(table, correction, change);
    const at = columns.findIndex((one) => one.column === column);
    if (at < 0) continue;
    const { meaning } = change;
    columns[at] = {
      ...columns[at]!,
      meaning,
      confidence: meaning === null ? 0 : 1,
      reasons: [SAID],
    };
  }
  return { ...table, kind, confidence, reasons, columns };
}

/** The column that was spoken of, wherever it stands now; null where it is gone, or where several could be it. */
function columnOf(
  table: Table,
  { table: { headers, area } }: Correction,
  { column, header }: Extract<Correction['change'], { what: 'meaning' }>,
): number | null {
  const first = (one: Area): number => (table.transposed ? one.top : one.left);
  const now = knownBy(table).headers;
  const at = column - first(area);
  const count = (list: readonly string[]): number => list.filter((text) => text === header).length;
  if (headers[at] !== header) return count(now) === 1 ? first(table.area) + now.indexOf(header) : null;
  const place = count(now) === count(headers) ? aligned(headers, now)[at]! : -1;
  return place < 0 ? null : first(table.area) + place;
}
