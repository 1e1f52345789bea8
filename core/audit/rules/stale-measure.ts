import type { Day } from '../../calendar/day.ts';
import { daysBetween } from '../../calendar/day.ts';
import type { Measure } from '../../plan/measure.ts';
import { cellOf } from '../../plan/provenance.ts';
import type { CellRef } from '../../sheet/cell-reference.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'stale-measure',
  family: 'scorecard',
  severity: 'moderate',
  title: 'Measure that nobody reads any more',
  message: '“{measure}” was last read on {last}, {days} days ago; it is read every {rhythm} {rhythm|day|days}.',
  systematic: '{count} of {total} measures on {sheet} were not read for more than twice their rhythm.',
  why: 'A decision on an old number is a guess that looks like a fact.',
  fix: 'Read it again, change its rhythm, or drop it from the scorecard.',
  params: { times: { default: 2, title: 'times its own rhythm', source: 'Lanekeeper’s own bar: one reading missed' } },
  needs: ['measures.readings|updatedOn', 'measures.rhythmDays'],
  *check({ measures }, { today, params }) {
    for (const measure of measures) {
      const { rhythmDays } = measure;
      const last = lastReading(measure);
      if (typeof rhythmDays !== 'number' || rhythmDays <= 0 || last === null) continue;
      const days = daysBetween(last.on, today);
      if (days <= params.times * rhythmDays) continue;
      yield {
        at: last.at,
        entity: measure,
        data: { measure: measure.name, last: last.on, days, rhythm: rhythmDays },
      };
    }
  },
  examples: {
    passing: [
      {
        title: 'Read every month, up to the last one',
        sheet: `
          | Measure         | Type    | Target | Nov-25 | Dec-25 | Jan-26 | Feb-26 |
          | Churn           | Lagging | 2      | 2.4    | 2.3    | 2.2    | 2.1    |
          | Qualified demos | Leading | 40     | 37     | 38     | 41     | 44     |
          | Open tickets    | Leading | 60     | 75     | 72     | 66     | 61     |`,
      },
    ],
    failing: [
      {
        title: 'The last reading is of October',
        flags: ['E3'],
        sheet: `
          | Measure         | Type    | Target | Sep-25 | Oct-25 | Nov-25 | Dec-25 | Jan-26 | Feb-26 |
          | Churn           | Lagging | 2      | 2.4    | 2.3    | 2.3    | 2.2    | 2.2    | 2.1    |
          | Qualified demos | Leading | 40     | 37     | 38     |        |        |        |        |
          | Open tickets    | Leading | 60     | 75     | 72     | 70     | 69     | 66     | 61     |`,
      },
    ],
  },
});

/** The latest reading with a value; where the scorecard keeps none, the day it was updated. */
function lastReading(measure: Measure): { readonly on: Day; readonly at: CellRef } | null {
  const last = measure.readings.findLast((reading) => reading.value !== null);
  if (last !== undefined) return { on: last.period?.end ?? last.on, at: cellOf(last, 'value') };
  return measure.readings.length === 0 && measure.updatedOn
    ? { on: measure.updatedOn, at: cellOf(measure, 'updatedOn') }
    : null;
}
