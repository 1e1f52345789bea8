import type { Project } from './read-sm.ts';

/** Everything that is wrong with a schedule, in sentences. Knows how a project is stated, nothing of how it was scheduled. */
export function faultsOf({ activities, links, capacities }: Project, starts: ArrayLike<number>): readonly string[] {
  const faults: string[] = [];
  if (starts.length !== activities.length) return [`${starts.length} starts for ${activities.length} activities`];
  for (const [at, { release = 0, pinned }] of activities.entries()) {
    const start = starts[at]!;
    if (!Number.isInteger(start)) faults.push(`${at} starts at ${start}`);
    if (pinned === undefined && start < release) faults.push(`${at} starts at ${start}, before its release ${release}`);
    if (pinned !== undefined && start !== pinned) faults.push(`${at} moved from ${pinned} to ${start}`);
  }
  for (const { from, to, lag } of links) {
    if (activities[to]!.pinned !== undefined) continue;
    if (starts[to]! < starts[from]! + lag)
      faults.push(`${to} starts at ${starts[to]}, less than ${lag} after ${from} at ${starts[from]}`);
  }
  for (const [resource, capacity] of capacities.entries()) {
    const used = new Map<number, { all: number; pinned: number }>();
    for (const [at, { duration, uses, pinned }] of activities.entries())
      for (const use of uses) {
        if (use.resource !== resource) continue;
        for (let time = starts[at]! + (use.from ?? 0); time < starts[at]! + (use.until ?? duration); time += 1) {
          const now = used.get(time) ?? { all: 0, pinned: 0 };
          used.set(time, { all: now.all + use.units, pinned: now.pinned + (pinned === undefined ? 0 : use.units) });
        }
      }
    for (const [time, { all, pinned }] of used) {
      const there = capacity[Math.min(time, capacity.length - 1)] ?? 0;
      // Where commitments alone need more, nothing else may run on top of them.
      if (all > Math.max(there, pinned)) faults.push(`resource ${resource} at ${time}: ${all} of ${there}`);
    }
  }
  return faults;
}
