import type { CapacityRequest } from '../../plan/resources.ts';
import { entityKind } from './entity-kind.ts';
import { from } from './fields.ts';
import { LAST_DAY } from './last-day.ts';
import { AMOUNT, DAY, LIST, PEOPLE, STATUS, TEXT } from './readers.ts';

export const REQUESTS = entityKind<CapacityRequest>({
  collection: 'requests',
  copy: (blank) => ({ ...blank }),
  name: ['title', 'initiative', 'description'],
  needsName: true,
  fields: {
    id: from(TEXT, 'id'),
    initiative: from(TEXT, 'initiative', 'title'),
    people: from(PEOPLE, 'person', 'owner'),
    skills: from(LIST, 'skill', 'role'),
    start: from(DAY, 'start', 'date'),
    end: from(LAST_DAY, 'end', 'due'),
    amount: from(AMOUNT, 'allocation', 'effort', 'capacity', 'share'),
    displaces: from(TEXT, 'displaces'),
    status: from(STATUS, 'status', 'rag'),
  },
});
