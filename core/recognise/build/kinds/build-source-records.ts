import type { SourceRecord } from '../../../plan/source-record.ts';
import { entityKind } from '../fields/entity-kind.ts';
import { from } from '../fields/fields.ts';
import { headedColumn, headedFields } from '../fields/headed-fields.ts';
import { LAST_DAY } from '../fields/last-day.ts';
import { PEOPLE, STATUS, TEXT } from '../fields/readers.ts';
import { isExport, KEY_HEADER, TYPE_HEADER } from '../fields/system-export.ts';

/** A CRM’s own name for the day by which something is to be done. */
const CLOSES = /^(?:expected )?close date$/;

/** Rows of an export from a tracker or a CRM, beside what else they are. */
export const SOURCE_RECORDS = entityKind<SourceRecord>({
  collection: 'sourceRecords',
  copy: (blank) => ({ ...blank }),
  when: isExport,
  name: ['title', 'description'],
  fields: {
    id: from(TEXT, 'id'),
    kind: from(TEXT, 'category', 'level'),
    status: from(STATUS, 'status'),
    owner: from(PEOPLE, 'owner', 'person'),
    due: from(LAST_DAY, 'due', 'end'),
  },
  finish(table, reading) {
    const texts = headedFields<SourceRecord>(table, reading, { id: KEY_HEADER, kind: TYPE_HEADER });
    const closes = headedColumn(table, CLOSES);
    const closesOn = closes === null ? null : reading.column(closes.column, LAST_DAY);
    return (draft, line) => {
      texts(draft, line);
      if (closes === null || closesOn === null || draft.due !== undefined) return;
      draft.due = closesOn(line.row);
      draft.source = { ...draft.source, fields: { ...draft.source.fields, due: closes.column } };
    };
  },
});
