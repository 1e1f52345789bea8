import type { Experiment } from '../../../plan/experiments.ts';
import { entityKind } from '../fields/entity-kind.ts';
import { from } from '../fields/fields.ts';
import { headedFields } from '../fields/headed-fields.ts';
import { LAST_DAY } from '../fields/last-day.ts';
import { DAY, PEOPLE, STATUS, TEXT } from '../fields/readers.ts';
import { SHOWN } from '../fields/shown-text.ts';

const NAME =
  /^(?:(?:name of )?(?:the )?(?:experiment|test|pilot|trial|versuch|esperimento|experimento|experience)s?\b(?! ?(?:id|no|nr|#|result|owner|type|status|date|lead|start|end)))/;

/** What was tried, and what came of it. */
export const EXPERIMENTS = entityKind<Experiment>({
  collection: 'experiments',
  copy: (blank) => ({ ...blank }),
  name: ['title', 'hypothesis', 'description'],
  needsName: true,
  fields: {
    id: from(TEXT, 'id'),
    hypothesis: from(TEXT, 'hypothesis'),
    owner: from(PEOPLE, 'owner', 'person', 'team'),
    status: from(STATUS, 'status'),
    start: from(DAY, 'start', 'date'),
    end: from(LAST_DAY, 'end', 'due', 'end_actual'),
    result: from(SHOWN, 'result', 'lesson'),
  },
  finish: (table, reading) => headedFields<Experiment>(table, reading, { name: NAME }),
});
