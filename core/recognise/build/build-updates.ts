import type { Update } from '../../plan/work.ts';
import { entityKind } from './entity-kind.ts';
import { from } from './fields.ts';
import { DAY, SHARE, STAGE, STATUS, TEXT } from './readers.ts';

export const UPDATES = entityKind<Update>({
  collection: 'updates',
  copy: (blank) => ({ ...blank }),
  name: ['milestone', 'initiative', 'title', 'description', 'notes'],
  fields: {
    id: from(TEXT, 'id'),
    of: from(TEXT, 'milestone', 'initiative', 'title', 'id'),
    on: from(DAY, 'date', 'updated_on', 'raised_on', 'start'),
    stage: from(STAGE, 'stage'),
    percentComplete: from(SHARE, 'percent_complete'),
    status: from(STATUS, 'status', 'rag'),
  },
});
