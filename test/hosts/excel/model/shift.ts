import type { Area } from '../../../../core/sheet/cell-reference.ts';
import { columnCountOf, rowCountOf } from './address.ts';
import type { SheetModel } from './book.ts';
import type { Cell } from './cell.ts';
import type { Journal } from './journal.ts';

/** Cells that move: those below (or right of) an area within its columns (or rows), by how many. */
export interface Shift {
  readonly axis: 'down' | 'right';
  readonly area: Area;
  readonly kind: 'insert' | 'delete';
}

/** Where a place on the shifting axis comes to lie; null where it is deleted. */
export function shiftedIndex(index: number, start: number, count: number, kind: Shift['kind']): number | null {
  if (index < start) return index;
  if (kind === 'insert') return index + count;
  return index < start + count ? null : index - count;
}

/** Where an area comes to lie; null where all of it is deleted. Areas that reach beyond the shifting cells stay. */
export function shiftedArea(area: Area, { axis, area: at, kind }: Shift): Area | null {
  const [start, count] = axis === 'down' ? [at.top, rowCountOf(at)] : [at.left, columnCountOf(at)];
  const isWithin =
    axis === 'down' ? area.left >= at.left && area.right <= at.right : area.top >= at.top && area.bottom <= at.bottom;
  const [first, last] = axis === 'down' ? [area.top, area.bottom] : [area.left, area.right];
  if (!isWithin || last < start) return area;
  const moved =
    kind === 'insert'
      ? { first: first >= start ? first + count : first, last: last + count }
      : {
          first: first >= start + count ? first - count : Math.min(first, start),
          last: last >= start + count ? last - count : start - 1,
        };
  if (moved.last < moved.first) return null;
  return axis === 'down'
    ? { ...area, top: moved.first, bottom: moved.last }
    : { ...area, left: moved.first, right: moved.last };
}

/** Moves cells and everything that lies on them. References inside formulas stay as they are: nothing is calculated. */
export function shiftSheet(journal: Journal, sheet: SheetModel, shift: Shift): void {
  const { axis, area: at, kind } = shift;
  const [start, count] = axis === 'down' ? [at.top, rowCountOf(at)] : [at.left, columnCountOf(at)];
  const rows = new Map<number, Map<number, Cell>>();
  for (const [row, cells] of sheet.rows)
    for (const [column, cell] of cells) {
      const moves = axis === 'down' ? column >= at.left && column <= at.right : row >= at.top && row <= at.bottom;
      const index = axis === 'down' ? row : column;
      const next = moves ? shiftedIndex(index, start, count, kind) : index;
      if (next === null) continue;
      const [toRow, toColumn] = axis === 'down' ? [next, column] : [row, next];
      const line = rows.get(toRow) ?? new Map<number, Cell>();
      rows.set(toRow, line.set(toColumn, cell));
    }
  journal.set(sheet, 'rows', rows);
  const moved = (areas: readonly Area[]): readonly Area[] => areas.flatMap((area) => shiftedArea(area, shift) ?? []);
  journal.set(sheet, 'merges', moved(sheet.merges));
  journal.set(
    sheet,
    'validations',
    sheet.validations.map((one) => ({ ...one, areas: moved(one.areas) })).filter((one) => one.areas.length > 0),
  );
  for (const format of sheet.conditionalFormats) journal.set(format, 'areas', moved(format.areas));
  journal.set(
    sheet,
    'conditionalFormats',
    sheet.conditionalFormats.filter((format) => format.areas.length > 0),
  );
  for (const table of sheet.tables) journal.set(table, 'area', shiftedArea(table.area, shift) ?? table.area);
  journal.set(
    sheet,
    'links',
    sheet.links.flatMap((link) => movedPlace(link, shift) ?? []),
  );
  for (const place of [...sheet.comments, ...sheet.notes]) {
    const next = movedPlace(place, shift) ?? place;
    journal.set(place, 'row', next.row);
    journal.set(place, 'column', next.column);
  }
  if (axis === 'down' && at.left === 0 && at.right === 16_383)
    journal.set(sheet, 'hiddenRows', movedSet(sheet.hiddenRows, shift));
  if (axis === 'right' && at.top === 0 && at.bottom === 1_048_575)
    journal.set(sheet, 'hiddenColumns', movedSet(sheet.hiddenColumns, shift));
}

function movedPlace<T extends { readonly row: number; readonly column: number }>(place: T, shift: Shift): T | null {
  const area = { top: place.row, left: place.column, bottom: place.row, right: place.column };
  const next = shiftedArea(area, shift);
  return next === null ? null : { ...place, row: next.top, column: next.left };
}

function movedSet(indexes: ReadonlySet<number>, { axis, area, kind }: Shift): Set<number> {
  const [start, count] = axis === 'down' ? [area.top, rowCountOf(area)] : [area.left, columnCountOf(area)];
  return new Set([...indexes].flatMap((index) => shiftedIndex(index, start, count, kind) ?? []));
}
