import type { Day } from '../calendar/day.ts';
import { initiativeOf } from '../plan/initiative-of.ts';
import type { Plan } from '../plan/plan.ts';
import type { Initiative, Milestone } from '../plan/work.ts';
import { isOpenWork } from '../plan/working-status.ts';

type MilestonesOf = ReadonlyMap<Initiative, readonly Milestone[]>;

/** The open milestones of each initiative; null where none leads to any, so that nobody can say which has none. */
export function milestonesByInitiative({
  milestones,
  initiatives,
}: Pick<Plan, 'milestones' | 'initiatives'>): MilestonesOf | null {
  const open = new Map<Initiative, Milestone[]>();
  let some = false;
  for (const milestone of milestones)
    for (const initiative of initiativeOf(milestone, initiatives)) {
      some = true;
      if (!isOpenWork(milestone)) continue;
      const known = open.get(initiative);
      if (known === undefined) open.set(initiative, [milestone]);
      else known.push(milestone);
    }
  return some ? open : null;
}

/** The first day on which one of the initiatives owes a result; null where none does, undefined where one has no day. */
export function nextOf(initiatives: readonly Initiative[], milestonesOf: MilestonesOf): Day | null | undefined {
  let next: Day | null = null;
  let isUndated = false;
  for (const milestone of initiatives.flatMap((one) => milestonesOf.get(one) ?? [])) {
    const day = milestone.due ?? milestone.forecast ?? null;
    if (day === null) isUndated = true;
    else if (next === null || day < next) next = day;
  }
  return isUndated ? undefined : next;
}
