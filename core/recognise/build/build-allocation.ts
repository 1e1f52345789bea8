import type { Allocation } from '../../plan/resources.ts';
import { amountScaleOf, amountTraitOf, statedIn } from './amounts.ts';
import type { Draft, LineContext } from './entity-kind.ts';
import { entityKind } from './entity-kind.ts';
import type { Table, TableColumn } from '../../plan/table.ts';
import { SHARED_OUT } from '../tables/shared-out.ts';
import { readPeople } from '../values/people.ts';
import { columnFor, from, periodColumns, SURE_ENOUGH } from './fields.ts';
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
    amountTraitOf(table, lines, workbook, columnFor(table, ['person', 'owner']) === null ? 'skill' : 'person'),
  spread(table, reading) {
    const { unit, inUnits } = amountScaleOf(reading.trait);
    const own = periodReader(table, reading);
    const stated = statedIn(table);
    const columns = periodColumns(table).map(({ column, period }) => ({
      read: reading.column(column, AMOUNT),
      period,
      fields: { ...reading.provenance, amount: column },
    }));
    const shares = sharesIn(table).map(({ column, header }) => ({
      read: reading.column(column, AMOUNT),
      header,
      fields: { ...reading.provenance, amount: column },
    }));
    return (draft: Draft<Allocation>, line: LineContext) => {
      draft.unit = unit === 'share' ? unit : (stated(line.row) ?? unit);
      if (shares.length > 0) {
        const period = own(line.row) ?? table.series?.period ?? null;
        return shares.flatMap(({ read, header, fields }) => {
          const amount = inUnits(read(line.row));
          if (amount === null) return [];
          const ofWork = draft.person === undefined;
          return {
            ...draft,
            source: { ...draft.source, fields },
            period,
            amount,
            person: ofWork ? readPeople(header) : draft.person,
            initiative: ofWork ? draft.initiative : header,
            name: ofWork ? draft.name : header,
          };
        });
      }
      if (columns.length === 0)
        return [{ ...draft, amount: inUnits(draft.amount), period: own(line.row) ?? table.series?.period ?? null }];
      return columns.map(({ read, period, fields }) => ({
        ...draft,
        source: { ...draft.source, fields },
        period,
        amount: inUnits(read(line.row)),
      }));
    };
  },
});

/** Columns that are each headed by a person beside rows of work, or by work beside people; one alone says how much. */
function sharesIn({ columns }: Table): readonly TableColumn[] {
  const shares = columns.filter(
    ({ meaning, period, confidence }) => meaning === 'allocation' && period === null && confidence >= SURE_ENOUGH,
  );
  const isShared = shares.length > 1 && shares.every(({ reasons }) => reasons.includes(SHARED_OUT));
  return isShared && tellApart(shares) ? shares : [];
}

/** Columns that are all headed alike, or only counted (`#1`, `#2`), name nobody and no work: they are times or nothing. */
function tellApart(columns: readonly TableColumn[]): boolean {
  const names = new Set(columns.map(({ header }) => header.replace(/[\P{L}]+/gu, ' ').trim()));
  return names.size > 1 || (!names.has('') && new Set(columns.map(({ header }) => header)).size === columns.length);
}
