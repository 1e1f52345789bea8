import type { RaisedIssue } from '../../../plan/registers.ts';
import { entityKind } from '../fields/entity-kind.ts';
import { columnFor, from } from '../fields/fields.ts';
import { headedFields } from '../fields/headed-fields.ts';
import { LAST_DAY } from '../fields/last-day.ts';
import { DAY, PEOPLE, STATUS, TEXT } from '../fields/readers.ts';
import { isExport } from '../fields/system-export.ts';

/** An action that keeps it from coming back, beside the one that mends it. */
const PREVENTS =
  /^(?:(?:long[- ]term|permanent|systemic) |action (?:to|for) )?(?:prevent|vorbeug|praventi|verhinder|accion(?:es)? preventiv|acao preventiv|acoes preventiv|azion[ei] preventiv|action(?:s)? preventiv)/;

export const RAISED_ISSUES = entityKind<RaisedIssue>({
  collection: 'raisedIssues',
  copy: (blank) => ({ ...blank }),
  // What a tracker wrote is its records, not what somebody raised in the plan.
  when: (table) => !isExport(table),
  name: ['title', 'description'],
  needsName: true,
  fields: {
    id: from(TEXT, 'id'),
    owner: from(PEOPLE, 'owner', 'person'),
    status: from(STATUS, 'status', 'rag'),
    action: from(TEXT, 'mitigation', 'response', 'controls', 'system_change'),
    cause: from(TEXT, 'trigger'),
    change: from(TEXT, 'system_change'),
    raisedOn: from(DAY, 'raised_on', 'date', 'start'),
    due: from(LAST_DAY, 'due', 'end'),
    closedOn: from(DAY, 'closed_on', 'end_actual'),
    priority: from(TEXT, 'priority', 'impact'),
  },
  finish(table, reading) {
    const own = columnFor(table, ['system_change']);
    return headedFields<RaisedIssue>(table, reading, own === null ? { change: PREVENTS } : {});
  },
});
