/**
 * A network of arcs with capacities. Arc `2k` goes from `tail[k]` to `head[k]`, arc `2k + 1` back; `left` is what can still
 * be sent along each.
 */
export interface FlowNetwork {
  readonly nodes: number;
  /** Arcs of node n are `arcs[firstArc[n]] … arcs[firstArc[n + 1] - 1]`. */
  readonly firstArc: Int32Array;
  readonly arcs: Int32Array;
  readonly target: Int32Array;
  readonly left: Float64Array;
}

export interface FlowArc {
  readonly from: number;
  readonly to: number;
  /** 0 or more; `Infinity` for no bound. */
  readonly capacity: number;
}

/** Amounts below it are rounding, not flow: sums of shares of a person’s time. */
export const NO_FLOW = 1e-9;

/** A network in which nothing flows yet. */
export function flowNetwork(nodes: number, arcs: readonly FlowArc[]): FlowNetwork {
  const firstArc = new Int32Array(nodes + 1);
  for (const { from, to } of arcs) {
    firstArc[from + 1]! += 1;
    firstArc[to + 1]! += 1;
  }
  for (let node = 0; node < nodes; node += 1) firstArc[node + 1]! += firstArc[node]!;
  const next = firstArc.slice();
  const listed = new Int32Array(arcs.length * 2);
  const target = new Int32Array(arcs.length * 2);
  const left = new Float64Array(arcs.length * 2);
  for (const [at, { from, to, capacity }] of arcs.entries()) {
    target[at * 2] = to;
    target[at * 2 + 1] = from;
    left[at * 2] = capacity;
    listed[next[from]!] = at * 2;
    next[from]! += 1;
    listed[next[to]!] = at * 2 + 1;
    next[to]! += 1;
  }
  return { nodes, firstArc, arcs: listed, target, left };
}

/**
 * Sends as much as possible from source to sink, changing `left`, and tells how much that is. (Dinic 1970: blocking flows
 * on layered networks, at most `nodes` rounds whatever the capacities are.)
 */
export function sendMost(network: FlowNetwork, source: number, sink: number): number {
  let sent = 0;
  for (;;) {
    const depth = layersFrom(network, source);
    if (depth[sink] === -1) return sent;
    sent += blockingFlow(network, depth, source, sink);
  }
}

/** How many arcs that can still carry something lead from the source to each node; -1 where none do. */
export function layersFrom({ nodes, firstArc, arcs, target, left }: FlowNetwork, source: number): Int32Array {
  const depth = new Int32Array(nodes).fill(-1);
  const queue = new Int32Array(nodes);
  depth[source] = 0;
  queue[0] = source;
  for (let head = 0, tail = 1; head < tail; head += 1) {
    const node = queue[head]!;
    for (let place = firstArc[node]!; place < firstArc[node + 1]!; place += 1) {
      const arc = arcs[place]!;
      const to = target[arc]!;
      if (depth[to] !== -1 || left[arc]! <= NO_FLOW) continue;
      depth[to] = depth[node]! + 1;
      queue[tail] = to;
      tail += 1;
    }
  }
  return depth;
}

/** Fills every shortest path, depth first without recursion: paths are as long as there are layers. */
function blockingFlow(
  { firstArc, arcs, target, left }: FlowNetwork,
  depth: Int32Array,
  source: number,
  sink: number,
): number {
  const next = firstArc.slice();
  const path: number[] = [];
  let sent = 0;
  let node = source;
  for (;;) {
    if (node === sink) {
      const amount = path.reduce((least, arc) => Math.min(least, left[arc]!), Infinity);
      for (const arc of path) {
        left[arc]! -= amount;
        left[arc ^ 1]! += amount;
      }
      sent += amount;
      const full = path.findIndex((arc) => left[arc]! <= NO_FLOW);
      node = target[path[full]! ^ 1]!;
      path.length = full;
      continue;
    }
    const end = firstArc[node + 1]!;
    while (next[node]! < end && !leads(arcs[next[node]!]!, node)) next[node]! += 1;
    if (next[node]! < end) {
      const arc = arcs[next[node]!]!;
      path.push(arc);
      node = target[arc]!;
      continue;
    }
    const back = path.pop();
    if (back === undefined) return sent;
    node = target[back ^ 1]!;
    next[node]! += 1;
  }

  function leads(arc: number, from: number): boolean {
    return left[arc]! > NO_FLOW && depth[target[arc]!] === depth[from]! + 1;
  }
}
