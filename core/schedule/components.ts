import type { DependencyGraph } from './dependency-graph.ts';

/**
 * For each node the lowest-standing member of what hangs together through links in either direction: nodes with the same
 * answer belong to one network. (Union by halving paths: close to linear time.)
 */
export function componentsOf({ size, starts, targets }: DependencyGraph): Uint32Array {
  const parent = new Uint32Array(size);
  for (let node = 0; node < size; node += 1) parent[node] = node;
  for (let node = 0; node < size; node += 1) {
    let root = rootOf(parent, node);
    for (let link = starts[node]!; link < starts[node + 1]!; link += 1) {
      const other = rootOf(parent, targets[link]!);
      if (other < root) {
        parent[root] = other;
        root = other;
      } else if (other > root) parent[other] = root;
    }
  }
  for (let node = 0; node < size; node += 1) parent[node] = parent[parent[node]!]!;
  return parent;
}

function rootOf(parent: Uint32Array, start: number): number {
  let node = start;
  let above = parent[node]!;
  while (above !== node) {
    const next = parent[above]!;
    parent[node] = next;
    node = next;
    above = parent[node]!;
  }
  return node;
}
