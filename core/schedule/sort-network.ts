import type { Network } from './network.ts';
import { topologicalOrder } from './topological-order.ts';

/** A network whose links all lead from lower to higher nodes, and which node of the given one each is. */
export interface SortedNetwork {
  readonly network: Network;
  /** By node of the sorted network, the node of the given one; null where they are the same. */
  readonly order: Uint32Array | null;
}

/**
 * Lays a network out in topological order, so that passes over it run through memory from end to end. Null where nodes
 * wait for themselves.
 */
export function sortNetwork(network: Network): SortedNetwork | null {
  if (isSorted(network)) return { network, order: null };
  const order = topologicalOrder(network);
  return order.length < network.size ? null : { network: laidOut(network, order), order };
}

function isSorted({ size, starts, targets }: Network): boolean {
  for (let node = 0; node < size; node += 1) {
    const last = starts[node + 1]!;
    for (let link = starts[node]!; link < last; link += 1) if (targets[link]! <= node) return false;
  }
  return true;
}

function laidOut(network: Network, order: Uint32Array): Network {
  const { size, starts, targets, types, lags, state, duration, startFloor, finishFloor, finishCeiling } = network;
  const place = new Uint32Array(size);
  for (let at = 0; at < size; at += 1) place[order[at]!] = at;
  const sorted = {
    size,
    starts: new Uint32Array(size + 1),
    targets: new Uint32Array(targets.length),
    types: new Uint8Array(targets.length),
    lags: new Float64Array(targets.length),
    state: new Uint8Array(size),
    duration: new Float64Array(size),
    startFloor: new Float64Array(size),
    finishFloor: new Float64Array(size),
    finishCeiling: new Float64Array(size),
  };
  let next = 0;
  for (let at = 0; at < size; at += 1) {
    const node = order[at]!;
    sorted.state[at] = state[node]!;
    sorted.duration[at] = duration[node]!;
    sorted.startFloor[at] = startFloor[node]!;
    sorted.finishFloor[at] = finishFloor[node]!;
    sorted.finishCeiling[at] = finishCeiling[node]!;
    const last = starts[node + 1]!;
    for (let link = starts[node]!; link < last; link += 1) {
      sorted.targets[next] = place[targets[link]!]!;
      sorted.types[next] = types[link]!;
      sorted.lags[next] = lags[link]!;
      next += 1;
    }
    sorted.starts[at + 1] = next;
  }
  return sorted;
}
