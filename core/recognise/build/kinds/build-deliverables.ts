import type { Deliverable } from '../../../plan/work.ts';
import { entityKind } from '../fields/entity-kind.ts';
import { from } from '../fields/fields.ts';
import { LAST_DAY } from '../fields/last-day.ts';
import { PEOPLE, STATUS, TEXT } from '../fields/readers.ts';

export const DELIVERABLES = entityKind<Deliverable>({
  collection: 'deliverables',
  copy: (blank) => ({ ...blank }),
  name: ['deliverable', 'title', 'description'],
  needsName: true,
  fields: {
    id: from(TEXT, 'id'),
    owner: from(PEOPLE, 'owner', 'person'),
    criterion: from(TEXT, 'criterion'),
    due: from(LAST_DAY, 'due', 'end', 'date'),
    status: from(STATUS, 'status', 'rag'),
    initiative: from(TEXT, 'initiative', 'milestone'),
  },
});
