import type { Table } from '../../plan/table.ts';
import type { Workbook } from '../../sheet/workbook.ts';
import { sheetNamed, styleAt } from '../../sheet/workbook.ts';
import { periodIn } from '../values/period-in.ts';
import { textOf } from '../values/text.ts';

/** Rows above a table in which its time is looked for, and the longest line that says one. */
const ABOVE = 5;
const LONGEST = 60;

/** The time that a sheet is of, as its name says it or else a line above the table, with what else is said there. */
export function saidTime(workbook: Workbook, { sheet: name, area, transposed }: Table): ReturnType<typeof periodIn> {
  const named = periodIn(name);
  const sheet = sheetNamed(workbook, name);
  if (named !== null || sheet === null || transposed) return named;
  for (let row = area.top - 1; row >= Math.max(0, area.top - ABOVE); row--) {
    const values = sheet.rows[row]?.values ?? [];
    for (let column = area.left; column <= area.right; column++) {
      const value = values[column] ?? null;
      const style = styleAt(workbook, sheet, row, column);
      if (value === null || typeof value === 'object' || (typeof value === 'number' && !style.isDate)) continue;
      const text = textOf(value, style, workbook.dateSystem) ?? '';
      const said = typeof value === 'number' ? monthOf(text, style.numberFormat) : text;
      const found = said.length > LONGEST ? null : periodIn(said);
      if (found !== null) return found;
    }
  }
  return null;
}

/** A day that is shown as its month alone; empty for any other. */
function monthOf(day: string, format: string): string {
  return /d/i.test(format.replace(/"[^"]*"|\[[^\]]*\]/g, '')) ? '' : day.slice(0, 7);
}
