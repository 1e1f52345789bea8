import type { AmountUnit, Allocation } from '../../plan/resources.ts';
import { amountUnitOf } from './amounts.ts';
import type { Draft, LineContext } from './entity-kind.ts';
import { entityKind } from './entity-kind.ts';
import { columnFor, from, periodColumns } from './fields.ts';
import { periodReader } from './period-reader.ts';
import { LAST_DAY } from './last-day.ts';
import { AMOUNT, DAY, LIST, PEOPLE, TEXT } from './readers.ts';

export const ALLOCATION = entityKind<Allocation>({
  collection: 'allocations',
  copy: (blank) => ({ ...blank }),
  name: ['initiative', 'milestone', 'title', 'category', 'person'],
  fields: {
    id: from(TEXT, 'id'),
    person: from(PEOPLE, 'person', 'owner', 'role', 'team'),
    initiative: from(TEXT, 'initiative', 'milestone', 'title'),
    teams: from(LIST, 'team'),
    skills: from(LIST, 'skill', 'role'),
    start: from(DAY, 'start'),
    end: from(LAST_DAY, 'end', 'due'),
    amount: from(AMOUNT, 'allocation', 'share', 'effort', 'capacity'),
  },
  derived: { period: null, unit: 'unknown' },
  trait: (table, lines, workbook) =>
    amountUnitOf(table, lines, workbook, columnFor(table, ['person', 'owner']) === null ? 'skill' : 'person'),
  spread(table, reading) {
    const unit = reading.trait as AmountUnit;
    const own = periodReader(table, reading);
    const columns = periodColumns(table).map(({ column, period }) => ({
      read: reading.column(column, AMOUNT),
      period,
      fields: { ...reading.provenance, amount: column },
    }));
    return (draft: Draft<Allocation>, line: LineContext) => {
      draft.unit = unit;
      if (columns.length === 0) return [{ ...draft, period: own(line.row) ?? table.series?.period ?? null }];
      return columns.map(({ read, period, fields }) => ({
        ...draft,
        source: { ...draft.source, fields },
        period,
        amount: read(line.row),
      }));
    };
  },
});
