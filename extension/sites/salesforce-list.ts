import type { ShownField } from '../browser/messages.ts';
import type { RecordPlace } from '../overlay/each-record.tsx';
import { readCell } from './salesforce-field.ts';
import { recordId } from './salesforce-id.ts';
import { createRowReader } from './salesforce-rows.ts';

/** Rows of a list view; their columns say what is in them. */
export const listRow: RecordPlace = {
  anchor: {
    css: 'tr[data-row-key-value]',
    seenIn: ['list'],
    isRead: true,
    isOneOfMany: true,
    mayBeAbsent: true,
    keyOf: (row) => recordId(row.getAttribute('data-row-key-value')),
  },
  reader: () => createRowReader(cellsOf),
};

function cellsOf(row: Element): readonly ShownField[] {
  return [...row.querySelectorAll(':scope > [data-label]')].map((cell) => {
    // A table names its columns `Amount-currency-3`.
    const name = /^(\w+)-\w+-\d+$/.exec(cell.getAttribute('data-col-key-value') ?? '')?.[1] ?? null;
    return readCell(name, cell.getAttribute('data-label') ?? '', cell);
  });
}
