import type { Commitment } from '../../../plan/governance.ts';
import { entityKind } from '../fields/entity-kind.ts';
import { from } from '../fields/fields.ts';
import { headedFields } from '../fields/headed-fields.ts';
import { LAST_DAY } from '../fields/last-day.ts';
import { DAY, PEOPLE, STATUS, TEXT } from '../fields/readers.ts';
import { SHOWN } from '../fields/shown-text.ts';

const VALUE = /^(?:(?:committed|promised|agreed|current) )?(?:value|amount|figure|level|wert|zugesagter wert|betrag)\b/;
const PUBLISHED =
  /^(?:(?:last )?published|announced|communicated|original|veroffentlichter?) (?:value|amount|figure|wert)\b/;

/** Promises with money or a client behind them, each with who must approve a change and what was published last. */
export const COMMITMENTS = entityKind<Commitment>({
  collection: 'commitments',
  copy: (blank) => ({ ...blank }),
  name: ['title', 'description', 'measure', 'deliverable'],
  needsName: true,
  fields: {
    id: from(TEXT, 'id'),
    customer: from(TEXT, 'customer'),
    category: from(TEXT, 'category'),
    value: from(SHOWN, 'target', 'actual', 'cost', 'benefit'),
    due: from(LAST_DAY, 'due', 'end', 'date'),
    publishedValue: from(SHOWN, 'baseline', 'before'),
    publishedDue: from(DAY, 'end_baseline'),
    owner: from(PEOPLE, 'owner', 'person'),
    approver: from(PEOPLE, 'approver', 'decision_owner'),
    status: from(STATUS, 'status', 'rag'),
    initiative: from(TEXT, 'initiative', 'parent', 'depends_on'),
    milestone: from(TEXT, 'milestone'),
  },
  finish: (table, reading) => headedFields<Commitment>(table, reading, { value: VALUE, publishedValue: PUBLISHED }),
});
