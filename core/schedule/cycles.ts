import type { DependencyGraph } from './dependency-graph.ts';
import { successorsOf } from './dependency-graph.ts';

/**
 * Sets of nodes that depend on one another, each ascending: the strongly connected components with a cycle.
 * (Tarjan 1972, without recursion, so that a chain of 100,000 does not end on the stack; linear time.)
 */
export function knotsOf(graph: DependencyGraph): readonly (readonly number[])[] {
  const order = new Int32Array(graph.size).fill(-1);
  const low = new Int32Array(graph.size);
  const onStack = new Uint8Array(graph.size);
  const edge = graph.starts.slice(0, graph.size);
  const stack: number[] = [];
  const knots: number[][] = [];
  let visited = 0;
  for (let root = 0; root < graph.size; root += 1) {
    if (order[root] !== -1) continue;
    const path = [root];
    while (path.length > 0) {
      const node = path.at(-1) ?? 0;
      if (order[node] === -1) {
        order[node] = low[node] = visited++;
        stack.push(node);
        onStack[node] = 1;
      }
      const at = edge[node] ?? 0;
      if (at < (graph.starts[node + 1] ?? 0)) {
        edge[node] = at + 1;
        const next = graph.targets[at] ?? 0;
        if (order[next] === -1) path.push(next);
        else if (onStack[next] === 1) low[node] = Math.min(low[node] ?? 0, order[next] ?? 0);
        continue;
      }
      path.pop();
      const above = path.at(-1);
      if (above !== undefined) low[above] = Math.min(low[above] ?? 0, low[node] ?? 0);
      if (low[node] !== order[node]) continue;
      const members: number[] = [];
      for (let member = stack.pop(); member !== undefined; member = member === node ? undefined : stack.pop()) {
        onStack[member] = 0;
        members.push(member);
      }
      if (members.length > 1 || hasLink(graph, node, node)) knots.push(members.toSorted((a, b) => a - b));
    }
  }
  return knots.toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}

function hasLink(graph: DependencyGraph, from: number, to: number): boolean {
  const end = graph.starts[from + 1] ?? 0;
  for (let at = graph.starts[from] ?? 0; at < end; at += 1) if (graph.targets[at] === to) return true;
  return false;
}

/** Steps of search after which the shortest cycle found so far is taken: keeps a knot of thousands from taking minutes. */
const MOST_STEPS = 2_000_000;

/**
 * The shortest cycle of a knot, from its lowest node on in the direction of the links, the start not repeated. Exact up
 * to some thousand nodes; in larger knots the shortest through the nodes that were tried.
 */
export function shortestCycle(graph: DependencyGraph, knot: readonly number[]): readonly number[] {
  const inside = new Set(knot);
  let best: readonly number[] = [];
  let steps = 0;
  for (const start of knot) {
    const cameFrom = new Map<number, number>();
    let frontier = [start];
    search: for (let length = 1; frontier.length > 0 && (best.length === 0 || length < best.length); length += 1) {
      const next: number[] = [];
      for (const node of frontier)
        for (const target of successorsOf(graph, node)) {
          steps += 1;
          if (target === start) {
            best = pathTo(node, start, cameFrom);
            break search;
          }
          if (!inside.has(target) || cameFrom.has(target)) continue;
          cameFrom.set(target, node);
          next.push(target);
        }
      frontier = next;
    }
    if (best.length === 1 || (best.length > 0 && steps > MOST_STEPS)) break;
  }
  const lowest = best.indexOf(best.reduce((low, node) => Math.min(low, node), Infinity));
  return [...best.slice(lowest), ...best.slice(0, lowest)];
}

function pathTo(end: number, start: number, cameFrom: ReadonlyMap<number, number>): readonly number[] {
  const path = [end];
  for (let node = end; node !== start;) {
    node = cameFrom.get(node) ?? start;
    path.push(node);
  }
  return path.reverse();
}
