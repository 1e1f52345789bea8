import { breakdownOf } from '../../plan/breakdown.ts';
import { initiativeOf } from '../../plan/initiative-of.ts';
import { cellOf } from '../../plan/provenance.ts';
import type { AmountUnit } from '../../plan/resources.ts';
import type { Table } from '../../plan/table.ts';
import type { Initiative, Milestone, Work } from '../../plan/work.ts';
import { plannedEnd } from '../../plan/working-status.ts';
import type { DemandReading } from './demand-reading.ts';
import { entriesFor } from './demand-reading.ts';
import { effortUnit } from './effort-unit.ts';
import type { LedgerEntry, Need } from './ledger.ts';
import type { Notes } from './notes.ts';
import { asks } from './shapes.ts';
import { keyOfWork } from './works.ts';
import type { LedgerPlan } from './recalled.ts';

/** What work asks for itself, and by work that was read for it, what came of that. */
export interface Worked {
  readonly entries: readonly LedgerEntry[];
  readonly pieces: ReadonlyMap<Work, Piece>;
}

/** What one work asks for, and what there was to note of it. */
interface Piece {
  readonly initiative: Initiative | null;
  readonly entries: readonly LedgerEntry[];
  readonly notes: readonly Parameters<Notes['add']>[];
}

/**
 * Demand that work states itself, by skill or as effort, where no allocation or request says it already. Work that is
 * broken down asks for what its parts ask for. `known` is what was read with the same before.
 */
export function workedEntries(
  plan: LedgerPlan,
  said: Iterable<Initiative | null>,
  tables: ReadonlyMap<string, Table>,
  reading: DemandReading,
  known: Worked | null,
): Worked {
  const covered = new Set<Initiative | null>(said);
  const pieces = new Map<Work, Piece>();
  const works: readonly (Initiative | Milestone)[] = [...plan.milestones, ...plan.initiatives];
  const children = [breakdownOf<Work>(plan.milestones).children, breakdownOf<Work>(plan.initiatives).children];
  const hasParts = new Set<string>();
  const entries: LedgerEntry[] = [];
  for (const work of works) {
    if (!asks(work) || work.status?.state === 'cancelled') continue;
    if (work.status?.state === 'on-hold') {
      reading.notes.add('on-hold', work);
      continue;
    }
    const initiative = 'due' in work ? soleInitiative(work, plan) : work;
    const isWhole = children.some((parts) => (parts.get(work) ?? []).some((part) => asks(part)));
    if (isWhole || ('end' in work && hasParts.has(keyOfWork(work)))) continue;
    if (initiative !== null && 'due' in work) hasParts.add(keyOfWork(initiative));
    if (initiative !== null && covered.has(initiative)) {
      reading.notes.add('said-twice', work);
      continue;
    }
    const earlier = known?.pieces.get(work);
    const piece = earlier?.initiative === initiative ? earlier : pieceOf(work, initiative, tables, reading);
    pieces.set(work, piece);
    for (const entry of piece.entries) entries.push(entry);
    for (const note of piece.notes) reading.notes.add(...note);
  }
  return { entries, pieces };
}

const NO_NOTES: Piece['notes'] = [];

function pieceOf(
  work: Initiative | Milestone,
  initiative: Initiative | null,
  tables: ReadonlyMap<string, Table>,
  reading: DemandReading,
): Piece {
  let notes: Parameters<Notes['add']>[] | null = null;
  const own: Notes = { add: (...note) => void (notes ??= []).push(note) };
  const entries = entriesOf(work, initiative, tables, { ...reading, notes: own });
  return { initiative, entries, notes: notes ?? NO_NOTES };
}

function soleInitiative(milestone: Milestone, { initiatives }: LedgerPlan): Initiative | null {
  const found = initiativeOf(milestone, initiatives);
  return found.length === 1 ? found[0]! : null;
}

function entriesOf(
  work: Initiative | Milestone,
  initiative: Initiative | null,
  tables: ReadonlyMap<string, Table>,
  reading: DemandReading,
): readonly LedgerEntry[] {
  const { directory, notes } = reading;
  const [from, to] = [work.start ?? null, plannedEnd(work)];
  const what = { entity: work, initiative, work: work.name };
  const teamsOf = (): readonly Need[] =>
    (work.teams ?? []).flatMap((name) => directory.find(name, ['team', 'skill']) ?? []);
  if ((work.demand ?? []).length > 0)
    return work.demand!.flatMap((demand) => {
      const { skill, period, amount, unit } = demand;
      const named = skill === null ? null : directory.find(skill, ['skill', 'team']);
      const asked = { amount, unit, from: period?.start ?? from, to: period?.end ?? to };
      const needs = named === null ? teamsOf() : [named];
      return entriesFor('work', asked, { ...what, cell: cellOf(demand, 'amount'), needs }, reading);
    });
  const owners = work.owner && 'due' in work ? directory.who(work.owner) : [];
  const unit: AmountUnit = effortUnit(work, tables);
  const who = owners.length > 0 ? owners : teamsOf();
  if (who.length === 0) {
    notes.add('unknown-who', work);
    return [];
  }
  return entriesFor(
    'work',
    { amount: work.effort!, unit, from, to },
    { ...what, cell: cellOf(work, 'effort'), needs: who },
    reading,
  );
}
