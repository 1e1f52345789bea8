import type { Update } from '../../../plan/work.ts';
import { entityKind } from '../fields/entity-kind.ts';
import { from } from '../fields/fields.ts';
import { DAY, SHARE, STAGE, STATUS, TEXT } from '../fields/readers.ts';

const STATE = {
  id: from(TEXT, 'id'),
  stage: from(STAGE, 'stage'),
  percentComplete: from(SHARE, 'percent_complete'),
  status: from(STATUS, 'status', 'rag'),
} as const;

export const UPDATES = entityKind<Update>({
  collection: 'updates',
  copy: (blank) => ({ ...blank }),
  name: ['milestone', 'initiative', 'title', 'description', 'notes'],
  fields: {
    ...STATE,
    of: from(TEXT, 'milestone', 'initiative', 'title', 'id'),
    on: from(DAY, 'date', 'updated_on', 'raised_on', 'start'),
  },
});

/** How work stood at the end of the time that an earlier sheet of its series is called after. */
export const STATES = entityKind<Update>({
  collection: 'updates',
  copy: (blank) => ({ ...blank }),
  name: ['title', 'milestone', 'initiative', 'id'],
  fields: { ...STATE, of: from(TEXT, 'id', 'title', 'milestone', 'initiative') },
  derived: { on: undefined },
  finish: (table) => (draft) => {
    draft.on = table.series?.period.end ?? null;
  },
});
