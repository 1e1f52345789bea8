import type { Day } from '../../../calendar/day.ts';
import type { Field } from '../../../plan/entity.ts';
import type { Work } from '../../../plan/work.ts';
import type { Table } from '../../../plan/table.ts';
import { unitIn } from '../../values/amount-unit.ts';
import { barReader } from '../fields/bars.ts';
import type { Draft, LineContext, TableReading } from '../fields/entity-kind.ts';
import { demandReader } from '../fields/demand-reader.ts';
import type { FieldsOf } from '../fields/fields.ts';
import { columnFor, from } from '../fields/fields.ts';
import { LAST_DAY } from '../fields/last-day.ts';
import { mandatoryReader } from '../fields/mandatory.ts';
import { trackerReader } from '../fields/tracker-links.ts';
import { AMOUNT, DAY, DEPENDENCIES, LIST, PEOPLE, SHARE, STAGE, STATUS, TEXT } from '../fields/readers.ts';
import { valueReader } from '../fields/worth.ts';

/** What initiatives, milestones and tasks read alike. */
export const WORK_FIELDS = {
  id: from(TEXT, 'id'),
  owner: from(PEOPLE, 'owner', 'person'),
  decisionOwner: from(PEOPLE, 'decision_owner', 'approver'),
  integrator: from(PEOPLE, 'integrator'),
  teams: from(LIST, 'team'),
  start: from(DAY, 'start', 'start_baseline'),
  startActual: from(DAY, 'start_actual'),
  endActual: from(DAY, 'end_actual', 'closed_on'),
  endBaseline: from(DAY, 'end_baseline', 'baseline'),
  forecast: from(DAY, 'forecast'),
  status: from(STATUS, 'status', 'rag'),
  percentComplete: from(SHARE, 'percent_complete'),
  stage: from(STAGE, 'stage'),
  stageSince: from(DAY, 'stage_since'),
  priority: from(TEXT, 'priority'),
  category: from(TEXT, 'category', 'phase'),
  effort: from(AMOUNT, 'effort'),
  earliestStart: from(DAY, 'earliest_start'),
  latestFinish: from(LAST_DAY, 'latest_finish'),
  parent: from(TEXT, 'parent'),
  updatedOn: from(DAY, 'updated_on'),
  dependsOn: from(DEPENDENCIES, 'depends_on'),
  notes: from(TEXT, 'notes', 'description'),
} satisfies FieldsOf<Work>;

/** What `finishWork` adds to the columns' own fields. */
export const WORK_DERIVED = { value: undefined, mandatory: undefined, demand: undefined, tracker: undefined } as const;

/**
 * What is alike in mending a piece of work: its parent from the structure of the rows and its category from the
 * section it stands in where no column says them, and its health from a colour column beside the status.
 */
export function finishWork(table: Table, reading: TableReading): (draft: Draft<Work>, line: LineContext) => void {
  const status = columnFor(table, ['status']);
  const rag = columnFor(table, ['rag']);
  const valueOf = valueReader(table, reading);
  const mandatoryOf = mandatoryReader(table, reading);
  const effort = columnFor(table, ['effort']);
  const demandOf = demandReader(table, reading, {
    unit: unitIn(effort?.header ?? '') ?? unitIn(table.sheet) ?? 'unknown',
    takesBarePeriods: false,
    takesAmounts: columnFor(table, ['skill']) !== null,
  });
  const track = trackerReader(table, reading);
  const colourOf = status === null || rag === null ? null : reading.column(rag.column, STATUS);
  return (draft, line) => {
    track?.(draft, line);
    if (line.parent !== undefined && draft.parent === undefined) draft.parent = line.parent;
    if (typeof line.section === 'string' && draft.category === undefined) draft.category = line.section;
    if (valueOf !== null) draft.value = valueOf(line.row);
    if (mandatoryOf !== null) draft.mandatory = mandatoryOf(line.row, draft.priority ?? null);
    if (demandOf !== null) draft.demand = demandOf(line.row, draft.source);
    const colour = colourOf?.(line.row) ?? null;
    if (colour !== null && draft.status !== null && draft.status !== undefined)
      draft.status = { ...draft.status, health: colour.health ?? draft.status.health };
    else if (colour !== null) draft.status = colour;
  };
}

/** Dates of a row without any from the bar drawn for it beside the table; they stand in the bar's first and last cell. */
export function drawnDates<E extends Work>(
  table: Table,
  { workbook }: TableReading,
  end: 'due' | 'end',
): (draft: Draft<E>, line: LineContext) => void {
  const barOf = barReader(table, workbook);
  return (draft, { row }) => {
    const dates = draft as Draft<Work> & { due?: Field<Day>; end?: Field<Day> };
    if (
      isStated(dates.start) ||
      isStated(dates[end]) ||
      draft.unread['start'] !== undefined ||
      draft.unread[end] !== undefined
    )
      return;
    const bar = barOf(row);
    if (bar === null) return;
    dates.start = bar.start;
    dates[end] = bar.end;
    const fields = { ...draft.source.fields, start: bar.first, [end]: bar.last };
    draft.source = { ...draft.source, fields };
  };
}

function isStated(value: Field<Day>): boolean {
  return value !== null && value !== undefined;
}
