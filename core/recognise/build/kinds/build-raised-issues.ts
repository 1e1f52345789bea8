import type { RaisedIssue } from '../../../plan/registers.ts';
import { entityKind } from '../fields/entity-kind.ts';
import { from } from '../fields/fields.ts';
import { LAST_DAY } from '../fields/last-day.ts';
import { DAY, PEOPLE, STATUS, TEXT } from '../fields/readers.ts';

export const RAISED_ISSUES = entityKind<RaisedIssue>({
  collection: 'raisedIssues',
  copy: (blank) => ({ ...blank }),
  name: ['title', 'description'],
  needsName: true,
  fields: {
    id: from(TEXT, 'id'),
    owner: from(PEOPLE, 'owner', 'person'),
    status: from(STATUS, 'status', 'rag'),
    action: from(TEXT, 'mitigation', 'response', 'controls'),
    raisedOn: from(DAY, 'raised_on', 'date', 'start'),
    due: from(LAST_DAY, 'due', 'end'),
    closedOn: from(DAY, 'closed_on', 'end_actual'),
    priority: from(TEXT, 'priority', 'impact'),
  },
});
