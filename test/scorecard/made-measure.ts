import { monthPeriod } from '../../core/calendar/period.ts';
import type { Measure } from '../../core/plan/measure.ts';

/** What a test says of a measure: monthly readings from January 2024 on, and the columns its table has. */
export type MadeMeasure = Partial<Omit<Measure, 'readings' | 'targets' | 'source'>> & {
  readonly readings?: readonly (number | null)[];
  readonly targets?: readonly (number | null)[];
  readonly fields?: readonly string[];
};

/** A measure as if read from a table with a column a month. */
export function measureOf({ readings = [], targets = [], fields = [], ...rest }: MadeMeasure): Measure {
  const columns = Object.fromEntries(['name', ...fields].map((field, at) => [field, at]));
  const source = { table: 'T', sheet: 'Scorecard', index: 1, transposed: false, fields: columns };
  const monthly = (values: readonly (number | null)[], from: number) =>
    values.map((value, at) => {
      const period = monthPeriod(2024 + Math.floor(at / 12), (at % 12) + 1);
      if (period === null) throw new Error('There is such a month.');
      return { source: { ...source, fields: { value: from + at } }, on: period.end, period, value };
    });
  return {
    source,
    id: undefined,
    name: 'Demos',
    unread: {},
    teams: undefined,
    owner: undefined,
    kind: undefined,
    direction: undefined,
    unit: undefined,
    target: undefined,
    targetRange: undefined,
    baseline: undefined,
    actual: undefined,
    rhythmDays: readings.length > 1 ? 30 : null,
    linked: undefined,
    status: undefined,
    definition: undefined,
    goal: undefined,
    updatedOn: undefined,
    ...rest,
    readings: monthly(readings, 10),
    targets: monthly(targets, 200),
  };
}
