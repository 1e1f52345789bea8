import type { Correction } from '../../plan/settings.ts';
import type { Table } from '../../plan/table.ts';
import type { Area } from '../../sheet/cell-reference.ts';
import type { Grid } from './grid.ts';
import { filledIn } from './grid.ts';
import type { Laid } from './laid.ts';

/**
 * Whether a correction is about a table: its first header text is the same, or, where that was changed, the table still
 * covers most of the area it was made for.
 */
export function isAbout(correction: Correction, header: string, area: Area): boolean {
  if (correction.table.header !== '' && correction.table.header === header) return true;
  return overlapOf(correction.table.area, area) >= 0.6;
}

/** The corrections of a sheet that are about a table; where two tables share a header text, the nearer one's only. */
export function correctionsOf(
  corrections: readonly Correction[],
  table: { readonly header: string; readonly area: Area },
  others: readonly { readonly header: string; readonly area: Area }[],
): readonly Correction[] {
  return corrections.filter((correction) => {
    if (!isAbout(correction, table.header, table.area)) return false;
    const own = overlapOf(correction.table.area, table.area);
    return !others.some(
      (other) => isAbout(correction, other.header, other.area) && overlapOf(correction.table.area, other.area) > own,
    );
  });
}

/** A table laid out as a planner said. */
export function laidAs(grid: Grid, laid: Laid, area: Area, headerRows: readonly number[]): Laid {
  const after = headerRows.at(-1) ?? area.top - 1;
  const rows: number[] = [];
  for (let row = after + 1; row <= Math.min(area.bottom, grid.sheet.rows.length - 1); row++)
    if (filledIn(grid, row, area.left, area.right) > 0) rows.push(row);
  return { ...laid, area, headerRows, rows, headerScore: 6 };
}

/** Why a column means what a planner said. */
export const SAID = 'you said what it means';

/** A table with its kind and meanings as a planner said; those are certain. */
export function corrected(table: Table, corrections: readonly Correction[]): Table {
  const columns = table.columns.slice();
  let { kind, confidence, reasons } = table;
  for (const { change } of corrections) {
    if (change.what === 'kind') {
      kind = change.kind;
      confidence = 1;
      reasons = ['you said what kind of table it is'];
    }
    if (change.what !== 'meaning') continue;
    const named = columns.filter(({ header }) => header !== '' && header === change.header);
    const column = named.length === 1 ? named[0]!.column : change.column;
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

function overlapOf(one: Area, other: Area): number {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left) + 1;
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) + 1;
  if (width <= 0 || height <= 0) return 0;
  const size = (area: Area): number => (area.right - area.left + 1) * (area.bottom - area.top + 1);
  return (width * height) / Math.min(size(one), size(other));
}
