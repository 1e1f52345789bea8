import type { Plan } from '../plan/plan.ts';
import { knotsOf, shortestCycle } from '../schedule/cycles.ts';
import { dependencyGraph } from '../schedule/dependency-graph.ts';
import type { DatedWork, DependencyLinks } from './dependency-links.ts';
import { dependencyLinks } from './dependency-links.ts';
import { onceFor } from './once-for.ts';

/** Work that waits for itself, directly or through others. */
export interface DependencyCycle {
  /** The shortest chain: each waits for the next, the last for the first. */
  readonly chain: readonly DatedWork[];
  /** Everything that is tied up in it. */
  readonly members: ReadonlySet<DatedWork>;
}

/** The cycles in a plan's dependencies, one for each set of work that waits for itself. */
export function dependencyCycles(plan: Plan): readonly DependencyCycle[] {
  return cyclesOf(dependencyLinks(plan));
}

const cyclesOf = onceFor(({ links }: DependencyLinks): readonly DependencyCycle[] => {
  const works: DatedWork[] = [];
  const numbers = new Map<DatedWork, number>();
  const numberOf = (work: DatedWork): number => {
    const known = numbers.get(work);
    if (known !== undefined) return known;
    numbers.set(work, works.length);
    return works.push(work) - 1;
  };
  const pairs = links.map(({ predecessor, successor }) => [numberOf(successor), numberOf(predecessor)] as const);
  const graph = dependencyGraph(works.length, pairs);
  const named = (nodes: readonly number[]): DatedWork[] => nodes.flatMap((node) => works[node] ?? []);
  return knotsOf(graph).map((knot) => ({
    chain: named(shortestCycle(graph, knot)),
    members: new Set(named(knot)),
  }));
});
