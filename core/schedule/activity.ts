import type { Day } from '../calendar/day.ts';
import type { WorkingTime } from '../calendar/working-time.ts';
import { plausible } from '../plan/plausible-day.ts';
import type { Initiative, Milestone } from '../plan/work.ts';
import { plannedEnd } from '../plan/working-status.ts';
import type { DateConstraint } from './constraint.ts';
import { readConstraint } from './constraint.ts';
import type { NodeSpec } from './network.ts';
import type { ThreePoints } from './spread.ts';
import { expectedOf } from './spread.ts';
import { DONE, OPEN, RUNNING } from './network.ts';

/** What can be scheduled. */
export type DatedWork = Initiative | Milestone;

/** A piece of work as the network sees it. Times are instants of working time. */
export interface Activity {
  /** Left out: cancelled, or without anything that says when or how long. */
  readonly state: 'open' | 'running' | 'done' | 'left-out';
  readonly node: Required<NodeSpec>;
  /** Working days it takes as planned, from its dates or its stated duration; null where nothing tells. */
  readonly length: number | null;
  /** When it is over by its stated date; null where it has none. */
  readonly promised: number | null;
  readonly constraint: DateConstraint | null;
  /** Whether a date or a duration is stated at all. */
  readonly isDated: boolean;
  /** Its table reports no progress, so it is taken to run as planned. */
  readonly isAssumed: boolean;
}

/** What activities are worked out against. */
export interface DataDate {
  readonly today: Day;
  /** The beginning of today’s work. */
  readonly now: number;
  readonly time: WorkingTime;
}

/** What is known of a work beyond its own row. */
export interface KnownOf {
  /** Whether somebody reports progress in its table. */
  readonly reports: boolean;
  readonly estimate: ThreePoints | null;
}

/** Reported percent this far behind the elapsed share contradicts the stated date; less is how percents are guessed. */
const BEHIND = 0.2;

/**
 * How a piece of work enters the network on a day. Facts pin it: what is done keeps its dates, what runs its start. Work
 * that is left lies behind today. A stated date of running work holds while it is to come and progress does not belie it;
 * otherwise the percent that is left of its duration is still to do, from today on.
 */
export function activityOf(work: DatedWork, { reports, estimate }: KnownOf, { today, now, time }: DataDate): Activity {
  const start = plausible(work.start);
  const end = plannedEnd(work);
  const expected = plausible(work.forecast) ?? end;
  const stated = 'duration' in work ? (work.duration ?? null) : null;
  const spanned =
    stated !== 0 && start !== null && end !== null ? Math.max(0, time.finishOf(end) - time.startOf(start)) : null;
  const length = spanned ?? (stated === null ? (estimate === null ? null : expectedOf(estimate)) : Math.max(0, stated));
  const promised = end === null ? null : time.finishOf(end);
  const constraint =
    typeof (work as Milestone).constraint === 'string' ? readConstraint((work as Milestone).constraint!) : null;
  const isDated =
    length !== null || start !== null || expected !== null || (work.startActual ?? work.endActual ?? null) !== null;
  const state = stateOf(work, { start, expected, reports, today });
  const isAssumed = !reports && (state === 'done' || state === 'running');
  const node = nodeOf(work, state, { start, end, expected, duration: length ?? 0, constraint }, { today, now, time });
  return { state, node, length, promised, constraint, isDated, isAssumed };
}

/** What a row states of when work happens. */
interface Planned {
  readonly start: Day | null;
  readonly end: Day | null;
  readonly expected: Day | null;
  readonly duration: number;
  readonly constraint: DateConstraint | null;
}

function nodeOf(
  work: DatedWork,
  state: Activity['state'],
  { start, end, expected, duration, constraint }: Planned,
  { today, now, time }: DataDate,
): Required<NodeSpec> {
  const began = plausible(work.startActual) ?? (state !== 'open' && start !== null ? start : null);
  switch (state) {
    case 'left-out':
      return node(DONE, 0, now, now);
    case 'done': {
      const over = plausible(work.endActual) ?? (expected !== null && expected < today ? expected : null);
      const finish = over === null ? now : time.finishOf(over);
      const from = began === null ? finish - duration : Math.min(finish, time.startOf(began));
      return node(DONE, finish - from, from, finish);
    }
    case 'running': {
      const from = Math.min(now, began === null ? now : time.startOf(began));
      const left = duration * (1 - Math.min(1, Math.max(0, work.percentComplete ?? 0)));
      const finish = runningFinish(work, { from, now, left, expected, duration, today, time });
      return bounded(node(RUNNING, finish - from, from, finish), constraint, null, end, time);
    }
    case 'open': {
      const from = Math.max(now, start === null ? -Infinity : time.startOf(start));
      const isForecast = expected !== null && expected !== end;
      const floor =
        expected === null || (start !== null && !isForecast)
          ? -Infinity
          : expected < today
            ? now + 1
            : time.finishOf(expected);
      return bounded(node(OPEN, duration, from, Math.max(floor, from)), constraint, start, end, time);
    }
  }
}

interface Stated {
  readonly start: Day | null;
  readonly expected: Day | null;
  readonly reports: boolean;
  readonly today: Day;
}

function stateOf(work: DatedWork, { start, expected, reports, today }: Stated): Activity['state'] {
  const state = work.status?.state ?? null;
  const percent = work.percentComplete ?? null;
  if (state === 'cancelled') return 'left-out';
  if ((work.endActual ?? null) !== null || state === 'done' || (percent ?? 0) >= 1) return 'done';
  const isPast = start !== null && start <= today;
  if (!reports) return expected !== null && expected < today ? 'done' : isPast ? 'running' : 'open';
  if ((work.startActual ?? null) !== null && work.startActual! <= today) return 'running';
  if (state === 'in-progress' || (percent ?? 0) > 0) return 'running';
  return isPast && state === null && percent === null ? 'running' : 'open';
}

interface Running {
  readonly from: number;
  readonly now: number;
  readonly left: number;
  readonly expected: Day | null;
  readonly duration: number;
  readonly today: Day;
  readonly time: WorkingTime;
}

function runningFinish(work: DatedWork, { from, now, left, expected, duration, today, time }: Running): number {
  const percent = work.percentComplete ?? null;
  if (expected === null) return percent === null ? Math.max(from + duration, now + 1) : now + left;
  // Late already: what the percent leaves is still to do, and be it today’s work alone.
  if (expected < today) return now + Math.max(1, percent === null ? 0 : left);
  const finish = time.finishOf(expected);
  const elapsed = finish > from ? (now - from) / (finish - from) : 0;
  const isBelied = percent !== null && (work.forecast ?? null) === null && percent < elapsed - BEHIND;
  return isBelied ? Math.max(finish, now + left) : finish;
}

function node(state: 0 | 1 | 2, duration: number, startFloor: number, finishFloor: number): Required<NodeSpec> {
  return { state, duration, startFloor, finishFloor, finishCeiling: Infinity };
}

/** A node with the floor or the ceiling that a constraint sets; without a day of its own it means the stated date. */
function bounded(
  spec: Required<NodeSpec>,
  constraint: DateConstraint | null,
  start: Day | null,
  end: Day | null,
  time: WorkingTime,
): Required<NodeSpec> {
  const day = constraint === null ? null : (constraint.day ?? (constraint.end === 'start' ? start : end));
  if (constraint === null || day === null || (constraint.end === 'start' && spec.state !== OPEN)) return spec;
  const at = constraint.end === 'start' ? time.startOf(day) : time.finishOf(day);
  const finish = constraint.end === 'start' ? at + spec.duration : at;
  return {
    ...spec,
    finishFloor: constraint.bound === 'not-after' ? spec.finishFloor : Math.max(spec.finishFloor, finish),
    finishCeiling: constraint.bound === 'not-before' ? Infinity : finish,
  };
}
