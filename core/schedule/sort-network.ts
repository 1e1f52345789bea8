import { onceFor } from '../plan/once-for.ts';
import { componentsOf } from './components.ts';
import type { Network, SpecifiedNode } from './network.ts';
import { withSpecs } from './network.ts';
import { topologicalOrder } from './topological-order.ts';

/** A network whose links all lead from lower to higher nodes, and which node of the given one each is. */
export interface SortedNetwork {
  readonly network: Network;
  /** By node of the sorted network, the node of the given one; null where they are the same. */
  readonly order: Uint32Array | null;
  /** By node of the sorted network, what it hangs together with. */
  readonly component: Uint32Array;
}

/**
 * Lays a network out in topological order, so that passes over it run through memory from end to end. Null where nodes
 * wait for themselves.
 */
export function sortNetwork(network: Network): SortedNetwork | null {
  if (isSorted(network)) return { network, order: null, component: componentsOf(network) };
  const order = topologicalOrder(network);
  if (order.length < network.size) return null;
  const sorted = laidOut(network, order);
  return { network: sorted, order, component: componentsOf(sorted) };
}

/** The place of a node of the given network in the sorted one. */
export function placeIn({ order }: SortedNetwork, node: number): number {
  return order === null ? node : placesBy(order)[node]!;
}

const placesBy = onceFor((order: Uint32Array): Uint32Array => {
  const places = new Uint32Array(order.length);
  for (let at = 0; at < order.length; at += 1) places[order[at]!] = at;
  return places;
});

/** A sorted network in which some nodes, named as in the given one, are specified anew. */
export function withNodes(sorted: SortedNetwork, nodes: readonly SpecifiedNode[]): SortedNetwork {
  const specified = nodes.map(([node, spec]): SpecifiedNode => [placeIn(sorted, node), spec]);
  return { ...sorted, network: withSpecs(sorted.network, specified) };
}

function isSorted({ size, starts, targets }: Network): boolean {
  for (let node = 0; node < size; node += 1) {
    const last = starts[node + 1]!;
    for (let link = starts[node]!; link < last; link += 1) if (targets[link]! <= node) return false;
  }
  return true;
}

function laidOut(network: Network, order: Uint32Array): Network {
  const { size, state, duration, startFloor, finishFloor, finishCeiling } = network;
  const links = linksLaidOut(network, order, placesBy(order));
  const states = new Uint8Array(size);
  for (let at = 0; at < size; at += 1) states[at] = state[order[at]!]!;
  return {
    size,
    ...links,
    state: states,
    duration: gathered(duration, order),
    startFloor: gathered(startFloor, order),
    finishFloor: gathered(finishFloor, order),
    finishCeiling: gathered(finishCeiling, order),
  };
}

function linksLaidOut(
  { size, starts, targets, types, lags }: Network,
  order: Uint32Array,
  place: Uint32Array,
): Pick<Network, 'starts' | 'targets' | 'types' | 'lags'> {
  const sortedStarts = new Uint32Array(size + 1);
  const sortedTargets = new Uint32Array(targets.length);
  const sortedTypes = new Uint8Array(targets.length);
  const sortedLags = new Float64Array(targets.length);
  let next = 0;
  for (let at = 0; at < size; at += 1) {
    const node = order[at]!;
    const last = starts[node + 1]!;
    for (let link = starts[node]!; link < last; link += 1) {
      sortedTargets[next] = place[targets[link]!]!;
      sortedTypes[next] = types[link]!;
      sortedLags[next] = lags[link]!;
      next += 1;
    }
    sortedStarts[at + 1] = next;
  }
  return { starts: sortedStarts, targets: sortedTargets, types: sortedTypes, lags: sortedLags };
}

function gathered(values: Float64Array, order: Uint32Array): Float64Array {
  const laid = new Float64Array(order.length);
  for (let at = 0; at < order.length; at += 1) laid[at] = values[order[at]!]!;
  return laid;
}
