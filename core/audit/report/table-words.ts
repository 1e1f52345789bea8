import type { Table } from '../../plan/table.ts';
import { quoteSheetName, rangeOf } from '../../sheet/cell-reference.ts';
import { worded } from './tally.ts';

/** A share as a whole percentage: `83%`. */
export function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

/** A table in one line: `Milestones!B4:H23 · milestones, 83% sure · 19 rows`. */
export function tableWords(table: Table): string {
  const where = `${quoteSheetName(table.sheet)}!${rangeOf(table.area)}`;
  const kind = table.kind === 'other' ? 'a table of another kind' : table.kind.replaceAll('_', ' ');
  return `${where} · ${kind}, ${percent(table.confidence)} sure · ${worded(table.bodyRows.length, table.transposed ? 'column' : 'row')}`;
}
