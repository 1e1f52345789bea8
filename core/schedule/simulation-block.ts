import type { Chance } from './chance.ts';
import type { IncomingLinks } from './incoming-links.ts';
import type { Network } from './network.ts';
import { OPEN, RUNNING } from './network.ts';
import type { Spread } from './spread.ts';

/** Samples side by side: the values of node `n` are `n * width … n * width + width - 1`. */
export interface Block {
  readonly width: number;
  readonly duration: Float64Array;
  readonly start: Float64Array;
  readonly finish: Float64Array;
  readonly driver: Int32Array;
}

export function blockOf(size: number, width: number): Block {
  const room = size * width;
  return {
    width,
    duration: new Float64Array(room),
    start: new Float64Array(room),
    finish: new Float64Array(room),
    driver: new Int32Array(room),
  };
}

/** Draws how long each node takes in each sample. */
export function drawDurations(
  { size, duration }: Network,
  spreads: readonly (Spread | null)[],
  chance: Chance,
  block: Block,
): void {
  const { width, duration: drawn } = block;
  for (let node = 0; node < size; node += 1) {
    const spread = spreads[node] ?? null;
    const first = node * width;
    if (spread === null) {
      drawn.fill(duration[node]!, first, first + width);
      continue;
    }
    const steps = spread.length - 1;
    for (let at = first; at < first + width; at += 1) {
      const place = chance() * steps;
      const low = place | 0;
      const from = spread[low]!;
      drawn[at] = from + (place - low) * (spread[low + 1]! - from);
    }
  }
}

/** The forward pass of `earlyDates` on every sample of a block. What runs is done its drawn duration after it began. */
export function finishBlock(network: Network, incoming: IncomingLinks, block: Block): void {
  const { size, state, startFloor, finishFloor } = network;
  const { starts, from, types, lags } = incoming;
  const { width, duration, start, finish, driver } = block;
  const [open, running] = [OPEN, RUNNING];
  for (let node = 0; node < size; node += 1) {
    const its = state[node]!;
    const first = node * width;
    const until = first + width;
    const base = startFloor[node] === -Infinity && its === open ? 0 : startFloor[node]!;
    const floor = finishFloor[node]!;
    driver.fill(-1, first, until);
    if (its === open)
      for (let at = first; at < until; at += 1) {
        const byFinish = floor - duration[at]!;
        start[at] = byFinish > base ? byFinish : base;
      }
    else
      for (let at = first; at < until; at += 1) {
        start[at] = base;
        finish[at] = its === running ? base + duration[at]! : floor;
      }
    for (let link = starts[node]!; link < starts[node + 1]!; link += 1) {
      const type = types[link]!;
      if (its !== open && (its !== running || type < 2)) continue;
      const before = from[link]!;
      const lag = lags[link]!;
      const shift = before * width - first;
      const bounds = (type & 1) === 1 ? start : finish;
      if (its === running)
        for (let at = first; at < until; at += 1) {
          const bound = bounds[at + shift]! + lag;
          if (bound < finish[at]!) continue;
          finish[at] = bound;
          driver[at] = before;
        }
      else if (type < 2)
        for (let at = first; at < until; at += 1) {
          const bound = bounds[at + shift]! + lag;
          if (bound < start[at]!) continue;
          start[at] = bound;
          driver[at] = before;
        }
      else
        for (let at = first; at < until; at += 1) {
          const bound = bounds[at + shift]! + lag - duration[at]!;
          if (bound < start[at]!) continue;
          start[at] = bound;
          driver[at] = before;
        }
    }
    if (its === open) for (let at = first; at < until; at += 1) finish[at] = start[at]! + duration[at]!;
  }
}
