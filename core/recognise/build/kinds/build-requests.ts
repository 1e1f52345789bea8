import type { Demand } from '../../../plan/demand.ts';
import type { AmountUnit, CapacityRequest } from '../../../plan/resources.ts';
import { amountUnitOf } from '../fields/amounts.ts';
import { DEMAND_MEANINGS, demandReader } from '../fields/demand-reader.ts';
import type { Draft } from '../fields/entity-kind.ts';
import { entityKind } from '../fields/entity-kind.ts';
import { columnFor, from } from '../fields/fields.ts';
import { LAST_DAY } from '../fields/last-day.ts';
import { mandatoryReader } from '../fields/mandatory.ts';
import { periodReader } from '../fields/period-reader.ts';
import { AMOUNT, DAY, LIST, NUMBER, PEOPLE, STATUS, TEXT } from '../fields/readers.ts';
import { valueReader } from '../fields/worth.ts';

export const REQUESTS = entityKind<CapacityRequest>({
  collection: 'requests',
  copy: (blank) => ({ ...blank }),
  name: ['title', 'initiative', 'description'],
  needsName: true,
  fields: {
    id: from(TEXT, 'id'),
    initiative: from(TEXT, 'initiative', 'title'),
    requester: from(PEOPLE, 'raised_by', 'owner'),
    teams: from(LIST, 'team'),
    people: from(PEOPLE, 'person', 'owner'),
    skills: from(LIST, 'skill', 'role'),
    start: from(DAY, 'start', 'earliest_start', 'date'),
    end: from(LAST_DAY, 'end', 'due', 'latest_finish'),
    amount: from(AMOUNT, ...DEMAND_MEANINGS),
    cost: from(NUMBER, 'cost'),
    priority: from(TEXT, 'priority'),
    decidedOn: from(DAY, 'decided_on'),
    displaces: from(TEXT, 'displaces'),
    status: from(STATUS, 'status', 'decision', 'rag'),
  },
  derived: { unit: 'unknown', demand: undefined, value: undefined, mandatory: undefined },
  trait: (table, lines, workbook) => amountUnitOf(table, lines, workbook, 'team'),
  finish(table, reading) {
    const unit = reading.trait as AmountUnit;
    const demandOf = demandReader(table, reading, { unit, takesBarePeriods: true, takesAmounts: true });
    const valueOf = valueReader(table, reading);
    const mandatoryOf = mandatoryReader(table, reading);
    const own = periodReader(table, reading);
    const isDated = columnFor(table, ['start', 'earliest_start', 'date', 'end', 'due', 'latest_finish']) !== null;
    return (draft: Draft<CapacityRequest>, { row }) => {
      draft.unit = unit;
      const period = isDated ? null : own(row);
      if (period !== null) [draft.start, draft.end] = [period.start, period.end];
      draft.value = valueOf?.(row);
      draft.mandatory = mandatoryOf?.(row, draft.priority ?? null);
      const demand = demandOf?.(row, draft.source);
      draft.demand = demand;
      if (demand === undefined) return;
      const [first] = demand;
      if (first !== undefined && demand.every((each) => each.unit === first.unit)) draft.unit = first.unit;
      // Amounts told in words stand where one number was looked for.
      if (draft.amount === undefined) draft.amount = totalOf(demand);
      else if (draft.amount === null && draft.unread['amount'] !== undefined) {
        const { amount: _, ...unread } = draft.unread;
        draft.unread = unread;
        draft.amount = totalOf(demand);
      }
    };
  },
});

/** All of it in one number; null where it is in several units or by period, which do not add up. */
function totalOf(demand: readonly Demand[]): number | null {
  const [first] = demand;
  if (first === undefined || demand.some(({ unit, period }) => unit !== first.unit || period !== null)) return null;
  return demand.reduce((sum, { amount }) => sum + amount, 0);
}
