import type { FlowStep } from '../../../plan/approvals.ts';
import type { Table } from '../../../plan/table.ts';
import type { Row } from '../../../sheet/workbook.ts';
import { readDuration } from '../../values/duration.ts';
import { fold } from '../../lexicon/fold.ts';
import { readNumber } from '../../values/number.ts';
import { WAIT } from '../approvals/approval-readers.ts';
import { entityKind } from '../fields/entity-kind.ts';
import { columnFor, from } from '../fields/fields.ts';
import { headedColumn } from '../fields/headed-fields.ts';
import type { Reader } from '../fields/readers.ts';
import { DAY, NUMBER, PEOPLE, STATUS, TEXT } from '../fields/readers.ts';

/** Working days of work: 8 hours a day, as work is counted; a plain number in the unit of its header. */
const TOUCH: Reader<number> = {
  habit: 'number',
  byFill: false,
  read(value, _style, { habits, header }) {
    if (typeof value !== 'string' && typeof value !== 'number') return null;
    const number = typeof value === 'number' ? value : readNumber(value, habits.decimal)?.value;
    if (number === undefined) return readDuration(String(value))?.workingDays ?? null;
    for (const word of fold(header).split(/[^\p{L}]+/u)) {
      const unit = /^(?:in|to|at|an|ar|am|pt|time|timer)$/.test(word) ? null : readDuration(`1 ${word}`);
      if (unit !== null) return number * unit.workingDays;
    }
    return number;
  },
};

const ORDER =
  /^(?:#|no\.?|nr\.?|step (?:no\.?|nr\.?|number|#|order)|seq(?:uence)?|order|position|pos\.?|schritt-?(?:nr\.?|nummer)|reihenfolge|lfd\.? ?nr\.?|ordre|orden|ordem|ordine|n°|№)$/;

/** Steps of flows from end to end: who owns them, in which system, how long they take and wait. */
export const FLOWS = entityKind<FlowStep>({
  collection: 'flowSteps',
  copy: (blank) => ({ ...blank }),
  name: ['title', 'description'],
  needsName: true,
  fields: {
    id: from(TEXT, 'id'),
    flow: from(TEXT, 'flow', 'parent', 'initiative', 'category'),
    owner: from(PEOPLE, 'owner', 'person', 'role', 'team', 'approver'),
    system: from(TEXT, 'system'),
    stage: from(TEXT, 'stage', 'status', 'phase'),
    status: from(STATUS, 'status'),
    touch: from(TOUCH, 'touch', 'effort', 'duration'),
    wait: from(WAIT, 'wait', 'lag'),
    timedOn: from(DAY, 'timed_on'),
  },
  derived: { order: undefined },
  trait: (table, lines) => JSON.stringify(flowsAbove(table, lines)),
  finish(table, reading) {
    const above = JSON.parse(reading.trait) as Readonly<Record<string, string>>;
    const place = headedColumn(table, ORDER)?.column ?? columnFor(table, ['id', 'priority'])?.column;
    const orderOf = place === undefined ? null : reading.column(place, NUMBER);
    const fields = place === undefined ? null : { ...reading.provenance, order: place };
    return (draft, { row, index, section }) => {
      draft.flow ??= above[index] ?? section ?? draft.flow;
      if (orderOf !== null) draft.order = orderOf(row);
      if (fields !== null) draft.source = { ...draft.source, fields };
    };
  },
});

/** The flow of lines that leave it blank below the line that names it, by row. */
function flowsAbove(table: Table, lines: readonly Row[]): Readonly<Record<string, string>> {
  const column = columnFor(table, ['flow'])?.column;
  const found: Record<string, string> = {};
  if (column === undefined) return found;
  let last: string | null = null;
  for (const [at, line] of lines.entries()) {
    const value = line.values[column] ?? null;
    if (typeof value === 'string' && value.trim() !== '') last = value.trim();
    else if (value === null && last !== null) found[String(table.bodyRows[at] ?? at)] = last;
  }
  return found;
}
