import type { WorkingTime } from '../calendar/working-time.ts';
import type { Dependency } from '../plan/work.ts';
import type { Activity, DatedWork } from './activity.ts';
import type { LinkSpec, Network, NodeSpec } from './network.ts';
import { networkOf, OPEN } from './network.ts';

/** A stated link between two pieces of work, by their positions. */
export interface WorkLink {
  readonly from: number;
  readonly to: number;
  readonly type: Dependency['type'];
  /** Working days; negative is a lead. */
  readonly lag: number;
}

/** The works of a plan as a network. A summary is two nodes, between which its parts lie. */
export interface PlanNetwork {
  readonly network: Network;
  /** By work: the node that starts it and the one that finishes it, -1 where it is left out. */
  readonly startNode: Int32Array;
  readonly finishNode: Int32Array;
  /** By node, its work. */
  readonly workAt: readonly number[];
  /** By work: whether it is a summary, whose dates are those of its parts. */
  readonly isSummary: Uint8Array;
  /** Links that entered the network. */
  readonly links: readonly WorkLink[];
  /** Links between a summary and what lies in it, which say nothing. */
  readonly within: readonly WorkLink[];
}

interface Given {
  readonly works: readonly DatedWork[];
  readonly activities: readonly Activity[];
  readonly links: readonly WorkLink[];
  /** By work, the one it is a part of; -1 for none. */
  readonly parents: Int32Array;
  readonly now: number;
  readonly time: WorkingTime;
}

/** Builds the network of a plan: links of what is left out go, summaries hold their parts together. */
export function planNetwork(given: Given): PlanNetwork {
  const { works, activities, links, parents, now } = given;
  const size = works.length;
  const isSummary = new Uint8Array(size);
  for (let at = 0; at < size; at += 1)
    if (activities[at]!.state !== 'left-out' && parents[at] !== -1) isSummary[parents[at]!] = 1;
  const startNode = new Int32Array(size).fill(-1);
  const finishNode = new Int32Array(size).fill(-1);
  const nodes: NodeSpec[] = [];
  const workAt: number[] = [];
  for (let at = 0; at < size; at += 1) {
    const activity = activities[at]!;
    if (activity.state === 'left-out') continue;
    startNode[at] = nodes.length;
    finishNode[at] = isSummary[at] === 1 ? nodes.length + 1 : nodes.length;
    if (isSummary[at] === 1) {
      const frame = { state: OPEN, duration: 0, startFloor: now } as const;
      nodes.push(frame, { ...frame, startFloor: -Infinity });
      workAt.push(at, at);
    } else {
      nodes.push(activity.node);
      workAt.push(at);
    }
  }
  const specs: LinkSpec[] = [];
  for (let at = 0; at < size; at += 1) {
    const parent = parents[at]!;
    if (startNode[at] === -1 || parent === -1 || startNode[parent] === -1) continue;
    specs.push({ from: startNode[parent]!, to: startNode[at]! }, { from: finishNode[at]!, to: finishNode[parent]! });
  }
  const within: WorkLink[] = [];
  const kept: WorkLink[] = [];
  for (const link of links) {
    if (startNode[link.from] === -1 || startNode[link.to] === -1) continue;
    if (link.from !== link.to && (liesIn(link.from, link.to, parents) || liesIn(link.to, link.from, parents))) {
      within.push(link);
      continue;
    }
    kept.push(link);
    specs.push({
      from: link.type.startsWith('S') ? startNode[link.from]! : finishNode[link.from]!,
      to: link.type.endsWith('S') ? startNode[link.to]! : finishNode[link.to]!,
      type: link.type,
      lag: lagOf(link, given),
    });
  }
  return { network: networkOf(nodes, specs), startNode, finishNode, workAt, isSummary, links: kept, within };
}

/**
 * Most sheets let work start on the very day that what it waits for ends; where the dates say so, that is no conflict. A
 * moment needs no such day: it lies at the end of its own.
 */
export function lagOf(
  { from, to, type, lag }: WorkLink,
  { works, activities, time }: Pick<Given, 'works' | 'activities' | 'time'>,
): number {
  const before = works[from]!;
  const end = before.endActual ?? before.forecast ?? ('due' in before ? before.due : before.end) ?? null;
  const isHandover = type === 'FS' && lag === 0 && end !== null && end === works[to]!.start;
  return isHandover && (activities[to]!.length ?? 0) > 0 ? time.startOf(end) - time.finishOf(end) : lag;
}

function liesIn(part: number, whole: number, parents: Int32Array): boolean {
  for (let at = parents[part]!; at !== -1; at = parents[at]!) if (at === whole) return true;
  return false;
}
