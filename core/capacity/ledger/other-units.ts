import { daysBetween } from '../../calendar/day.ts';
import type { Period } from '../../calendar/period.ts';
import { partsOf } from '../../plan/allocation-parts.ts';
import type { Entity } from '../../plan/entity.ts';
import type { AmountUnit } from '../../plan/resources.ts';
import type { Directory } from './directory.ts';
import type { Need, OwnCapacity } from './ledger.ts';
import type { Timeline } from './timeline.ts';
import type { LedgerPlan } from './recalled.ts';

type Other = { -readonly [K in keyof OwnCapacity]: OwnCapacity[K] } & {
  supply: (number | null)[];
  demand: (number | null)[];
  sources: Entity[];
};

/** Points, and numbers whose unit nothing tells: what one team, skill or person has and is given, never mixed with time. */
export function otherUnits(plan: LedgerPlan, directory: Directory, timeline: Timeline): readonly OwnCapacity[] {
  const found = new Map<string, Other>();
  const capacityOf = ({ of, key }: Need, unit: 'points' | 'unknown'): Other => {
    const before = found.get(`${unit} ${of} ${key}`);
    if (before !== undefined) return before;
    const nothing = (): null[] => Array.from({ length: timeline.periods.length }, () => null);
    const names = { person: directory.people, team: directory.teams, skill: directory.skills }[of];
    const made: Other = {
      kind: unit,
      name: names.get(key) ?? key,
      unit: unit === 'points' ? unit : '',
      supply: nothing(),
      demand: nothing(),
      supplyTotal: null,
      demandTotal: null,
      sources: [],
    };
    found.set(`${unit} ${of} ${key}`, made);
    return made;
  };
  const add = (
    need: Need | null | undefined,
    side: 'supply' | 'demand',
    row: Entity & {
      readonly amount?: number | null | undefined;
      readonly unit: AmountUnit;
      readonly period: Period | null;
    },
  ): void => {
    const { unit, amount = null } = row;
    if (!need || amount === null || (unit !== 'points' && unit !== 'unknown')) return;
    const capacity = capacityOf(need, unit);
    capacity.sources.push(row);
    const total = `${side}Total` as const;
    capacity[total] = (capacity[total] ?? 0) + amount;
    const at = row.period === null ? -1 : placeOf(row.period, timeline);
    if (at >= 0) capacity[side][at] = (capacity[side][at] ?? 0) + amount;
  };
  for (const entry of plan.availability) add(directory.find(entry.name, [entry.of]), 'supply', entry);
  for (const allocation of plan.allocations)
    if (allocation.unit === 'points' || allocation.unit === 'unknown')
      for (const part of partsOf(allocation))
        for (const need of part.person ? directory.who(part.person) : []) add(need, 'demand', part);
  return [...found.values()];
}

/** The period of the ledger that most of another one lies in; -1 outside. Points are not spread: a sprint is delivered whole. */
function placeOf({ start, end }: Period, { periods, positionOf }: Timeline): number {
  const first = positionOf(start);
  const at =
    first >= 0 && periods[first] !== undefined && daysBetween(start, periods[first].end) * 2 < daysBetween(start, end)
      ? first + 1
      : first;
  return at < periods.length ? at : -1;
}
