import { perSchedule } from './per-schedule.ts';
import type { PlanSchedule } from './plan-schedule.ts';

/** From here on float is no longer near-critical. (Working days; a week, as DCMA and GAO screens use it.) */
export const NEAR_CRITICAL = 5;
/** Float below this is rounding. */
const NOTHING = 0.005;

/** Work that nothing waits for: where chains end. */
export interface PlanEnd {
  readonly work: number;
  /** Whether something leads to it; otherwise it stands alone and float says nothing of it. */
  readonly isLinked: boolean;
}

/** The ends of a plan that are still to come, the latest first. */
export const planEnds = perSchedule((schedule): readonly PlanEnd[] => {
  const { network, works, finishNode, activities, earlyFinish, isSummary } = schedule;
  const hasBefore = new Uint8Array(network.size);
  for (const target of network.targets) hasBefore[target] = 1;
  const parts = openParts(schedule);
  const ends: PlanEnd[] = [];
  for (let work = 0; work < works.length; work += 1) {
    const node = finishNode[work]!;
    if (node === -1 || network.starts[node] !== network.starts[node + 1]) continue;
    const isDone = isSummary[work] === 1 ? parts[work] === 0 : activities[work]!.state === 'done';
    if (isDone) continue;
    ends.push({ work, isLinked: hasBefore[node] === 1 });
  }
  return ends.sort((a, b) => earlyFinish[finishNode[b.work]!]! - earlyFinish[finishNode[a.work]!]! || a.work - b.work);
});

/** By work, whether it is an end that something leads to. */
export const linkedEnds = perSchedule((schedule): Uint8Array => {
  const isEnd = new Uint8Array(schedule.works.length);
  for (const { work, isLinked } of planEnds(schedule)) if (isLinked) isEnd[work] = 1;
  return isEnd;
});

/** Works still to be done whose float says something: no summaries, nothing that stands alone or waits for itself. */
export const floatingWorks = perSchedule((schedule): readonly number[] => {
  const { activities, isSummary, finishNode, tied, totalFloat, network } = schedule;
  const isLinked = linkedNodes(network);
  const floating: number[] = [];
  for (let work = 0; work < activities.length; work += 1) {
    const { state } = activities[work]!;
    const node = finishNode[work]!;
    if ((state !== 'open' && state !== 'running') || isSummary[work] === 1 || isLinked[node] !== 1) continue;
    if (!tied.has(work) && Number.isFinite(totalFloat[node])) floating.push(work);
  }
  return floating;
});

/** By node, whether any link leads to it or from it. */
function linkedNodes({ size, starts, targets }: PlanSchedule['network']): Uint8Array {
  const isLinked = new Uint8Array(size);
  for (const target of targets) isLinked[target] = 1;
  for (let node = 0; node < size; node += 1) if (starts[node] !== starts[node + 1]) isLinked[node] = 1;
  return isLinked;
}

export function isCritical({ totalFloat, finishNode }: PlanSchedule, work: number): boolean {
  return totalFloat[finishNode[work]!]! < NOTHING;
}

/** Not critical, but with less than a week of float. */
export function isNearCritical({ totalFloat, finishNode }: PlanSchedule, work: number): boolean {
  const float = totalFloat[finishNode[work]!]!;
  return float >= NOTHING && float < NEAR_CRITICAL - NOTHING;
}

/** By work, how many of its parts, however deep, are still to be done. */
function openParts({ works, parents, isSummary, activities }: PlanSchedule): Uint32Array {
  const count = new Uint32Array(works.length);
  if (!isSummary.includes(1)) return count;
  for (let work = 0; work < works.length; work += 1) {
    const { state } = activities[work]!;
    if (isSummary[work] === 0 && (state === 'open' || state === 'running'))
      for (let at = parents[work]!; at !== -1; at = parents[at]!) count[at]! += 1;
  }
  return count;
}
