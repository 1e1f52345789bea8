import type { Measure, PeriodTarget, Reading } from '../../plan/measure.ts';
import { fold } from '../lexicon/fold.ts';
import type { LooseReading } from './kinds/build-readings.ts';
import { rhythmOf } from './fields/rhythm.ts';

/** Measures with their readings, and what they were joined from. */
export interface JoinedMeasures {
  readonly measures: readonly Measure[];
  readonly from: readonly Measure[];
  readonly readings: readonly LooseReading[];
  readonly byBase: ReadonlyMap<Measure, { readonly extra: readonly Reading[]; readonly joined: Measure }>;
}

/**
 * Gives readings of tables of their own to the measures they name, by id or by name; a name no scorecard lists becomes a
 * measure itself. Rows of one measure that differ in their period only, or hold its targets and its readings, are one measure,
 * the latest row's, with all their readings. With `before`, measures whose readings did not change keep their identity.
 */
export function joinReadings(
  from: readonly Measure[],
  readings: readonly LooseReading[],
  seriesOf: (table: string) => string = (table) => table,
  before?: JoinedMeasures,
): JoinedMeasures {
  if (before !== undefined && before.from === from && before.readings === readings) return before;
  const bases = new Map<string, Measure[]>();
  for (const measure of from) push(bases, keyOf(measure, seriesOf(measure.source.table)), measure);
  const ids = new Map(
    from.flatMap((measure) => (typeof measure.id === 'string' ? [[fold(measure.id), measure] as const] : [])),
  );
  const byName = new Map(from.map((measure) => [fold(measure.name), measure]));
  const extra = new Map<Measure, Reading[]>();
  const strangers = new Map<string, LooseReading[]>();
  for (const loose of readings) {
    if (loose.on === null || typeof loose.of !== 'string') continue;
    const name = fold(loose.of);
    const measure = byName.get(name) ?? ids.get(name);
    if (measure === undefined) push(strangers, name, loose);
    else push(extra, measure, toReading(loose, loose.on));
  }
  const byBase = new Map<Measure, { extra: readonly Reading[]; joined: Measure }>();
  const measures: Measure[] = [];
  for (const rows of bases.values()) {
    const latest = rows.reduce((one, other) => (lastDay(other) >= lastDay(one) ? other : one));
    const added = rows.flatMap((row) => [...(row === latest ? [] : row.readings), ...(extra.get(row) ?? [])]);
    const aims = rows.length === 1 ? latest.targets : rows.flatMap(({ targets }) => targets).toSorted(byDay);
    const joined = withReadings(latest, added, aims, before);
    byBase.set(latest, { extra: added, joined });
    measures.push(joined);
  }
  for (const loose of strangers.values()) measures.push(measureOf(loose));
  return { measures, from, readings, byBase };
}

/** Rows with a period of their own, or of one figure of a measure, are told apart without it; all others are one measure each. */
function keyOf(measure: Measure, table: string): string {
  if (measure.source.fields['role'] !== undefined)
    return JSON.stringify([table, measure.id, fold(measure.name), measure.teams]);
  const [only] = measure.readings;
  const long = measure.readings.length === 1 && only?.source.fields['value'] === measure.source.fields['actual'];
  return long
    ? JSON.stringify([table, measure.id, fold(measure.name), measure.teams])
    : `${measure.source.table}|${measure.source.index}`;
}

function withReadings(
  base: Measure,
  extra: readonly Reading[],
  targets: Measure['targets'],
  before: JoinedMeasures | undefined,
): Measure {
  if (extra.length === 0 && targets === base.targets) return base;
  const earlier = before?.byBase.get(base);
  if (
    earlier !== undefined &&
    sameReadings(earlier.extra, extra) &&
    (targets === base.targets || sameReadings(earlier.joined.targets, targets))
  )
    return earlier.joined;
  const readings = [...base.readings, ...extra].toSorted(byDay);
  return { ...base, readings, targets, rhythmDays: base.rhythmDays ?? rhythmOf(readings) };
}

function byDay(one: { readonly on: string }, other: { readonly on: string }): number {
  return one.on < other.on ? -1 : one.on > other.on ? 1 : 0;
}

function sameReadings(one: readonly PeriodTarget[], other: readonly PeriodTarget[]): boolean {
  return (
    one.length === other.length &&
    one.every((reading, at) => {
      const twin = other[at];
      return (
        twin !== undefined &&
        twin.on === reading.on &&
        twin.value === reading.value &&
        twin.source.index === reading.source.index &&
        twin.source.fields === reading.source.fields
      );
    })
  );
}

function measureOf(loose: readonly LooseReading[]): Measure {
  const readings = loose.flatMap((one) => (one.on === null ? [] : [toReading(one, one.on)]));
  readings.sort(byDay);
  const [first] = loose;
  return {
    source: first?.source ?? { table: '', sheet: '', index: 0, transposed: false, fields: {} },
    id: undefined,
    name: first?.name ?? '',
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
    rhythmDays: rhythmOf(readings),
    linked: undefined,
    status: undefined,
    definition: undefined,
    goal: undefined,
    updatedOn: undefined,
    readings,
    targets: [],
  };
}

function toReading(loose: LooseReading, on: Reading['on']): Reading {
  const { source, period, value, isShare } = loose;
  return { source, on, period, value, ...(isShare === true && { isShare }) };
}

function lastDay(measure: Measure): string {
  return measure.readings.at(-1)?.on ?? '';
}

function push<K, T>(map: Map<K, T[]>, key: K, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
