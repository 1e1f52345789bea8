import type { ShownField } from '../browser/messages.ts';
import type { RecordPlace } from '../overlay/each-record.tsx';
import { readCell } from './salesforce-field.ts';
import { recordId } from './salesforce-id.ts';
import { createRowReader } from './salesforce-rows.ts';

const ROW = 'tr[data-row-key-value], .uiVirtualDataTable tbody tr';

/** Rows of a list view, of components or of the older flat table. */
export const listRow: RecordPlace = {
  anchor: {
    css: ROW,
    seenIn: ['list', 'older list'],
    isRead: true,
    isOneOfMany: true,
    mayBeAbsent: true,
    keyOf: (row) =>
      recordId(row.getAttribute('data-row-key-value') ?? row.querySelector('th a')?.getAttribute('data-recordid')),
  },
  reader: (watch) => createRowReader(ROW, cellsOf, watch),
};

/** Columns say what is in their cells: each cell by itself, or the head of the table. */
function cellsOf(row: Element): readonly ShownField[] {
  const heads = row.closest('table')?.tHead?.rows[0]?.cells;
  return [...row.children].flatMap((cell, at) => {
    const label = cell.getAttribute('data-label') ?? heads?.[at]?.getAttribute('aria-label') ?? '';
    // A table names its columns `Amount-currency-3`; links are named by their address.
    const name = /^(\w+)-(?!url)[\w-]+-\d+$/.exec(cell.getAttribute('data-col-key-value') ?? '')?.[1] ?? null;
    return label === '' ? [] : [readCell(name, label, cell)];
  });
}
