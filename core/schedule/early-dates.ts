import type { Network } from './network.ts';
import { OPEN } from './network.ts';

export interface EarlyDates {
  readonly start: Float64Array;
  readonly finish: Float64Array;
  /** Predecessor that decides the node’s dates; -1 where its own floors or actual dates do. */
  readonly driver: Int32Array;
}

/**
 * The earliest start and finish of every node (forward pass) of a sorted network. A node that runs keeps its start: links to its start no
 * longer hold it, links to its finish do. A node that is done keeps both.
 */
export function earlyDates(network: Network): EarlyDates {
  const { size, starts, targets, types, lags, duration, state, startFloor, finishFloor } = network;
  const open = OPEN;
  // Start and finish hold the bounds seen so far until the node’s turn comes; what is a fact takes none.
  const start = startFloor.slice();
  const finish = finishFloor.slice();
  const driver = new Int32Array(size).fill(-1);
  const finishDriver = new Int32Array(size).fill(-1);
  for (let node = 0; node < size; node += 1) if (state[node] !== open) start[node] = Infinity;
  for (let node = 0; node < size; node += 1) {
    let from = start[node]!;
    let until = finish[node]!;
    if (state[node] === open) {
      const length = duration[node]!;
      if (until - length > from) {
        from = until - length;
        driver[node] = finishDriver[node]!;
        // Nothing says when a free node may begin: working time begins with it.
      } else if (from === -Infinity) from = 0;
      until = from + length;
    } else {
      from = startFloor[node]!;
      driver[node] = finishDriver[node]!;
      if (state[node] !== 1) {
        until = finishFloor[node]!;
        driver[node] = -1;
      }
    }
    start[node] = from;
    finish[node] = until;
    const last = starts[node + 1]!;
    for (let link = starts[node]!; link < last; link += 1) {
      const target = targets[link]!;
      const type = types[link]!;
      if (type < 2) {
        const bound = (type === 0 ? until : from) + lags[link]!;
        if (bound >= start[target]!) {
          start[target] = bound;
          driver[target] = node;
        }
      } else {
        const bound = (type === 2 ? until : from) + lags[link]!;
        if (bound >= finish[target]!) {
          finish[target] = bound;
          finishDriver[target] = node;
        }
      }
    }
  }
  return { start, finish, driver };
}
