import type { EarlyDates } from './early-dates.ts';
import type { Network } from './network.ts';
import { OPEN } from './network.ts';

export interface LateDates {
  readonly start: Float64Array;
  readonly finish: Float64Array;
  readonly totalFloat: Float64Array;
  readonly freeFloat: Float64Array;
}

/** What nodes may not delay: for each of them the finish it has to keep. */
export type Horizon = Float64Array;

/** The last finish of all that hangs together with a node: chains that share nothing do not lend each other float. */
export function ownHorizon(component: Uint32Array, { finish }: EarlyDates): Horizon {
  const size = component.length;
  const horizon = new Float64Array(size).fill(-Infinity);
  for (let node = 0; node < size; node += 1) {
    const root = component[node]!;
    if (finish[node]! > horizon[root]!) horizon[root] = finish[node]!;
  }
  for (let node = 0; node < size; node += 1) horizon[node] = horizon[component[node]!]!;
  return horizon;
}

/** One finish alone: whatever does not lead to that node may slip for ever. */
export function horizonOf(network: Network, early: EarlyDates, end: number): Horizon {
  const horizon = new Float64Array(network.size).fill(Infinity);
  horizon[end] = early.finish[end]!;
  return horizon;
}

/**
 * The latest start and finish of every node that delay nothing beyond the horizon and no ceiling (backward pass) of a sorted
 * network, and how far it may slip before the early dates of any other move. What runs or is done cannot move its start; links to starts
 * that are facts hold nothing.
 */
export function lateDates(network: Network, early: EarlyDates, horizon: Horizon): LateDates {
  const { size, starts, targets, types, lags, duration, state, finishCeiling } = network;
  const { start: earlyStart, finish: earlyFinish } = early;
  const open = OPEN;
  const start = new Float64Array(size);
  const finish = new Float64Array(size);
  const totalFloat = new Float64Array(size);
  const freeFloat = new Float64Array(size);
  for (let node = size - 1; node >= 0; node -= 1) {
    const isOpen = state[node] === open;
    const length = duration[node]!;
    const until = earlyFinish[node]!;
    let latest = horizon[node]!;
    let free = latest - until;
    if (finishCeiling[node]! < latest) latest = finishCeiling[node]!;
    const last = starts[node + 1]!;
    for (let link = starts[node]!; link < last; link += 1) {
      const target = targets[link]!;
      const type = types[link]!;
      const lag = lags[link]!;
      if (type === 0) {
        const bound = start[target]! - lag;
        if (bound < latest) latest = bound;
        if (bound === Infinity) continue;
        const slack = earlyStart[target]! - lag - until;
        if (slack < free) free = slack;
      } else if (isOpen || type === 2) {
        const shift = type === 2 ? -lag : length - lag;
        const bound = (type === 1 ? start[target]! : finish[target]!) + shift;
        if (bound < latest) latest = bound;
        if (bound === Infinity) continue;
        const slack = (type === 1 ? earlyStart[target]! : earlyFinish[target]!) + shift - until;
        if (slack < free) free = slack;
      }
    }
    finish[node] = latest;
    // An infinite start holds no predecessor.
    start[node] = isOpen ? latest - length : Infinity;
    totalFloat[node] = latest - until;
    freeFloat[node] = free;
  }
  for (let node = 0; node < size; node += 1) if (state[node] !== open) start[node] = earlyStart[node]!;
  return { start, finish, totalFloat, freeFloat };
}
