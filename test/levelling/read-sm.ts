import type { LevelActivity, LevelLink } from '../../core/capacity/levelling/problem.ts';

/** A project as the PSPLIB writes it: renewable resources, one mode, finish-to-start. (Kolisch & Sprecher 1996) */
export interface Project {
  readonly activities: readonly LevelActivity[];
  readonly links: readonly LevelLink[];
  readonly capacities: readonly (readonly number[])[];
}

/** Reads the text of an `.sm` file. */
export function readSm(text: string): Project {
  const lines = text.split(/\r?\n/);
  const numbers = (line: string | undefined): number[] => (line ?? '').trim().split(/\s+/).map(Number);
  const after = (title: string): number => {
    const at = lines.findIndex((line) => line.startsWith(title));
    if (at === -1) throw new Error(`This file has no “${title}”.`);
    return at + 1;
  };
  const table = (title: string, skip: number): number[][] => {
    const rows: number[][] = [];
    for (let at = after(title) + skip; /^\s*\d/.test(lines[at] ?? ''); at += 1) rows.push(numbers(lines[at]));
    return rows;
  };
  const durations = table('REQUESTS/DURATIONS', 2);
  const activities = durations.map(([, , duration = 0, ...demand]) => ({
    duration,
    uses: demand.map((units, resource) => ({ resource, units })),
  }));
  const links = table('PRECEDENCE RELATIONS', 1).flatMap(([job = 0, , , ...successors]) =>
    successors.map((to) => ({ from: job - 1, to: to - 1, lag: activities[job - 1]!.duration })),
  );
  const [available = []] = table('RESOURCEAVAILABILITIES', 1);
  return { activities, links, capacities: available.map((units) => [units]) };
}

/** Best known makespans by `parameter_instance`, as the PSPLIB lists them. */
export function readBest(text: string): ReadonlyMap<string, number> {
  return new Map(
    text.split(/\r?\n/).flatMap((line) => {
      const [parameter, instance, makespan] = /^(\d+)\s+(\d+)\s+(\d+)\b/.exec(line)?.slice(1) ?? [];
      return makespan === undefined ? [] : [[`${parameter}_${instance}`, Number(makespan)] as const];
    }),
  );
}
