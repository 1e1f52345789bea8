import type { Day } from '../../../calendar/day.ts';
import type { Period } from '../../../calendar/period.ts';
import type { Entity, Field } from '../../../plan/entity.ts';
import type { Meaning, Table } from '../../../plan/table.ts';
import type { Draft, LineContext } from '../fields/entity-kind.ts';
import { entityKind } from '../fields/entity-kind.ts';
import { columnFor, from, periodColumns, SURE_ENOUGH } from '../fields/fields.ts';
import { periodReader } from '../fields/period-reader.ts';
import { MEASURED, SHOWS_SHARE } from '../fields/measure-readers.ts';
import { TEXT } from '../fields/readers.ts';

/** One value of a measure that stands in a table of its own; `name` is the measure. */
export interface LooseReading extends Entity {
  readonly of: Field<string>;
  readonly on: Day | null;
  readonly period: Period | null;
  readonly value: number | null;
  readonly isShare?: boolean;
}

/**
 * Readings in a table of their own, in three layouts: one reading a row; measures down and periods across; periods down
 * and one column a measure.
 */
export const READINGS = entityKind<LooseReading>({
  collection: 'readings',
  copy: (blank) => ({ ...blank }),
  name: ['measure', 'title'],
  fields: { id: from(TEXT, 'id'), of: from(TEXT, 'measure', 'title', 'id') },
  derived: { on: null, period: null, value: null },
  spread(table, reading) {
    const own = periodReader(table, reading);
    // Targets and forecasts by period are no readings.
    const across = periodColumns(table).filter(({ meaning }) => meaning === null || READ.has(meaning));
    const named = columnFor(table, ['measure', 'title', 'id']) !== null;
    const values = across.length > 0 ? across : named ? [columnFor(table, ['actual'])] : measureColumns(table);
    const columns = values.flatMap((column) =>
      column === null
        ? []
        : [
            {
              ...column,
              read: reading.column(column.column, MEASURED),
              isShare: reading.column(column.column, SHOWS_SHARE),
              fields: { ...reading.provenance, value: column.column },
            },
          ],
    );
    return (draft: Draft<LooseReading>, line: LineContext) => {
      const rowPeriod = own(line.row) ?? table.series?.period ?? null;
      return columns.map(({ read, isShare, header, period: stated, fields }) => {
        const period = stated ?? rowPeriod;
        const of = named ? draft.of : header;
        const source = { ...draft.source, fields };
        return {
          ...draft,
          name: of ?? draft.name,
          of,
          source,
          period,
          on: period?.end ?? null,
          value: read(line.row),
          ...(isShare(line.row) === true && { isShare: true }),
        };
      });
    };
  },
});

const READ: ReadonlySet<Meaning> = new Set<Meaning>(['period', 'actual', 'total', 'measure']);

function measureColumns(table: Table): Table['columns'] {
  return table.columns.filter(
    ({ meaning, header, confidence }) =>
      (meaning === 'actual' || meaning === 'measure') && header !== '' && confidence >= SURE_ENOUGH,
  );
}
