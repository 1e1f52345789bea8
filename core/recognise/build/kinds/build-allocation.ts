import type { AllocatedPeriod, Allocation } from '../../../plan/resources.ts';
import { amountScaleOf, amountTraitOf, statedIn } from '../fields/amounts.ts';
import type { Draft, LineContext } from '../fields/entity-kind.ts';
import { entityKind } from '../fields/entity-kind.ts';
import type { Table, TableColumn } from '../../../plan/table.ts';
import { SHARED_OUT } from '../../tables/meanings/shared-out.ts';
import { readPeople } from '../../values/people.ts';
import { columnFor, from, periodColumns, SURE_ENOUGH } from '../fields/fields.ts';
import { periodReader } from '../fields/period-reader.ts';
import { LAST_DAY } from '../fields/last-day.ts';
import type { Reader } from '../fields/readers.ts';
import { AMOUNT, DAY, LIST, PEOPLE, TEXT } from '../fields/readers.ts';

/** The amount of a row that has no column for each period. */
const ONE_AMOUNT: Reader<readonly number[]> = {
  ...AMOUNT,
  read(...given) {
    const amount = AMOUNT.read(...given);
    return amount === null ? null : [amount];
  },
};

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
    amounts: from(ONE_AMOUNT, 'allocation', 'share', 'effort', 'capacity'),
  },
  derived: { periods: [], unit: 'unknown' },
  trait: (table, lines, workbook) =>
    amountTraitOf(table, lines, workbook, columnFor(table, ['person', 'owner']) === null ? 'skill' : 'person'),
  spread(table, reading) {
    const { unit, inUnits } = amountScaleOf(reading.trait);
    const own = periodReader(table, reading);
    const stated = statedIn(table);
    const columns = periodColumns(table);
    const periods = columns.map(({ column, period }): AllocatedPeriod => ({ period, line: column }));
    const reads = columns.map(({ column }) => reading.column(column, AMOUNT));
    const shares = sharesIn(table).map(({ column, header }) => ({
      read: reading.column(column, AMOUNT),
      header,
      column,
    }));
    const line = reading.provenance['amounts'] ?? null;
    return (draft: Draft<Allocation>, { row }: LineContext) => {
      draft.unit = unit === 'share' ? unit : (stated(row) ?? unit);
      if (shares.length > 0) {
        const period = own(row) ?? table.series?.period ?? null;
        return shares.flatMap(({ read, header, column }) => {
          const amount = inUnits(read(row));
          if (amount === null) return [];
          const ofWork = draft.person === undefined;
          return {
            ...draft,
            periods: [{ period, line: column }],
            amounts: [amount],
            person: ofWork ? readPeople(header) : draft.person,
            initiative: ofWork ? draft.initiative : header,
            name: ofWork ? draft.name : header,
          };
        });
      }
      if (columns.length > 0) {
        draft.periods = periods;
        draft.amounts = reads.map((read) => inUnits(read(row)));
        return draft;
      }
      draft.periods = [{ period: own(row) ?? table.series?.period ?? null, line }];
      if (line !== null) draft.amounts = [inUnits(draft.amounts?.[0] ?? null)];
      return draft;
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
