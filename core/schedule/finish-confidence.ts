import type { Day } from '../calendar/day.ts';
import type { DurationHistory } from './history.ts';
import { durationHistory } from './history.ts';
import { planEnds } from './plan-ends.ts';
import type { PlanSchedule } from './plan-schedule.ts';
import { chanceBy, simulation } from './simulate.ts';
import { placeIn } from './sort-network.ts';
import type { Distribution, Spread } from './spread.ts';
import { DISTRIBUTIONS, quantileOf } from './spread.ts';

/** What the spread of durations was taken from. */
export interface EstimateBasis {
  /** Open works with three-point estimates of their own. */
  readonly threePoint: number;
  /** Open works that are spread as finished ones were. */
  readonly fromHistory: number;
  /** Open works with a duration that is taken as certain. */
  readonly certain: number;
  /** How durations lie between their three points. */
  readonly distribution: Distribution;
  readonly history: DurationHistory | null;
}

/** When a work is finished, with what confidence. */
export interface FinishConfidence {
  readonly work: number;
  readonly planned: Day | null;
  /** The finish that 50, 80 and 90 of 100 samples keep. */
  readonly p50: Day;
  readonly p80: Day;
  readonly p90: Day;
  /** The share of samples that keep the planned date, 0–1; null where none is stated. */
  readonly chance: number | null;
  /** P80 − planned in working days: how much buffer lacks, negative where there is more than enough. */
  readonly buffer: number | null;
}

export interface PlanConfidence {
  readonly basis: EstimateBasis;
  /** Samples that were drawn; fewer than wished where the time was over. */
  readonly samples: number;
  readonly wished: number;
  readonly seed: number;
  /** Ends, summaries and milestones still to come, the latest first. */
  readonly finishes: readonly FinishConfidence[];
  /** By work: the share of samples in which it decides the finish of an end, 0–1. */
  readonly criticality: Float64Array;
}

export interface ConfidenceWish {
  readonly samples: number;
  readonly seed: number;
  /** The work that alone counts as an end; null for all ends. */
  readonly end: number | null;
  /** PERT where absent. */
  readonly distribution?: Distribution | undefined;
  /** Asked after each block of samples: whether those drawn have to do. */
  readonly isOver?: (() => boolean) | undefined;
}

/** More finishes than anybody reads would fill the memory. */
const MOST_FINISHES = 500;

/**
 * How sure the finishes of a plan are, from three-point estimates and from how finished work went; null where
 * neither is there. Yields the share done; whoever stops asking cancels.
 */
export function* finishConfidence(
  schedule: PlanSchedule,
  { samples, seed, end, distribution = 'pert', isOver }: ConfidenceWish,
): Generator<number, PlanConfidence | null> {
  const { basis, spreads } = spreadsOf(schedule, distribution);
  if (basis.threePoint + basis.fromHistory === 0) return null;
  const { network, order } = schedule.sorted;
  const ends = end === null ? planEnds(schedule).map(({ work }) => work) : [end];
  const works = finishesAskedFor(schedule, ends);
  const at = (work: number): number => placeIn(schedule.sorted, schedule.finishNode[work]!);
  const drawn = yield* simulation(network, {
    samples,
    seed,
    isOver,
    spreads: order === null ? spreads : Array.from(order, (node) => spreads[node]!),
    targets: works.map(at),
    ends: ends.map(at),
  });
  const criticality = Float64Array.from(schedule.finishNode, (node) =>
    node === -1 ? 0 : drawn.criticality[placeIn(schedule.sorted, node)]!,
  );
  const finishes = works.map((work, index) => confidenceIn(schedule, work, drawn.finishes[index]!));
  return { basis, samples: drawn.samples, wished: samples, seed, finishes, criticality };
}

function confidenceIn(schedule: PlanSchedule, work: number, finishes: Float64Array): FinishConfidence {
  const { time } = schedule.dataDate;
  const promised = schedule.activities[work]!.promised;
  const [p50, p80, p90] = [0.5, 0.8, 0.9].map((share) => quantileOf(finishes, share)) as [number, number, number];
  return {
    work,
    planned: promised === null ? null : time.finishDay(promised),
    p50: time.finishDay(p50),
    p80: time.finishDay(p80),
    p90: time.finishDay(p90),
    chance: promised === null ? null : chanceBy(finishes, promised),
    buffer: promised === null ? null : Math.ceil(p80 - 1e-6) - promised,
  };
}

function finishesAskedFor(schedule: PlanSchedule, ends: readonly number[]): readonly number[] {
  const { activities, isSummary, finishNode, earlyFinish, works } = schedule;
  const asked = new Set(ends);
  for (const [work, { state, node }] of activities.entries()) {
    const isOpen = state === 'open' || state === 'running';
    const isMilestone = 'level' in works[work]! && works[work].level === 'milestone';
    if (isOpen && (isSummary[work] === 1 || isMilestone || node.duration === 0)) asked.add(work);
  }
  const finish = (work: number): number => earlyFinish[finishNode[work]!]!;
  return [...asked]
    .filter((work) => finishNode[work] !== -1)
    .sort((a, b) => finish(b) - finish(a) || a - b)
    .slice(0, MOST_FINISHES);
}

function spreadsOf(
  schedule: PlanSchedule,
  distribution: Distribution,
): { readonly basis: EstimateBasis; readonly spreads: (Spread | null)[] } {
  const { network, works, activities, isSummary, finishNode, estimates, dataDate } = schedule;
  const history = durationHistory(schedule);
  const spreads: (Spread | null)[] = Array.from({ length: network.size }, () => null);
  const counts = { threePoint: 0, fromHistory: 0, certain: 0 };
  for (const [work, { state, node }] of activities.entries()) {
    if ((state !== 'open' && state !== 'running') || isSummary[work] === 1 || node.duration <= 0) continue;
    const elapsed = state === 'running' ? Math.max(0, dataDate.now - node.startFloor) : 0;
    const points = estimates[work] ?? null;
    if (points !== null) {
      const left = state === 'running' ? 1 - Math.min(1, works[work]!.percentComplete ?? elapsed / node.duration) : 1;
      spreads[finishNode[work]!] = DISTRIBUTIONS[distribution](points).map(
        (days) => elapsed + days * Math.max(0, left),
      );
      counts.threePoint += 1;
    } else if (history !== null) {
      const left = Math.max(0, node.duration - elapsed);
      spreads[finishNode[work]!] = history.ratios.map((ratio) => elapsed + left * ratio);
      counts.fromHistory += 1;
    } else counts.certain += 1;
  }
  return { basis: { ...counts, distribution, history }, spreads };
}
