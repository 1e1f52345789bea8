import { DONE, LINK_TYPES, OPEN } from '../../schedule/network.ts';
import type { PlanSchedule } from '../../schedule/plan-schedule.ts';
import type { LevelUnit } from './level-units.ts';
import type { LevelLink } from './problem.ts';

/** What links say of units: among those that may move, and against what stays. */
export interface UnitLinks {
  readonly links: readonly LevelLink[];
  /** By unit: no start before. */
  readonly floors: Float64Array;
  /** What stays asks to be finished with in time. */
  readonly ceilings: readonly { readonly unit: number; readonly latestStart: number; readonly before: number }[];
}

/** Turns the links of a schedule into links from start to start of units; times are working days from today on. */
export function unitLinks(schedule: PlanSchedule, units: readonly LevelUnit[]): UnitLinks {
  const { network, earlyStart, earlyFinish, dataDate, workAt } = schedule;
  const unitOf = new Int32Array(network.size);
  for (const [at, { nodes }] of units.entries()) for (const node of nodes) unitOf[node] = at;
  const floors = new Float64Array(units.length);
  const links: LevelLink[] = [];
  const ceilings: UnitLinks['ceilings'][number][] = [];
  /** From the start of its unit to an end of a node. */
  const offset = (node: number, end: string): number => {
    const at = (end === 'S' ? earlyStart[node]! : earlyFinish[node]!) - dataDate.now;
    return at - units[unitOf[node]!]!.begin;
  };
  for (let node = 0; node < network.size; node += 1)
    for (let link = network.starts[node]!; link < network.starts[node + 1]!; link += 1) {
      const target = network.targets[link]!;
      const [from, to] = [unitOf[node]!, unitOf[target]!];
      if (from === to) continue;
      const type = LINK_TYPES[network.types[link]!]!;
      const lag = offset(node, type[0]!) + network.lags[link]! - offset(target, type[1]!);
      const [before, after] = [units[from]!, units[to]!];
      if (after.stays === null) {
        if (before.stays === null) links.push({ from, to, lag: whole(lag) });
        else floors[to] = Math.max(floors[to]!, before.begin + lag);
        continue;
      }
      const isFact = network.state[target] === DONE || (network.state[target] !== OPEN && type[1] === 'S');
      if (before.stays === null && !isFact)
        ceilings.push({ unit: from, latestStart: after.begin - lag, before: workAt[target]! });
    }
  return { links, floors, ceilings };
}

/** Parts of a day count as a day; rounding errors do not. */
export function whole(days: number): number {
  return Math.ceil(days - 1e-6) + 0;
}
