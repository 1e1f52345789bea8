import type { Plan } from '../../plan/plan.ts';
import { knotsOf } from '../../schedule/cycles.ts';
import type { PlanSchedule } from '../../schedule/plan-schedule.ts';
import type { LedgerReading } from '../ledger/ledger-of.ts';
import type { Need } from '../ledger/ledger.ts';
import type { LevelResource } from './level-capacity.ts';
import { keyOf, levelResource } from './level-capacity.ts';
import type { LevelDemand } from './level-demand.ts';
import { levelDemand } from './level-demand.ts';
import type { UnitLinks } from './level-links.ts';
import { unitLinks, whole } from './level-links.ts';
import type { LevelUnit } from './level-units.ts';
import { levelUnits, promisedWorks } from './level-units.ts';
import type { LevelActivity, LevelProblem, Use } from './problem.ts';
import { levelProblem, NEVER } from './problem.ts';
import { usesOf } from './unit-uses.ts';

/** A plan as a problem to level: activities are its units. */
export interface PlanProblem {
  readonly problem: LevelProblem;
  readonly units: readonly LevelUnit[];
  readonly unitLinks: UnitLinks;
  readonly resources: readonly LevelResource[];
  readonly demand: LevelDemand;
  /** What alone takes more of somebody than there ever is, in full-time people; counted as all that there is. */
  readonly tooMuch: readonly { readonly work: number; readonly resource: number; readonly asked: number }[];
  /** The working day from which on nothing is known of anybody. */
  readonly known: number;
}

/** Lateness of what a commitment or another fixed date waits for, of a deadline, and of a stated date. */
const [FIXED, DEADLINE, STATED] = [1000, 100, 1];
/** So many working days behind the last that the ledger tells of are looked for room in: three years. */
const AHEAD = 780;

export function planProblem(plan: Plan, schedule: PlanSchedule, reading: LedgerReading): PlanProblem {
  const demand = levelDemand(plan, schedule, reading);
  const free = levelUnits(schedule, promisedWorks(plan), (work) => demand.entries.has(work));
  const units = withoutRings(schedule, free);
  const links = unitLinks(schedule, units);
  const { now, time } = schedule.dataDate;
  const { ledger } = reading;
  const last = ledger.periods.at(-1);
  const ends = units.reduce((latest, { end }) => Math.max(latest, whole(end)), 0);
  const known = Math.max(ends, last === undefined ? 0 : time.finishOf(last.end) - now) + AHEAD;
  const resources: LevelResource[] = [];
  const places = new Map<string, number>();
  const placeOf = (need: Need): number => {
    const key = keyOf(need);
    const before = places.get(key);
    if (before !== undefined) return before;
    const found = levelResource(need, {
      ledger,
      elsewhere: demand.elsewhere,
      now,
      time,
      days: known,
      people: reading.reading.directory.people,
    });
    places.set(key, found === null ? -1 : resources.length);
    if (found !== null) resources.push(found);
    return places.get(key)!;
  };
  const tooMuch: PlanProblem['tooMuch'][number][] = [];
  const drafts = units.map((unit) => usesOf(unit, { schedule, demand, ledger, placeOf }));
  const most = resources.map(({ units }) => units.reduce((high, there) => Math.max(high, there), 0));
  const activities = units.map((unit, at): LevelActivity => {
    const uses = drafts[at]!.map((use): Use => {
      if (unit.stays !== null || use.units <= most[use.resource]!) return use;
      tooMuch.push({ work: unit.works[0]!, resource: use.resource, asked: use.units });
      return { ...use, units: most[use.resource]! };
    });
    const begin = Math.max(0, unit.begin);
    const duration = whole(Math.max(0, unit.end - (unit.stays === null ? unit.begin : begin)));
    if (unit.stays !== null) return { duration, uses, pinned: Math.floor(begin + 1e-6) };
    return { duration, uses, release: whole(Math.max(floorOf(schedule, unit), links.floors[at]!)) };
  });
  const dues = duesOf(schedule, units, links, activities);
  return {
    problem: levelProblem(
      activities.map((activity, at) => ({ ...activity, ...dues[at] })),
      links.links,
      // Behind all that is known everything fits: what ends up there finds no place.
      resources.map(({ units }, at) => [...units, most[at]!]),
    ),
    units,
    unitLinks: links,
    resources,
    demand,
    tooMuch,
    known,
  };
}

/** The earliest start that its own dates allow. */
function floorOf({ network, earlyStart, dataDate: { now } }: PlanSchedule, { nodes, begin }: LevelUnit): number {
  return nodes.reduce((floor, node) => {
    const own = Math.max(network.startFloor[node]!, network.finishFloor[node]! - network.duration[node]!);
    return Math.max(floor, own - now - (earlyStart[node]! - now - begin));
  }, 0);
}

/** By unit, the date that matters most of those it should be over by. */
function duesOf(
  { network, activities, workAt, earlyFinish, dataDate }: PlanSchedule,
  units: readonly LevelUnit[],
  { ceilings }: UnitLinks,
  drafts: readonly LevelActivity[],
): readonly { readonly due: number; readonly weight: number }[] {
  const dues = units.map(() => ({ due: NEVER, weight: 0 }));
  const ask = (unit: number, finish: number, weight: number): void => {
    const before = dues[unit]!;
    const due = Math.floor(finish + 1e-6);
    if (weight > before.weight || (weight === before.weight && due < before.due)) dues[unit] = { due, weight };
  };
  for (const { unit, latestStart } of ceilings) ask(unit, latestStart + drafts[unit]!.duration, FIXED);
  for (const [at, { nodes, end, stays }] of units.entries()) {
    if (stays !== null) continue;
    for (const node of nodes) {
      const behind = end - (earlyFinish[node]! - dataDate.now);
      const shift = behind - dataDate.now + drafts[at]!.duration - (end - units[at]!.begin);
      if (network.finishCeiling[node]! < Infinity) ask(at, network.finishCeiling[node]! + shift, DEADLINE);
      const { promised } = activities[workAt[node]!]!;
      if (promised !== null) ask(at, promised + shift, STATED);
    }
  }
  return dues;
}

/** Wholes whose parts wait for each other both ways keep their dates. */
function withoutRings(schedule: PlanSchedule, units: readonly LevelUnit[]): readonly LevelUnit[] {
  const { links } = unitLinks(schedule, units);
  const sorted = links.toSorted((one, other) => one.from - other.from);
  const starts = new Uint32Array(units.length + 1);
  for (const { from } of sorted) starts[from + 1]! += 1;
  for (let at = 0; at < units.length; at += 1) starts[at + 1]! += starts[at]!;
  const knots = knotsOf({ size: units.length, starts, targets: Uint32Array.from(sorted, ({ to }) => to) });
  const tied = new Set(knots.flat());
  return tied.size === 0 ? units : units.map((unit, at) => (tied.has(at) ? { ...unit, stays: 'ring' } : unit));
}
