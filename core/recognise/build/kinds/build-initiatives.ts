import type { Table, TableColumn } from '../../../plan/table.ts';
import type { Initiative } from '../../../plan/work.ts';
import { fold } from '../../lexicon/fold.ts';
import { drawnDates, finishWork, WORK_DERIVED, WORK_FIELDS } from './build-work.ts';
import type { KindDefinition } from '../fields/entity-kind.ts';
import { entityKind } from '../fields/entity-kind.ts';
import { columnFor, from } from '../fields/fields.ts';
import { LAST_DAY } from '../fields/last-day.ts';
import { NUMBER, TEXT } from '../fields/readers.ts';

const MEASURE =
  /^(?:(?:benefits?|success|outcome|value) )?(?:measures?|kpis?|metrics?|measured by|how (?:is it )?measured|measure of success)$|^(?:(?:erfolgs|nutzen)?kennzahl(?:en)?|messgrosse|gemessen an|indicateurs?|indicador(?:es)?|indicator[ie]|meetwaarde)$/;

/** The column, beside one of benefits, that says what will show them. */
function measureOfBenefit(table: Table): TableColumn | null {
  if (columnFor(table, ['benefit']) === null) return null;
  const named = columnFor(table, ['title'])?.column;
  return table.columns.find(({ column, header }) => column !== named && MEASURE.test(fold(header))) ?? null;
}

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
  derived: { ...WORK_DERIVED, benefitMeasure: undefined },
  finish(table, reading) {
    const finish = finishWork(table, reading);
    const drawn = drawnDates(table, reading, 'end');
    const measure = measureOfBenefit(table);
    const measureIn = measure === null ? null : reading.column(measure.column, TEXT);
    return (draft, line) => {
      finish(draft, line);
      drawn(draft, line);
      if (measure === null || measureIn === null) return;
      draft.benefitMeasure = measureIn(line.row);
      draft.source = { ...draft.source, fields: { ...draft.source.fields, benefitMeasure: measure.column } };
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
