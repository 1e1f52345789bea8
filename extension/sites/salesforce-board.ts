import type { ShownField } from '../browser/messages.ts';
import type { RecordPlace } from '../overlay/each-record.tsx';
import { treesIn } from '../overlay/shadow-roots.ts';
import { FIELD, readField } from './salesforce-field.ts';
import { recordId } from './salesforce-id.ts';
import { createRowReader } from './salesforce-rows.ts';

const CARD = '.pipelineViewCard';

/** Cards of a kanban: their id is one of their classes. What is on them without a name is no field of any table. */
export const boardCard: RecordPlace = {
  anchor: {
    css: CARD,
    seenIn: ['kanban'],
    isRead: true,
    isOneOfMany: true,
    mayBeAbsent: true,
    keyOf: (card) => [...card.classList].map(recordId).find((id) => id !== null) ?? null,
  },
  reader: (watch) => createRowReader(CARD, fieldsOf, watch),
};

function fieldsOf(card: Element): readonly ShownField[] {
  return [...card.querySelectorAll(FIELD)].map((field) => readField(field, treesIn(field)));
}
