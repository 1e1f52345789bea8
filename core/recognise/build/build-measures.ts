import type { Measure, Reading } from '../../plan/measure.ts';
import type { Draft } from './entity-kind.ts';
import { entityKind } from './entity-kind.ts';
import { columnFor, from, periodColumns } from './fields.ts';
import { periodReader } from './period-reader.ts';
import { CADENCE, DAY, DIRECTION, LIST, MEASURED, MEASURE_KIND, PEOPLE, STATUS, TEXT } from './readers.ts';
import { rhythmOf } from './rhythm.ts';
import { readTarget } from '../values/target.ts';

export const MEASURES = entityKind<Measure>({
  collection: 'measures',
  name: ['measure', 'title', 'description', 'deliverable'],
  needsName: true,
  fields: {
    id: from(TEXT, 'id'),
    teams: from(LIST, 'team'),
    owner: from(PEOPLE, 'owner', 'person'),
    kind: from(MEASURE_KIND, 'measure_kind'),
    direction: from(DIRECTION, 'direction'),
    unit: from(TEXT, 'unit'),
    target: from(MEASURED, 'target'),
    baseline: from(MEASURED, 'baseline'),
    actual: from(MEASURED, 'actual'),
    rhythmDays: from(CADENCE, 'cadence'),
    linked: from(LIST, 'drives', 'parent'),
    status: from(STATUS, 'status', 'rag'),
    definition: from(TEXT, 'definition'),
    updatedOn: from(DAY, 'updated_on'),
  },
  derived: { readings: [] },
  finish(table, reading) {
    const name = reading.provenance['name'] ?? table.area.left;
    const columns = periodColumns(table)
      .filter(
        ({ meaning }) =>
          meaning === null ||
          meaning === 'actual' ||
          meaning === 'period' ||
          meaning === 'total' ||
          meaning === 'measure',
      )
      .toSorted((one, other) => ((one.period?.end ?? '') < (other.period?.end ?? '') ? -1 : 1))
      .map(({ column, period }) => ({
        read: reading.column(column, MEASURED),
        period,
        fields: { value: column, name },
      }));
    const target = columnFor(table, ['target']);
    const actual = columnFor(table, ['actual']);
    const own = periodReader(table, reading);
    return (draft: Draft<Measure>, line) => {
      const said = target === null ? null : line.row.values[target.column];
      if (draft.direction === undefined && typeof said === 'string')
        draft.direction = readTarget(said)?.direction ?? undefined;
      const readings: Reading[] = [];
      for (const { read, period, fields } of columns)
        if (period !== null)
          readings.push({
            source: { ...draft.source, fields },
            on: period.end,
            period,
            value: read(line.row),
          });
      const period = columns.length === 0 && actual !== null ? own(line.row) : null;
      if (period !== null && actual !== null) {
        const fields = { value: actual.column, name };
        readings.push({ source: { ...draft.source, fields }, on: period.end, period, value: draft.actual ?? null });
      }
      draft.readings = readings;
      draft.rhythmDays ??= rhythmOf(readings);
    };
  },
});
