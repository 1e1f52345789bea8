import type { ChangeEntry } from '../../../plan/governance.ts';
import { entityKind } from '../fields/entity-kind.ts';
import { from } from '../fields/fields.ts';
import { headedFields } from '../fields/headed-fields.ts';
import { DAY, PEOPLE, STATUS, TEXT } from '../fields/readers.ts';
import { SHOWN } from '../fields/shown-text.ts';

const NAME = /^(?:change|change (?:title|description|requested)|title|summary|anderung|beschreibung der anderung)$/;
const BEFORE = /^(?:from|was|before|old|previous|vorher|alt|bisher|von)\b/;
const AFTER = /^(?:to|now|after|new|becomes|nachher|neu|auf)\b/;
const OF =
  /^(?:item|object|element|entity|affected|affects|what (?:was )?changed|changed item|applies to|subject|commitment|plan item|gegenstand|objekt|betrifft|geandert|zusage)\b/;

/** What was changed, from what to what, why, and who approved it. */
export const CHANGES = entityKind<ChangeEntry>({
  collection: 'changes',
  copy: (blank) => ({ ...blank }),
  name: ['title', 'description', 'milestone', 'initiative', 'deliverable', 'id'],
  fields: {
    id: from(TEXT, 'id'),
    on: from(DAY, 'date', 'decided_on', 'updated_on', 'closed_on', 'raised_on'),
    of: from(TEXT, 'milestone', 'initiative', 'deliverable', 'measure'),
    before: from(SHOWN, 'before', 'baseline'),
    after: from(SHOWN, 'after'),
    reason: from(TEXT, 'reason'),
    approver: from(PEOPLE, 'approver', 'decision_owner'),
    status: from(STATUS, 'status', 'rag'),
  },
  finish: (table, reading) =>
    headedFields<ChangeEntry>(table, reading, { name: NAME, of: OF, before: BEFORE, after: AFTER }),
});
