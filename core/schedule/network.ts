import type { DependencyGraph } from './dependency-graph.ts';

/** Types of links in the order of their codes: which end of the predecessor holds which end of the successor. */
export const LINK_TYPES = ['FS', 'SS', 'FF', 'SF'] as const;
export type LinkType = (typeof LINK_TYPES)[number];

/** A node has still to begin, runs (its start is a fact), or is over (both its dates are facts). */
export const OPEN = 0;
export const RUNNING = 1;
export const DONE = 2;

/**
 * An activity network in typed arrays; its links stand by predecessor as in every `DependencyGraph`. Times are instants
 * of working time, durations and lags working days.
 */
export interface Network extends DependencyGraph {
  readonly state: Uint8Array;
  /** What is left to do of an open node; 0 for a milestone. */
  readonly duration: Float64Array;
  /** The earliest a node may start, -Infinity where nothing says so; the actual start of one that runs or is done. */
  readonly startFloor: Float64Array;
  /** The earliest it may finish, likewise; the actual finish of one that is done. */
  readonly finishFloor: Float64Array;
  /** The latest it may finish, Infinity where nothing says so. */
  readonly finishCeiling: Float64Array;
  /** Codes of `LINK_TYPES`, by link. */
  readonly types: Uint8Array;
  /** Negative is a lead, by link. */
  readonly lags: Float64Array;
}

/** One node as it is handed to `networkOf`; without floors it starts as soon as its links let it. */
export interface NodeSpec {
  readonly duration: number;
  readonly state?: typeof OPEN | typeof RUNNING | typeof DONE;
  readonly startFloor?: number;
  readonly finishFloor?: number;
  readonly finishCeiling?: number;
}

/** A node by its number, and how it is specified. */
export type SpecifiedNode = readonly [node: number, spec: Required<NodeSpec>];

export interface LinkSpec {
  readonly from: number;
  readonly to: number;
  readonly type?: LinkType;
  readonly lag?: number;
}

/** Builds a network from its nodes and links, in linear time. Ends of links must be positions of `nodes`. */
export function networkOf(nodes: readonly NodeSpec[], links: readonly LinkSpec[]): Network {
  const size = nodes.length;
  const { starts, order } = byPredecessor(size, links);
  const network = {
    size,
    starts,
    targets: new Uint32Array(links.length),
    types: new Uint8Array(links.length),
    lags: new Float64Array(links.length),
    state: new Uint8Array(size),
    duration: new Float64Array(size),
    startFloor: new Float64Array(size),
    finishFloor: new Float64Array(size),
    finishCeiling: new Float64Array(size),
  };
  for (let at = 0; at < links.length; at += 1) {
    const link = links[order[at]!]!;
    network.targets[at] = link.to;
    network.types[at] = link.type === undefined ? 0 : LINK_TYPES.indexOf(link.type);
    network.lags[at] = link.lag ?? 0;
  }
  for (let at = 0; at < size; at += 1) {
    const node = nodes[at]!;
    network.state[at] = node.state ?? OPEN;
    network.duration[at] = node.duration;
    network.startFloor[at] = node.startFloor ?? -Infinity;
    network.finishFloor[at] = node.finishFloor ?? -Infinity;
    network.finishCeiling[at] = node.finishCeiling ?? Infinity;
  }
  return network;
}

/** The network with some of its nodes specified anew; its links are shared. */
export function withSpecs(network: Network, nodes: readonly SpecifiedNode[]): Network {
  const state = network.state.slice();
  const duration = network.duration.slice();
  const startFloor = network.startFloor.slice();
  const finishFloor = network.finishFloor.slice();
  const finishCeiling = network.finishCeiling.slice();
  for (const [node, spec] of nodes) {
    state[node] = spec.state;
    duration[node] = spec.duration;
    startFloor[node] = spec.startFloor;
    finishFloor[node] = spec.finishFloor;
    finishCeiling[node] = spec.finishCeiling;
  }
  return { ...network, state, duration, startFloor, finishFloor, finishCeiling };
}

/** Where the links of each node begin, and the links in that order; links of one node keep theirs. */
function byPredecessor(size: number, links: readonly LinkSpec[]) {
  const starts = new Uint32Array(size + 1);
  for (const { from } of links) starts[from + 1]! += 1;
  for (let node = 0; node < size; node += 1) starts[node + 1]! += starts[node]!;
  const order = new Uint32Array(links.length);
  const next = starts.slice();
  for (let at = 0; at < links.length; at += 1) order[next[links[at]!.from]!++] = at;
  return { starts, order };
}

/** The network without some of its links: `isKept` is asked with the predecessor and the link's place. */
export function withLinks(network: Network, isKept: (from: number, link: number) => boolean): Network {
  const starts = new Uint32Array(network.size + 1);
  const targets: number[] = [];
  const types: number[] = [];
  const lags: number[] = [];
  for (let node = 0; node < network.size; node += 1) {
    for (let link = network.starts[node]!; link < network.starts[node + 1]!; link += 1) {
      if (!isKept(node, link)) continue;
      targets.push(network.targets[link]!);
      types.push(network.types[link]!);
      lags.push(network.lags[link]!);
    }
    starts[node + 1] = targets.length;
  }
  return {
    ...network,
    starts,
    targets: Uint32Array.from(targets),
    types: Uint8Array.from(types),
    lags: Float64Array.from(lags),
  };
}
