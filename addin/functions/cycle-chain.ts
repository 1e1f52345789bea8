import { shortestCycle } from '../../core/schedule/cycles.ts';
import type { DependencyGraph } from '../../core/schedule/dependency-graph.ts';
import type { Cell } from './cell-argument.ts';
import { shownCell } from './cell-argument.ts';

/** Ids of a longer chain would fill the screen. */
const MOST_IDS = 6;

/** The shortest way in which rows of a knot wait for themselves: `A → B → A`. */
export function cycleChain(graph: DependencyGraph, knot: readonly number[], ids: readonly Cell[]): string {
  const cycle = shortestCycle(graph, knot);
  const shown = cycle.slice(0, MOST_IDS).map((row) => shownCell(ids[row]));
  return [...shown, ...(cycle.length > MOST_IDS ? ['…'] : []), shown[0]].join(' → ');
}
