import type { Table } from '../../../plan/table.ts';
import type { Initiative } from '../../../plan/work.ts';
import { fold } from '../../lexicon/fold.ts';
import { drawnDates, finishWork, WORK_DERIVED, WORK_FIELDS } from './build-work.ts';
import type { KindDefinition } from '../fields/entity-kind.ts';
import { entityKind } from '../fields/entity-kind.ts';
import { columnFor, from } from '../fields/fields.ts';
import { GOAL_HEADER } from '../fields/goal-header.ts';
import { LAST_DAY } from '../fields/last-day.ts';
import { NUMBER, TEXT } from '../fields/readers.ts';

const MEASURE =
  /^(?:(?:benefits?|success|outcome|value|key) )?(?:measures?|kpis?|metrics?|indicators?|measured by|how (?:is it |it is |we )?measured?(?: it)?)(?: of (?:the )?(?:benefits?|success|value|outcome|goal))?$|^(?:(?:erfolgs|nutzen)?kennzahl(?:en)?|messgrosse|gemessen an|indicateurs?|indicador(?:es)?|indicator[ie]|meetwaarde)$/;

/** The column that says what will show the benefits of initiatives, or that goals are reached. */
function measureColumn(table: Table): { readonly column: number; readonly field: MeasureField } | null {
  const named = columnFor(table, ['title']);
  const field: MeasureField | null =
    columnFor(table, ['benefit']) !== null
      ? 'benefitMeasure'
      : named !== null && GOAL_HEADER.test(fold(named.header))
        ? 'goalMeasure'
        : null;
  const found = table.columns.find(({ column, header }) => column !== named?.column && MEASURE.test(fold(header)));
  return field === null || found === undefined ? null : { column: found.column, field };
}

type MeasureField = 'benefitMeasure' | 'goalMeasure';

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
  },
  derived: { ...WORK_DERIVED, benefitMeasure: undefined, goalMeasure: undefined },
  finish(table, reading) {
    const finish = finishWork(table, reading);
    const drawn = drawnDates(table, reading, 'end');
    const measure = measureColumn(table);
    const measureIn = measure === null ? null : reading.column(measure.column, TEXT);
    return (draft, line) => {
      finish(draft, line);
      drawn(draft, line);
      if (measure === null || measureIn === null) return;
      draft[measure.field] = measureIn(line.row);
      draft.source = { ...draft.source, fields: { ...draft.source.fields, [measure.field]: measure.column } };
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
