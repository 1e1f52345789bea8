import type { Initiative } from '../../plan/plan.ts';
import { WORK_FIELDS, finishWork } from './build-work.ts';
import { entityKind } from './entity-kind.ts';
import { from } from './fields.ts';
import { DAY, NUMBER, TEXT } from './readers.ts';

export const INITIATIVES = entityKind<Initiative>({
  collection: 'initiatives',
  name: ['title', 'initiative', 'description', 'deliverable'],
  fields: {
    ...WORK_FIELDS,
    end: from(DAY, 'end', 'due'),
    sunset: from(TEXT, 'sunset'),
    lesson: from(TEXT, 'lesson'),
    choice: from(TEXT, 'choice'),
    cost: from(NUMBER, 'cost'),
    costActual: from(NUMBER, 'cost_actual'),
    benefit: from(TEXT, 'benefit'),
  },
  finish: finishWork,
});
