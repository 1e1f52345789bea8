import type { Plan } from '../plan/plan.ts';
import { knotsOf, shortestCycle } from '../schedule/cycles.ts';
import { dependencyGraph } from '../schedule/dependency-graph.ts';
import { topologicalOrder } from '../schedule/topological-order.ts';
import type { DatedWork, DependencyShape } from '../plan/dependency-links.ts';
import { dependencyLinks } from '../plan/dependency-links.ts';
import { onceFor } from '../plan/once-for.ts';

/** Work that waits for itself, directly or through others. */
export interface DependencyCycle {
  /** The shortest chain: each waits for the next, the last for the first. */
  readonly chain: readonly DatedWork[];
  /** Everything that is tied up in it. */
  readonly members: readonly DatedWork[];
}

/** The cycles in a plan's dependencies, one for each set of work that waits for itself. */
export function dependencyCycles(plan: Plan): readonly DependencyCycle[] {
  const { works, shape } = dependencyLinks(plan);
  const named = (nodes: readonly number[]): DatedWork[] => nodes.flatMap((node) => works[node] ?? []);
  return cyclesOf(shape).map(({ chain, members }) => ({ chain: named(chain), members: named(members) }));
}

const cyclesOf = onceFor(({ size, known }: DependencyShape) => {
  const pairs = known.map(([to, , from]) => [to, from] as const);
  const graph = dependencyGraph(size, pairs);
  // Most plans have no cycle, and an order is found faster than knots are.
  if (topologicalOrder(graph).length === size) return [];
  return knotsOf(graph).map((members) => ({ members, chain: shortestCycle(graph, members) }));
});
