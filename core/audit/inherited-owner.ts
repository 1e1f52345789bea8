import { cellOf, hasField } from '../plan/provenance.ts';
import type { Plan } from '../plan/plan.ts';
import type { Milestone } from '../plan/work.ts';
import type { Table } from '../plan/table.ts';
import { sheetNamed, valueAt } from '../sheet/workbook.ts';
import type { Sheet, Workbook } from '../sheet/workbook.ts';
import { breakdownOf } from '../plan/breakdown.ts';
import { onceFor } from '../plan/once-for.ts';

const DEEPEST = 20;

/** Whether the sheet marks an owner for a row without one of its own: a parent's, a section's, or a merged cell's. */
export function inheritsOwner(milestone: Milestone, plan: Plan, workbook: Workbook): boolean {
  const { parent } = breakdownOf(plan.milestones);
  let above = parent.get(milestone);
  for (let depth = 0; above !== undefined && depth < DEEPEST; depth += 1) {
    if ((above.owner?.nature ?? 'placeholder') !== 'placeholder') return true;
    above = parent.get(above);
  }
  if (!hasField(milestone, 'owner') || milestone.source.transposed) return false;
  const sheet = sheetNamed(workbook, milestone.source.sheet);
  const table = tablesById(plan.tables).get(milestone.source.table);
  if (sheet === null || table === undefined) return false;
  const { row, column } = cellOf(milestone, 'owner');
  return sectionNames(sheet, table, row, column) || filledMergeRows(sheet).get(column)?.has(row) === true;
}

const tablesById = onceFor((tables: readonly Table[]) => new Map(tables.map((table) => [table.id, table])));

/** Whether the row that heads the section has an owner of its own in the owner column. */
function sectionNames(sheet: Sheet, table: Table, row: number, column: number): boolean {
  const { sections } = table;
  let low = 0;
  let high = sections.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sections[middle]!.row <= row) low = middle + 1;
    else high = middle;
  }
  const section = sections[low - 1];
  if (section === undefined) return false;
  const value = valueAt(sheet, section.row, column);
  return typeof value === 'string' && value.trim() !== '' && value.trim() !== section.title;
}

/** By column, the rows inside a merged area whose one value stands further up. */
const filledMergeRows = onceFor((sheet: Sheet): ReadonlyMap<number, ReadonlySet<number>> => {
  const columns = new Map<number, Set<number>>();
  for (const { top, bottom, left } of sheet.merges) {
    if (bottom === top || (valueAt(sheet, top, left) ?? '') === '') continue;
    const rows = columns.get(left) ?? new Set();
    columns.set(left, rows);
    for (let row = top + 1; row <= Math.min(bottom, sheet.rowCount); row += 1) rows.add(row);
  }
  return columns;
});
