import type { PlanSchedule } from './plan-schedule.ts';

/** What of a schedule its chains are read from: much less than all of it, for those who ask from elsewhere. */
export interface ChainLinks extends Pick<PlanSchedule, 'finishNode' | 'isSummary' | 'driver'> {
  /** By node, its work. */
  readonly workAt: ArrayLike<number>;
}

/** The chain of nodes that decides when a node is finished, from what comes first to the node itself. */
export function drivingChain({ driver }: Pick<ChainLinks, 'driver'>, end: number): readonly number[] {
  const chain = [end];
  for (let node = driver[end]!; node !== -1; node = driver[node]!) chain.push(node);
  return chain.reverse();
}

/** The works that decide when a work is finished, first to last; summaries on the way are left out. */
export function chainTo(links: ChainLinks, work: number): readonly number[] {
  const chain = drivingChain(links, links.finishNode[work]!).map((node) => links.workAt[node]!);
  const works = new Set(chain.filter((at) => at !== work && links.isSummary[at] === 0));
  return [...works, work];
}
