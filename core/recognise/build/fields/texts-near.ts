import type { Table } from '../../../plan/table.ts';
import type { Sheet } from '../../../sheet/workbook.ts';

/** Rows above and below a table in which its title and notes are looked for. */
const NEAR = 6;
/** A row of more filled cells belongs to another table. */
const MOST = 2;
const LONGEST = 300;

/** Texts around a table that may say how it is meant: the sheet’s name, titles and notes above, below and beside it. */
export function textsNear({ area, transposed }: Table, sheet: Sheet): readonly string[] {
  const texts: string[] = [sheet.name];
  const look = (from: number, step: 1 | -1): void => {
    let beyond = 0;
    for (let row = from; row >= 0 && beyond < NEAR; row += step, beyond += 1) {
      const found = (sheet.rows[row]?.values ?? []).filter(
        (value) => value !== null && value !== undefined && value !== '',
      );
      if (found.length > MOST) return;
      for (const value of found) if (typeof value === 'string' && value.length <= LONGEST) texts.push(value);
    }
  };
  look(area.top - 1, -1);
  look(area.bottom + 1, 1);
  // A note may stand beside the table as well.
  for (let row = area.top; row <= Math.min(area.bottom, area.top + NEAR) && !transposed; row += 1)
    for (const value of sheet.rows[row]?.values.slice(area.right + 1, area.right + 4) ?? [])
      if (typeof value === 'string' && value.length <= LONGEST) texts.push(value);
  return texts;
}
