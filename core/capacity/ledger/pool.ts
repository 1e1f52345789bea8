import type { FlexPool } from '../../plan/flex-pool.ts';
import { onceFor } from '../../plan/once-for.ts';
import { cellOf } from '../../plan/provenance.ts';
import { effortOf } from './amount.ts';
import type { Directory } from './directory.ts';
import type { DemandReading } from './demand-reading.ts';
import { entriesFor } from './demand-reading.ts';
import type { LedgerEntry, Need, Supplier } from './ledger.ts';
import type { Supply } from './supply.ts';
import type { Timeline } from './timeline.ts';
import type { NamedWork } from './works.ts';
import type { LedgerPlan } from './recalled.ts';

const EVERYBODY = /^(?:all|everybody|everyone|total|company|organi[sz]ation|gesamt|alle|unternehmen|firma)\b/i;

/** Whom a pool is held back of: positions of suppliers. */
function membersOf(name: string, supplies: readonly Supply[], directory: Directory): readonly number[] | null {
  if (EVERYBODY.test(name)) return [...supplies.keys()];
  const need = directory.find(name, ['team', 'skill']);
  return need === null ? null : [...supplies.keys()].filter((at) => belongs(supplies[at]!, need));
}

function belongs({ teams, skills }: Pick<Supply, 'teams' | 'skills'>, { of, key }: Need): boolean {
  return (of === 'team' ? teams : skills).includes(key);
}

/** Suppliers with what the flex pools still hold of them after the draws; who belongs to two functions is held back once, by the larger share. */
export function withPools(
  plan: LedgerPlan,
  supplies: readonly Supply[],
  draws: readonly LedgerEntry[],
  reading: DemandReading,
): readonly Supplier[] {
  const { timeline, notes, directory } = reading;
  if (plan.flexPools.length === 0) {
    if (supplies.length > 0) notes.add('no-pool', null);
    const held = nothingHeld(timeline);
    return supplies.map((supply) => supplierOf(supply, held));
  }
  const held = supplies.map(({ fte }) => new Float64Array(fte.length));
  for (const pool of plan.flexPools) {
    const members = membersOf(pool.name, supplies, directory);
    if (members === null || members.length === 0) {
      notes.add('unknown-who', pool, pool.name);
      continue;
    }
    const sums = timeline.workingDays.map((_, at) => members.reduce((sum, one) => sum + supplies[one]!.fte[at]!, 0));
    const shares = sharesOf(pool, sums, reading);
    for (const one of members)
      for (const [at, there] of supplies[one]!.fte.entries())
        held[one]![at] = Math.max(held[one]![at]!, there * (shares[at] ?? 0));
  }
  for (const { need, first, fte } of draws) {
    const members = [...supplies.keys()].filter((at) => belongs(supplies[at]!, need));
    for (const [step, drawn] of fte.entries()) {
      const there = members.reduce((sum, one) => sum + held[one]![first + step]!, 0);
      for (const one of members) held[one]![first + step]! *= there > 0 ? Math.max(0, 1 - drawn / there) : 1;
    }
  }
  return supplies.map((supply, at) => supplierOf(supply, held[at]!));
}

function supplierOf({ of, key, name, teams, skills, fte, isStated, sources }: Supply, held: Float64Array): Supplier {
  return { of, key, name, teams, skills, fte, isStated, held, sources };
}

/** Nothing in each period: the same for all, so that suppliers compare quickly. */
const nothingHeld = onceFor(({ periods }: Timeline) => new Float64Array(periods.length));

/** The share of a function that its pool holds, by period, 0–1. */
function sharesOf(pool: FlexPool, sums: Float64Array, { timeline, options, notes }: DemandReading): readonly number[] {
  const [first, last] = [timeline.periods[0]!, timeline.periods.at(-1)!];
  const [from, to] = [pool.period?.start ?? first.start, pool.period?.end ?? last.end];
  const ofWhole = (pool.capacity ?? 0) > 0 && typeof pool.amount === 'number' ? pool.amount / pool.capacity! : null;
  const share = pool.share ?? ofWhole;
  const clamped = (value: number): number => Math.min(1, Math.max(0, value));
  if ((share ?? pool.amount ?? 0) < 0) notes.add('negative', pool);
  const inside = timeline.hold(from, to, 1);
  if (inside === null) return [];
  const begin = Array.from({ length: inside.first }, () => 0);
  if (share !== null) return [...begin, ...inside.fte.map((part) => clamped(share) * clamped(part))];
  const effort = typeof pool.amount === 'number' ? effortOf(pool.amount, pool.unit, { from, to }, options) : null;
  if (effort === null) {
    notes.add(pool.unit === 'points' ? 'other-unit' : 'unknown-unit', pool);
    return [];
  }
  // Hours and days without a period are those of each period.
  const fteAt = (at: number, part: number): number =>
    effort.kind === 'rate' ? effort.amount * part : effort.amount / timeline.workingDays[at]!;
  return [
    ...begin,
    ...inside.fte.map((part, step) => {
      const at = inside.first + step;
      return sums[at]! > 0 ? clamped(fteAt(at, part) / sums[at]!) : 0;
    }),
  ];
}

/** What was drawn from the pools: demand of the function like any other, met from what is held back. */
export function drawnEntries(
  { draws }: LedgerPlan,
  workNamed: (text: string) => NamedWork,
  reading: DemandReading,
): readonly LedgerEntry[] {
  return draws.flatMap((draw) => {
    const work = workNamed(draw.initiative ?? draw.name);
    const need = reading.directory.find(draw.pool ?? draw.name, ['team', 'skill']);
    if (need === null) reading.notes.add('unknown-who', draw, draw.pool ?? draw.name);
    if (need === null || (draw.amount ?? null) === null) return [];
    const asked = {
      amount: draw.amount!,
      unit: draw.unit,
      from: draw.period?.start ?? null,
      to: draw.period?.end ?? null,
    };
    const cell = cellOf(draw, 'amount');
    const what = { entity: draw, cell, initiative: work.initiative, work: draw.initiative ?? draw.name, needs: [need] };
    return entriesFor('draw', asked, what, reading);
  });
}
