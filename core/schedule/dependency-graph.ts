/** A directed graph of work by number: `targets[starts[n] … starts[n + 1] - 1]` are the successors of node `n`. */
export interface DependencyGraph {
  readonly size: number;
  readonly starts: Uint32Array;
  readonly targets: Uint32Array;
}

/** Builds the graph from pairs of predecessor and successor, in linear time. Both must be below `size`. */
export function dependencyGraph(size: number, links: readonly (readonly [number, number])[]): DependencyGraph {
  const starts = new Uint32Array(size + 1);
  for (const [from] of links) starts[from + 1] = (starts[from + 1] ?? 0) + 1;
  for (let node = 0; node < size; node += 1) starts[node + 1] = (starts[node + 1] ?? 0) + (starts[node] ?? 0);
  const targets = new Uint32Array(links.length);
  const next = starts.slice();
  for (const [from, to] of links) {
    const at = next[from] ?? 0;
    targets[at] = to;
    next[from] = at + 1;
  }
  return { size, starts, targets };
}

/** The successors of a node. */
export function successorsOf(graph: DependencyGraph, node: number): Uint32Array {
  return graph.targets.subarray(graph.starts[node] ?? 0, graph.starts[node + 1] ?? 0);
}
