import type { Area } from '../../../core/sheet/cell-reference.ts';
import { columnName, MAX_COLUMNS, MAX_ROWS, quoteSheetName, rangeOf } from '../../../core/sheet/cell-reference.ts';
import type { Words } from '../words/english/english.ts';
import type { Selection } from '../workbook-port.ts';

/** A selection as Excel names it: `Milestones!C12`, `Milestones!C:D`, `Milestones!3:4 and 2 more`. */
export function selectionName({ sheet, areas }: Selection, words: Words): string {
  const [first, ...more] = areas;
  if (first === undefined) return sheet;
  const name = `${quoteSheetName(sheet)}!${areaName(first)}`;
  return more.length === 0 ? name : words.findings.places(name, more.length);
}

function areaName(area: Area): string {
  const { top, left, bottom, right } = area;
  if (top === 0 && bottom >= MAX_ROWS - 1) return `${columnName(left)}:${columnName(right)}`;
  if (left === 0 && right >= MAX_COLUMNS - 1) return `${top + 1}:${bottom + 1}`;
  return rangeOf(area);
}
