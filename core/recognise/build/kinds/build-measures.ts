import type { Measure, PeriodTarget, Reading } from '../../../plan/measure.ts';
import type { Meaning } from '../../../plan/table.ts';
import { figureRoleOf } from '../../values/figure-role.ts';
import { aimReader } from '../fields/aim-reader.ts';
import type { Draft } from '../fields/entity-kind.ts';
import { entityKind } from '../fields/entity-kind.ts';
import { columnFor, from, periodColumns } from '../fields/fields.ts';
import { figureColumn } from '../fields/figure-rows.ts';
import { CADENCE, DIRECTION, MEASURED, MEASURE_KIND, SHOWS_SHARE } from '../fields/measure-readers.ts';
import { GOAL_HEADER } from '../fields/goal-header.ts';
import { periodReader } from '../fields/period-reader.ts';
import { DAY, LIST, PEOPLE, STATUS, TEXT } from '../fields/readers.ts';
import { rhythmOf } from '../fields/rhythm.ts';
import { anyCase } from '../../lexicon/any-case.ts';
import { fold } from '../../lexicon/fold.ts';

const READ: ReadonlySet<Meaning | null> = new Set([null, 'actual', 'period', 'total', 'measure']);

/** Columns by period that hold what is expected, not what was read. */
const PLANNED = anyCase`(?<![\p{L}])(?:fcst|forecast|prognose|outlook|plan|planned|budget|goal|target|soll|ziel)(?![\p{L}])`;

export const MEASURES = entityKind<Measure>({
  collection: 'measures',
  copy: (blank) => ({ ...blank }),
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
  derived: { targetRange: undefined, goal: undefined, readings: [], targets: [] },
  trait: (table, lines) => String(figureColumn(table, lines) ?? ''),
  finish(table, reading) {
    const name = reading.provenance['name'] ?? table.area.left;
    const column = (at: number) => ({
      fields: { value: at, name },
      read: reading.column(at, MEASURED),
      isShare: reading.column(at, SHOWS_SHARE),
    });
    const across = periodColumns(table)
      .toSorted((one, other) => ((one.period?.end ?? '') < (other.period?.end ?? '') ? -1 : 1))
      .map((one) => ({ ...one, ...column(one.column) }));
    const columns = across.filter(({ meaning, header }) => READ.has(meaning) && !PLANNED.test(header));
    const aims = across.filter(({ meaning }) => meaning === 'target');
    const one = (meaning: Meaning): ReturnType<typeof column> | null => {
      const found = columnFor(table, [meaning]);
      return found && column(found.column);
    };
    const actual = one('actual');
    const target = one('target');
    const own = periodReader(table, reading);
    const aimOf = aimReader(table, reading);
    const goal = table.columns.find(({ column, header }) => column !== name && GOAL_HEADER.test(fold(header)));
    const goalOf = goal === undefined ? null : reading.column(goal.column, TEXT);
    const roles = reading.trait === '' ? null : Number(reading.trait);
    const roleFields = roles === null ? null : { ...reading.provenance, role: roles };
    return (draft: Draft<Measure>, line) => {
      const at = ({ fields, read, isShare }: ReturnType<typeof column>, period: Reading['period'] & {}): Reading => ({
        source: { ...draft.source, fields },
        on: period.end,
        period,
        value: read(line.row),
        ...(isShare(line.row) === true && { isShare: true }),
      });
      if (goal !== undefined && goalOf !== null) {
        draft.goal = goalOf(line.row);
        draft.source = { ...draft.source, fields: { ...draft.source.fields, goal: goal.column } };
      }
      const aim = aimOf(line.row);
      if (aim.range !== null) draft.target = aim.range.low;
      if (draft.target !== undefined) draft.targetRange = aim.range;
      draft.direction ??= aim.direction ?? draft.direction;
      const readings = columns.flatMap((one) => (one.period === null ? [] : [at(one, one.period)]));
      const targets: PeriodTarget[] = aims.flatMap((one) => (one.period === null ? [] : [at(one, one.period)]));
      const period = columns.length === 0 && actual !== null ? (own(line.row) ?? table.series?.period ?? null) : null;
      if (period !== null && actual !== null) readings.push(at(actual, period));
      if (period !== null && target !== null) targets.push(at(target, period));
      if (roles !== null && roleFields !== null) {
        draft.source = { ...draft.source, fields: roleFields };
        const said = line.row.values[roles];
        const role = typeof said === 'string' ? figureRoleOf(said) : null;
        if (role === 'target') targets.push(...readings);
        if (role !== null && role !== 'actual') readings.length = 0;
      }
      draft.readings = readings;
      draft.targets = targets;
      draft.rhythmDays ??= rhythmOf(readings);
    };
  },
});
