import type { Commitment } from '../../plan/governance.ts';
import type { Plan } from '../../plan/plan.ts';
import { referencesTo } from '../../plan/references.ts';
import type { DatedWork } from '../../schedule/activity.ts';
import type { PlanSchedule } from '../../schedule/plan-schedule.ts';

/** Why something keeps its dates. */
export type Staying = 'done' | 'running' | 'commitment' | 'fixed' | 'ring';

/** What moves as one: a piece of work, one end of a summary, or a whole that is allocated to as a whole. */
export interface LevelUnit {
  /** Nodes of the schedule’s network. */
  readonly nodes: readonly number[];
  /** Works that its dates are of; the whole before its parts. */
  readonly works: readonly number[];
  /** Working days from today’s beginning. */
  readonly begin: number;
  readonly end: number;
  /** Null for what may move. */
  readonly stays: Staying | null;
}

/**
 * Divides a schedule into what moves as one. `isWhole` says of a summary whether it has its people as a whole: then its
 * parts keep their distances from each other.
 */
export function levelUnits(
  schedule: PlanSchedule,
  commitments: ReadonlySet<DatedWork>,
  isWhole: (work: number) => boolean,
): readonly LevelUnit[] {
  const { works, parents, isSummary, network, workAt } = schedule;
  const members = new Map<string, number[]>();
  for (let node = 0; node < network.size; node += 1) {
    let top = -1;
    for (let at = workAt[node]!; at !== -1; at = parents[at]!) if (isSummary[at] === 1 && isWhole(at)) top = at;
    const key = top === -1 ? `node ${node}` : `whole ${top}`;
    const list = members.get(key);
    if (list === undefined) members.set(key, [node]);
    else list.push(node);
  }
  return [...members.values()].map((nodes) => unitOf(schedule, nodes, (work) => commitments.has(works[work]!)));
}

function unitOf(schedule: PlanSchedule, nodes: readonly number[], isPromised: (work: number) => boolean): LevelUnit {
  const { workAt, earlyStart, earlyFinish, dataDate, activities, isSummary, tied } = schedule;
  const { now } = dataDate;
  const works = [...new Set(nodes.map((node) => workAt[node]!))];
  const leaves = works.filter((work) => isSummary[work] === 0);
  const is = (test: (work: number) => boolean): boolean => leaves.some(test);
  const stays: Staying | null =
    leaves.length > 0 && leaves.every((work) => activities[work]!.state === 'done')
      ? 'done'
      : is((work) => activities[work]!.state === 'running' || activities[work]!.state === 'done')
        ? 'running'
        : works.some((work) => isPromised(work) && (isSummary[work] === 0 || works.length > 1))
          ? 'commitment'
          : is((work) => activities[work]!.constraint?.bound === 'on')
            ? 'fixed'
            : works.some((work) => tied.has(work))
              ? 'ring'
              : null;
  return {
    nodes,
    works,
    begin: Math.min(...nodes.map((node) => earlyStart[node]!)) - now,
    end: Math.max(...nodes.map((node) => earlyFinish[node]!)) - now,
    stays,
  };
}

/** The works that open commitments rest on: the milestone one names, else the initiative. */
export function promisedWorks(plan: Pick<Plan, 'commitments' | 'initiatives' | 'milestones'>): ReadonlySet<DatedWork> {
  const only = (text: string | null | undefined, list: readonly DatedWork[]): readonly DatedWork[] => {
    const found = text ? referencesTo(list)(text) : [];
    return found.length === 1 ? found : [];
  };
  const isOpen = ({ status }: Commitment): boolean => status?.state !== 'done' && status?.state !== 'cancelled';
  return new Set(
    plan.commitments.filter(isOpen).flatMap(({ milestone, initiative, id }) => {
      const named = only(milestone, plan.milestones);
      const under = named.length > 0 ? named : only(initiative, plan.initiatives);
      return under.length > 0 ? under : only(id, [...plan.milestones, ...plan.initiatives]);
    }),
  );
}
