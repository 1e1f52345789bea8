import { onceFor } from '../plan/once-for.ts';
import type { Activity, DatedWork } from './activity.ts';
import { withSpecs } from './network.ts';
import type { WorkLink } from './plan-network.ts';
import { lagOf } from './plan-network.ts';
import type { PlanSchedule } from './plan-schedule.ts';
import { beginnings, isInCancelled } from './plan-schedule.ts';
import { datesOf } from './schedule-network.ts';
import { withNodes } from './sort-network.ts';

/** A work by its position, and how it enters the network now. */
export type ChangedActivity = readonly [work: number, activity: Activity];

/**
 * The schedule of the same works after some of them changed, on the network that is there; null where a work came into
 * it or left it, or a link is counted otherwise: then the network is another one. `works` hang together as before.
 */
export function reschedule(
  before: PlanSchedule,
  works: readonly DatedWork[],
  changed: readonly ChangedActivity[],
): PlanSchedule | null {
  const { sorted, network, isSummary, finishNode, links, parents } = before;
  if (changed.some(([at, activity]) => entersOtherwise(before, works, at, activity))) return null;
  const activities = before.activities.slice();
  for (const [at, activity] of changed) activities[at] = activity;
  const { time } = before.dataDate;
  const isOtherLag = (link: WorkLink): boolean =>
    lagOf(link, { works, activities, time }) !==
    lagOf(link, { works: before.works, activities: before.activities, time });
  const touching = linksAt(links);
  if (changed.some(([at]) => touching.get(at)?.some(isOtherLag) === true)) return null;
  const nodes = changed.flatMap(([at, { node }]) => (isSummary[at] === 1 ? [] : [[finishNode[at]!, node] as const]));
  const dates = datesOf(withNodes(sorted, nodes));
  const begins = beginnings(before, dates, parents);
  return { ...before, ...dates, network: withSpecs(network, nodes), works, activities, begins };
}

function entersOtherwise(before: PlanSchedule, works: readonly DatedWork[], at: number, { state }: Activity): boolean {
  const known = before.activities[at]!.state;
  if (state === 'left-out' || known === 'left-out') return true;
  return (state === 'done') !== (known === 'done') && isInCancelled(works, before.parents, at);
}

/** By work, the links that begin or end there. */
const linksAt = onceFor((links: readonly WorkLink[]): ReadonlyMap<number, readonly WorkLink[]> => {
  const touching = new Map<number, WorkLink[]>();
  for (const link of links)
    for (const end of [link.from, link.to]) {
      const there = touching.get(end);
      if (there === undefined) touching.set(end, [link]);
      else there.push(link);
    }
  return touching;
});
