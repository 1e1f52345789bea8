import type { Plan } from '../plan/plan.ts';
import type { HealthOptions, MeasureHealth } from './measure-health.ts';
import { measureHealth } from './measure-health.ts';
import type { MeasureLink } from './measure-links.ts';
import { measureLinks } from './measure-links.ts';
import type { Backtest } from './pace/backtest.ts';
import { backtest } from './pace/backtest.ts';
import type { Forecast } from './pace/forecast.ts';
import { forecast } from './pace/forecast.ts';
import { processChanges } from './process-changes.ts';
import type { Signal } from './signal.ts';
import { contradicts, statedStatus } from './stated-status.ts';
import type { HealthStatus } from './status.ts';

/** A measure on a scorecard. */
export interface ScoredMeasure extends MeasureHealth {
  /** By the forecast where readings add up and there is one, else by verdict, alarms and age. */
  readonly status: HealthStatus;
  readonly stated: HealthStatus | null;
  /** Whether the sheet states the opposite of the numbers. */
  readonly isContradicted: boolean;
  /** Null where readings do not add up, or nothing can be told yet. */
  readonly pace: Forecast | null;
}

/** A signal in the bad direction that noise hardly gives, and whose it is. */
export interface Alarm {
  readonly of: ScoredMeasure;
  readonly signal: Signal;
}

export type StatusCounts = Readonly<Record<HealthStatus, number>>;

/** The measures of one team, worst first; a team without a name holds those that name none. */
export interface TeamCard {
  readonly team: string | null;
  readonly measures: readonly ScoredMeasure[];
  readonly counts: StatusCounts;
}

/** All measures of a plan: no averages, an ordered list per team and counts by status. */
export interface Scorecard {
  /** In the order of the sheet. */
  readonly measures: readonly ScoredMeasure[];
  /** Those with most measures off track first. */
  readonly teams: readonly TeamCard[];
  readonly counts: StatusCounts;
  /** The strongest of each measure, the strongest of all first. */
  readonly alarms: readonly Alarm[];
  /** A leading measure with an alarm while the lagging one that it drives is on track. */
  readonly warnings: readonly MeasureLink<ScoredMeasure>[];
  readonly links: readonly MeasureLink<ScoredMeasure>[];
  /** How forecasts of measures that add up did on the periods that are over; null where none are. */
  readonly backtest: Backtest | null;
}

/** A chance from here on is on track, below the other off track. */
export const LIKELY = 0.7;
export const UNLIKELY = 0.3;

/** The scorecard of a plan. */
export function scorecardOf(plan: Pick<Plan, 'measures' | 'decisions'>, given: HealthOptions): Scorecard {
  const options = { ...given, processChanges: processChanges(plan, given.processChanges) };
  const healths = plan.measures.map((measure) => measureHealth(measure, options));
  const measures = healths.map((health) => scored(health, healths));
  const links = measureLinks(measures);
  return {
    measures,
    links,
    teams: teamCards(measures),
    counts: countsByStatus(measures),
    alarms: alarmsOf(measures),
    warnings: links.filter(
      ({ leading, lagging }) => leading.health.adverse.length > 0 && lagging.status === 'on-track',
    ),
    backtest: backtest(
      healths.flatMap(({ counts, direction: { direction } }) =>
        counts.length > 1 && (direction === 'higher' || direction === 'lower')
          ? [{ counts, isMore: direction === 'higher' }]
          : [],
      ),
    ),
  };
}

function scored(health: MeasureHealth, all: readonly MeasureHealth[]): ScoredMeasure {
  const pace = paceOf(health, all);
  const computed = health.health.status;
  const status =
    pace === null || computed === 'no-data'
      ? computed
      : pace.chance >= LIKELY
        ? 'on-track'
        : pace.chance < UNLIKELY
          ? 'off-track'
          : 'at-risk';
  const stated = statedStatus(health.measure.status);
  return { ...health, status, stated, isContradicted: contradicts(stated, status), pace };
}

function paceOf(health: MeasureHealth, all: readonly MeasureHealth[]): Forecast | null {
  const { counts, direction, target } = health;
  const running = counts.at(-1);
  if (running === undefined || typeof target !== 'number') return null;
  if (direction.direction !== 'higher' && direction.direction !== 'lower') return null;
  const pool = all.flatMap((other) => (other === health ? [] : other.counts.slice(0, -1)));
  return forecast(
    { ...running, target: running.target ?? target },
    counts.slice(0, -1),
    pool,
    direction.direction === 'higher',
  );
}

function alarmsOf(measures: readonly ScoredMeasure[]): readonly Alarm[] {
  return measures
    .flatMap((of) => of.health.adverse.slice(0, 1).map((signal) => ({ of, signal })))
    .toSorted((one, other) => other.signal.strength - one.signal.strength);
}

const WORST_FIRST: readonly HealthStatus[] = ['off-track', 'at-risk', 'no-data', 'on-track'];

/** Off track, at risk, no data, on track; within one status the stronger alarm first, then the order of the sheet. */
export function worstFirst(measures: readonly ScoredMeasure[]): readonly ScoredMeasure[] {
  const bits = ({ health }: ScoredMeasure): number => health.adverse[0]?.strength ?? 0;
  return measures.toSorted(
    (one, other) => WORST_FIRST.indexOf(one.status) - WORST_FIRST.indexOf(other.status) || bits(other) - bits(one),
  );
}

function teamCards(measures: readonly ScoredMeasure[]): readonly TeamCard[] {
  const teams = new Map<string | null, ScoredMeasure[]>();
  for (const one of measures) {
    const names = one.measure.teams?.length ? one.measure.teams : [null];
    for (const name of names) {
      const known = teams.get(name);
      if (known === undefined) teams.set(name, [one]);
      else known.push(one);
    }
  }
  return [...teams]
    .map(([team, members]) => ({ team, measures: worstFirst(members), counts: countsByStatus(members) }))
    .toSorted(
      (one, other) =>
        other.counts['off-track'] - one.counts['off-track'] || other.counts['at-risk'] - one.counts['at-risk'],
    );
}

function countsByStatus(measures: readonly ScoredMeasure[]): StatusCounts {
  const counts = { 'off-track': 0, 'at-risk': 0, 'no-data': 0, 'on-track': 0 };
  for (const { status } of measures) counts[status] += 1;
  return counts;
}
