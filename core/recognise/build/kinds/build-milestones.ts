import type { Milestone } from '../../../plan/work.ts';
import type { EntityKind } from '../fields/entity-kind.ts';
import { drawnDates, finishWork, WORK_DERIVED, WORK_FIELDS } from './build-work.ts';
import { entityKind } from '../fields/entity-kind.ts';
import { columnFor, from } from '../fields/fields.ts';
import { saysMilestone } from '../../values/level.ts';
import { LAST_DAY } from '../fields/last-day.ts';
import { headedColumn } from '../fields/headed-fields.ts';
import { DAY, inWords, TEXT, WORKING_DAYS } from '../fields/readers.ts';

/** The day of a constraint, in a column beside its kind, as planning tools export it. */
const CONSTRAINT_DAY = /^(?:constraint date|date of constraint|einschrankungs-?(?:termin|datum))\b/;

const MILESTONE = inWords(saysMilestone);

export const MILESTONES = dated('milestone');
export const TASKS = dated('task');

function dated(level: Milestone['level']): EntityKind {
  return entityKind<Milestone>({
    collection: 'milestones',
    copy: (blank) => ({ ...blank }),
    name: ['title', 'milestone', 'deliverable', 'description'],
    needsName: true,
    fields: {
      ...WORK_FIELDS,
      due: from(LAST_DAY, 'due', 'end', 'date'),
      duration: from(WORKING_DAYS, 'duration'),
      initiative: from(TEXT, 'initiative'),
      constraint: from(TEXT, 'constraint'),
      deliverable: from(TEXT, 'deliverable'),
    },
    derived: { ...WORK_DERIVED, level },
    finish(table, reading) {
      const finish = finishWork(table, reading);
      const drawn = drawnDates(table, reading, 'due');
      const constraintDay = headedColumn(table, CONSTRAINT_DAY);
      const constraintDayOf = constraintDay === null ? null : reading.column(constraintDay.column, DAY);
      const levels = columnFor(table, ['level', 'category']);
      const isMilestone = levels === null ? null : reading.column(levels.column, MILESTONE);
      return (draft, line) => {
        finish(draft, line);
        drawn(draft, line);
        const day = typeof draft.constraint === 'string' ? (constraintDayOf?.(line.row) ?? null) : null;
        if (day !== null) draft.constraint = `${draft.constraint} ${day}`;
        if (draft.initiative === undefined) draft.initiative = line.initiative ?? line.section;
        // The initiative above is another list's entity: as a parent it would be missing from this one.
        if (typeof line.initiative === 'string' && draft.parent === line.initiative) draft.parent = null;
        if (isMilestone?.(line.row) === true || draft.duration === 0) draft.level = 'milestone';
      };
    },
    spread: (table) =>
      columnFor(table, ['level']) === null ? undefined : (draft, line) => (line.isInitiative ? [] : draft),
  });
}
