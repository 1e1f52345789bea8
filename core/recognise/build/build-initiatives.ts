import type { Initiative } from '../../plan/work.ts';
import { drawnDates, finishWork, WORK_DERIVED, WORK_FIELDS } from './build-work.ts';
import type { KindDefinition } from './entity-kind.ts';
import { entityKind } from './entity-kind.ts';
import { columnFor, from } from './fields.ts';
import { LAST_DAY } from './last-day.ts';
import { NUMBER, TEXT } from './readers.ts';

const KIND: KindDefinition<Initiative> = {
  collection: 'initiatives',
  copy: (blank) => ({ ...blank }),
  name: ['title', 'initiative', 'description', 'deliverable'],
  needsName: true,
  fields: {
    ...WORK_FIELDS,
    end: from(LAST_DAY, 'end', 'due'),
    sunset: from(TEXT, 'sunset'),
    lesson: from(TEXT, 'lesson'),
    choice: from(TEXT, 'choice'),
    cost: from(NUMBER, 'cost'),
    costActual: from(NUMBER, 'cost_actual'),
    benefit: from(TEXT, 'benefit'),
    benefitMeasure: from(TEXT, 'measure'),
  },
  derived: WORK_DERIVED,
  finish(table, reading) {
    const finish = finishWork(table, reading);
    const drawn = drawnDates(table, reading, 'end');
    return (draft, line) => {
      finish(draft, line);
      drawn(draft, line);
    };
  },
};

export const INITIATIVES = entityKind(KIND);

/** Rows of a work plan that say they are initiatives, projects or epics. */
export const INITIATIVES_WITHIN = entityKind<Initiative>({
  ...KIND,
  when: (table) => columnFor(table, ['level']) !== null,
  spread: () => (draft, line) => (line.isInitiative ? draft : []),
});
