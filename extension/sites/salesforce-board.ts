import type { ShownField } from '../browser/messages.ts';
import type { RecordPlace } from '../overlay/each-record.tsx';
import { closestTo, findIn, treesIn } from '../overlay/shadow-roots.ts';
import { readCell } from './salesforce-field.ts';
import { recordId } from './salesforce-id.ts';
import { createRowReader } from './salesforce-rows.ts';

const COLUMN = '.runtime_sales_pipelineboardPipelineViewColumn';

/** Cards of a kanban: their id is one of their classes, and their column is a value too. */
export const boardCard: RecordPlace = {
  anchor: {
    css: '.pipelineViewCard',
    seenIn: ['kanban'],
    isRead: true,
    isOneOfMany: true,
    mayBeAbsent: true,
    keyOf: (card) => [...card.classList].map(recordId).find((id) => id !== null) ?? null,
  },
  reader: () => createRowReader(partsOf),
};

/** Values of a card say what they are to screen readers alone, or not at all: then they are no field of any table. */
function partsOf(card: Element): readonly ShownField[] {
  const parts = [...card.querySelectorAll('li, [data-label], .slds-item_detail')].map((part) => {
    const label = findIn(treesIn(part), '.slds-assistive-text, .slds-item_label, dt');
    const said = part.getAttribute('data-label') ?? (label === null ? '' : (label.textContent ?? ''));
    return readCell(null, said.trim().replace(/:$/, ''), part);
  });
  const column = closestTo(card, COLUMN);
  const heading = column === null ? null : findIn(treesIn(column), 'h2, h3, .slds-path__title, .columnTitle');
  const grouped = column?.getAttribute('data-group-label') ?? '';
  const stage = heading === null || grouped === '' ? [] : [readCell(null, grouped, heading)];
  return [...parts, ...stage].filter(({ label }) => label !== '');
}
