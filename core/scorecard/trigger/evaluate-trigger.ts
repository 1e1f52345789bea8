import type { Day } from '../../calendar/day.ts';
import { daysBetween } from '../../calendar/day.ts';
import type { Series } from './condition-series.ts';
import { comparedValues, numberOf, readingsAsked } from './condition-series.ts';
import type { Condition, Trigger } from './trigger.ts';

/** One condition on the newest reading. */
export interface ConditionState {
  readonly condition: Condition;
  readonly state: 'holds' | 'begins' | 'not' | 'unknown';
  /** What is compared now, and with what, on the scale of the readings. */
  readonly value: number | null;
  readonly bound: number | null;
  /** How far the value is from the condition, in its unit; 0 or less where the newest reading is beyond it. */
  readonly distance: number | null;
  /** Readings in a row for which the comparison holds, and how many it takes. */
  readonly held: number;
  readonly asked: number;
}

/** A time in which a trigger's condition held; positions are those of the readings where they have no days. */
export interface Fired {
  readonly from: Day | number;
  /** Null: it still does. */
  readonly to: Day | number | null;
}

export interface TriggerState {
  /** `begins`: a comparison holds, but not for long enough yet. `unknown`: readings are missing. */
  readonly state: 'met' | 'begins' | 'not-met' | 'unknown';
  readonly conditions: readonly ConditionState[];
  /** Replay: when it would have fired, oldest first. */
  readonly fired: readonly Fired[];
}

interface Track {
  readonly condition: Condition;
  readonly series: Series | null;
  readonly compared: readonly (number | null)[];
  readonly bounds: readonly [number | null, number | null];
  readonly asked: number;
  /** Per reading: how many in a row up to it, or null where it has no value. */
  readonly held: readonly (number | null)[];
}

/** Evaluates a trigger on the readings that `seriesOf` finds by the measure's name, now and over their whole history. */
export function evaluateTrigger(trigger: Trigger, seriesOf: (measure: string) => Series | null): TriggerState {
  const tracks = trigger.anyOf.map((all) => all.map((condition) => trackOf(condition, seriesOf(condition.measure))));
  const moments = momentsOf(tracks.flat());
  const history = moments.map((moment) => anyHolds(tracks, moment));
  const conditions = tracks.flat().map((track) => stateOf(track));
  const now = history.at(-1) ?? null;
  const begins = conditions.some(({ state }) => state === 'begins' || state === 'holds');
  return {
    state: now === true ? 'met' : now === null ? 'unknown' : begins ? 'begins' : 'not-met',
    conditions,
    fired: firedIn(history, moments),
  };
}

function trackOf(condition: Condition, series: Series | null): Track {
  if (series === null)
    return { condition, series, compared: [], bounds: [null, null], asked: condition.periods, held: [] };
  const compared = comparedValues(condition, series);
  const isUpper = condition.comparison === 'above' || condition.comparison === 'at-most';
  const low = numberOf(condition.bound, condition, series, isUpper ? 'high' : 'low');
  const high = condition.upper === null ? null : numberOf(condition.upper, condition, series, 'high');
  let row = 0;
  const held = compared.map((value) => {
    const isHeld = value === null || low === null ? null : holds(value, condition.comparison, low, high);
    row = isHeld === true ? row + 1 : 0;
    return isHeld === null ? null : row;
  });
  return { condition, series, compared, bounds: [low, high], asked: readingsAsked(condition, series), held };
}

/** What binary fractions may have done to a reading that stands exactly on the value. */
const SLACK = 1e-9;

function holds(value: number, comparison: Condition['comparison'], low: number, high: number | null): boolean {
  const slack = SLACK * Math.max(1, Math.abs(low));
  const top = high ?? low;
  switch (comparison) {
    case 'above':
      return value > low + slack;
    case 'at-least':
      return value >= low - slack;
    case 'below':
      return value < low - slack;
    case 'at-most':
      return value <= low + slack;
    case 'equal':
      return Math.abs(value - low) <= slack;
    case 'between':
      return value >= low - slack && value <= top + slack;
    case 'outside':
      return value < low - slack || value > top + slack;
  }
}

function stateOf({ condition, compared, bounds: [low, high], asked, held }: Track): ConditionState {
  const at = compared.length - 1;
  const value = compared[at] ?? null;
  const row = held[at] ?? null;
  const state = row === null ? 'unknown' : row >= asked ? 'holds' : row > 0 ? 'begins' : 'not';
  return {
    condition,
    state,
    value,
    bound: low,
    distance: distanceOf(value, condition.comparison, low, high),
    held: row ?? 0,
    asked,
  };
}

function distanceOf(
  value: number | null,
  comparison: Condition['comparison'],
  low: number | null,
  high: number | null,
): number | null {
  if (value === null || low === null) return null;
  const top = high ?? low;
  switch (comparison) {
    case 'above':
    case 'at-least':
      return low - value;
    case 'below':
    case 'at-most':
      return value - low;
    case 'equal':
      return Math.abs(value - low);
    case 'between':
      return Math.max(low - value, value - top);
    case 'outside':
      return Math.min(value - low, top - value);
  }
}

/** The days, or positions, at which any of the measures was read, ascending. */
function momentsOf(tracks: readonly Track[]): readonly (Day | number)[] {
  const moments = new Set<Day | number>();
  for (const { series } of tracks) for (const [at, day] of (series?.days ?? []).entries()) moments.add(day ?? at);
  return [...moments].toSorted((one, other) => (one < other ? -1 : one > other ? 1 : 0));
}

/** Three-valued: a condition that is not known leaves an alternative unknown, unless another of it fails. */
function anyHolds(tracks: readonly (readonly Track[])[], moment: Day | number): boolean | null {
  const alternatives = new Set(
    tracks.map((all) => {
      const states = new Set(all.map((track) => holdsAt(track, moment)));
      return states.has(false) ? false : states.has(null) ? null : true;
    }),
  );
  return alternatives.has(true) ? true : alternatives.has(null) ? null : false;
}

/** A reading speaks for the time up to the next one, and no longer than so many of its rhythms. */
const LASTS = 2;

function holdsAt({ series, held, asked }: Track, moment: Day | number): boolean | null {
  if (series === null) return null;
  const at = series.days.findLastIndex((day, index) => (day ?? index) <= moment);
  const day = series.days[at];
  const row = held[at];
  if (row === undefined || row === null) return null;
  const isOld =
    typeof moment === 'string' &&
    typeof day === 'string' &&
    series.rhythmDays !== null &&
    daysBetween(day, moment) > LASTS * series.rhythmDays;
  return isOld ? null : row >= asked;
}

function firedIn(history: readonly (boolean | null)[], moments: readonly (Day | number)[]): readonly Fired[] {
  const fired: { from: Day | number; to: Day | number | null }[] = [];
  for (const [at, state] of history.entries()) {
    const moment = moments[at];
    const last = fired.at(-1);
    if (moment === undefined) continue;
    if (state === true && (last === undefined || last.to !== null)) fired.push({ from: moment, to: null });
    else if (state !== true && last?.to === null) last.to = moments[at - 1] ?? moment;
  }
  return fired;
}
