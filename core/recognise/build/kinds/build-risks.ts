import type { Risk } from '../../../plan/registers.ts';
import { entityKind } from '../fields/entity-kind.ts';
import { from } from '../fields/fields.ts';
import { LAST_DAY } from '../fields/last-day.ts';
import { DAY, PEOPLE, RATING, SCORE, STATUS, TEXT } from '../fields/readers.ts';

export const RISKS = entityKind<Risk>({
  collection: 'risks',
  copy: (blank) => ({ ...blank }),
  name: ['title', 'description', 'category'],
  needsName: true,
  fields: {
    id: from(TEXT, 'id'),
    owner: from(PEOPLE, 'owner', 'person'),
    status: from(STATUS, 'status', 'rag'),
    probability: from(RATING, 'probability'),
    impact: from(RATING, 'impact'),
    score: from(SCORE, 'score'),
    response: from(TEXT, 'response'),
    mitigation: from(TEXT, 'mitigation', 'contingency'),
    trigger: from(TEXT, 'trigger'),
    raisedOn: from(DAY, 'raised_on', 'date'),
    reviewedOn: from(DAY, 'reviewed_on', 'updated_on'),
    due: from(LAST_DAY, 'due', 'end'),
  },
});
