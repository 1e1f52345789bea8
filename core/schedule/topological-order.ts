import type { DependencyGraph } from './dependency-graph.ts';

/**
 * The nodes so that each stands behind all its predecessors; shorter than the graph where some wait for themselves.
 * (Kahn 1962; linear time.)
 */
export function topologicalOrder({ size, starts, targets }: DependencyGraph): Uint32Array {
  const waiting = new Uint32Array(size);
  for (let link = 0; link < targets.length; link += 1) waiting[targets[link]!]! += 1;
  const order = new Uint32Array(size);
  let found = 0;
  for (let node = 0; node < size; node += 1) if (waiting[node] === 0) order[found++] = node;
  for (let at = 0; at < found; at += 1) {
    const node = order[at]!;
    for (let link = starts[node]!; link < starts[node + 1]!; link += 1) {
      const target = targets[link]!;
      if (--waiting[target]! === 0) order[found++] = target;
    }
  }
  return order.subarray(0, found);
}
