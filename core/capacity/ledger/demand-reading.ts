import type { Day } from '../../calendar/day.ts';
import type { Entity } from '../../plan/entity.ts';
import type { AmountUnit } from '../../plan/resources.ts';
import type { Initiative } from '../../plan/work.ts';
import { effortOf } from './amount.ts';
import type { Directory } from './directory.ts';
import type { LedgerEntry, Need } from './ledger.ts';
import type { Notes } from './notes.ts';
import type { LedgerOptions } from './options.ts';
import type { Amounts, Timeline } from './timeline.ts';

/** What demand is read with. */
export interface DemandReading {
  readonly timeline: Timeline;
  readonly options: LedgerOptions;
  readonly notes: Notes;
  readonly directory: Directory;
  /** FTE that a need has in a period, of which a share of a team or a skill is taken. */
  readonly supplyOf: (need: Need, period: number) => number;
}

/** So much, from a day to a day; days are null where nothing says them. */
export interface Asked {
  readonly amount: number;
  readonly unit: AmountUnit;
  readonly from: Day | null;
  readonly to: Day | null;
}

/** What an amount asks of a need, period by period; null where it cannot be placed, and then noted. */
export function placed(asked: Asked, need: Need, entity: Entity, reading: DemandReading): Amounts | null {
  const { timeline, options, notes, supplyOf } = reading;
  if (asked.amount < 0) notes.add('negative', entity);
  if (!(asked.amount > 0)) return null;
  const isDated = asked.from !== null && asked.to !== null;
  const from = asked.from ?? timeline.periods[0]!.start;
  const to = asked.to ?? timeline.periods.at(-1)!.end;
  const effort = effortOf(asked.amount, asked.unit, isDated ? { from, to } : null, options);
  if (effort === null || (effort.kind === 'days' && !isDated)) {
    const isOther = asked.unit === 'points' || asked.unit === 'unknown';
    notes.add(!isOther ? 'undated-amount' : asked.unit === 'points' ? 'other-unit' : 'unknown-unit', entity);
    return null;
  }
  if (!isDated) notes.add('undated-share', entity);
  const amounts =
    effort.kind === 'rate' ? timeline.hold(from, to, effort.amount) : timeline.pour(from, to, effort.amount);
  if (amounts === null) {
    notes.add('beyond', entity);
    return null;
  }
  // Half of a team is half of its people; half of a skill is half of somebody who has it.
  if (asked.unit !== 'share' || need.of !== 'team') return amounts;
  return { first: amounts.first, fte: amounts.fte.map((share, step) => share * supplyOf(need, amounts.first + step)) };
}

/** What an amount asks of each need, in their order: a share is each person’s own, an amount of work is split between them. */
export function placedFor(
  asked: Asked,
  needs: readonly Need[],
  entity: Entity,
  reading: DemandReading,
): readonly (Amounts | null)[] {
  if (needs.length === 1) return [placed(asked, needs[0]!, entity, reading)];
  const isSplit = asked.unit !== 'share' || needs.some(({ of }) => of === 'skill');
  if (isSplit && needs.length > 1) reading.notes.add('split', entity);
  const each = isSplit ? { ...asked, amount: asked.amount / needs.length } : asked;
  return needs.map((need) => placed(each, need, entity, reading));
}

/** Who asks, in which cell, for what work, and of whom. */
type Demander = Pick<LedgerEntry, 'entity' | 'cell' | 'initiative' | 'work'> & { readonly needs: readonly Need[] };

/** One entry for each need. */
export function entriesFor(
  kind: LedgerEntry['kind'],
  asked: Asked,
  { entity, cell, initiative, work, needs }: Demander,
  reading: DemandReading,
): readonly LedgerEntry[] {
  const entries: LedgerEntry[] = [];
  for (const [at, amounts] of placedFor(asked, needs, entity, reading).entries())
    if (amounts !== null)
      entries.push({
        kind,
        entity,
        cell,
        initiative,
        work,
        steps: null,
        need: needs[at]!,
        first: amounts.first,
        fte: amounts.fte,
      });
  return entries;
}

/** First and last day of an initiative, for what is given to it without dates. */
export function daysOf(initiative: Initiative | null): { readonly from: Day | null; readonly to: Day | null } {
  return { from: initiative?.start ?? null, to: initiative?.end ?? null };
}
