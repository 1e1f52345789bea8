import { partsOf } from '../../plan/breakdown.ts';
import { initiativeOf } from '../../plan/initiative-of.ts';
import { cellOf } from '../../plan/provenance.ts';
import type { Table } from '../../plan/table.ts';
import type { Initiative, Milestone, Work } from '../../plan/work.ts';
import { plannedEnd } from '../../plan/working-status.ts';
import type { DemandReading } from './demand-reading.ts';
import { entriesFor } from './demand-reading.ts';
import type { Directory } from './directory.ts';
import { effortUnit } from './effort-unit.ts';
import type { LedgerEntry, Need } from './ledger.ts';
import type { Notes } from './notes.ts';
import { asks } from './shapes.ts';
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
  const parts = partsOf(plan);
  const hasParts = new Set<Initiative>();
  const entries: LedgerEntry[] = [];
  const pieceOf = pieceReader(tables, reading);
  const take = (work: Initiative | Milestone, initiative: Initiative | null): void => {
    if (initiative !== null && covered.has(initiative)) {
      reading.notes.add('said-twice', work);
      return;
    }
    const earlier = known?.pieces.get(work);
    const piece = earlier?.initiative === initiative ? earlier : pieceOf(work, initiative);
    pieces.set(work, piece);
    for (const entry of piece.entries) entries.push(entry);
    for (const note of piece.notes) reading.notes.add(...note);
  };
  for (const milestone of plan.milestones) {
    if (!isAsking(milestone, parts, reading.notes)) continue;
    const initiative = soleInitiative(milestone, plan);
    if (initiative !== null) hasParts.add(initiative);
    take(milestone, initiative);
  }
  for (const initiative of plan.initiatives)
    if (isAsking(initiative, parts, reading.notes) && !hasParts.has(initiative)) take(initiative, initiative);
  return { entries, pieces };
}

/** Whether work asks for time itself: it is neither cancelled nor on hold, and its parts do not ask. */
function isAsking(work: Work, parts: ReadonlyMap<Work, readonly Work[]>, notes: Notes): boolean {
  if (!asks(work)) return false;
  const state = work.status?.state;
  if (state === 'on-hold') notes.add('on-hold', work);
  return state !== 'cancelled' && state !== 'on-hold' && parts.get(work)?.some(asks) !== true;
}

const NO_NOTES: Piece['notes'] = [];

/** Reads work piece by piece, each with the notes that are its own. */
function pieceReader(
  tables: ReadonlyMap<string, Table>,
  reading: DemandReading,
): (work: Initiative | Milestone, initiative: Initiative | null) => Piece {
  let noted: Parameters<Notes['add']>[] = [];
  const own: DemandReading = { ...reading, notes: { add: (...note) => void noted.push(note) } };
  return (work, initiative) => {
    const entries = entriesOf(work, initiative, tables, own);
    if (noted.length === 0) return { initiative, entries, notes: NO_NOTES };
    const notes = noted;
    noted = [];
    return { initiative, entries, notes };
  };
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
  if ((work.demand ?? []).length > 0) return demandedBy(work, initiative, reading);
  const { directory, notes } = reading;
  const owners = work.owner && 'due' in work ? directory.who(work.owner) : [];
  const needs = owners.length > 0 ? owners : teamsOf(work, directory);
  if (needs.length === 0) {
    notes.add('unknown-who', work);
    return [];
  }
  const asked = {
    amount: work.effort!,
    unit: effortUnit(work, tables),
    from: work.start ?? null,
    to: plannedEnd(work),
  };
  const what = { entity: work, cell: cellOf(work, 'effort'), initiative, work: work.name, needs };
  return entriesFor('work', asked, what, reading);
}

function demandedBy(
  work: Initiative | Milestone,
  initiative: Initiative | null,
  reading: DemandReading,
): readonly LedgerEntry[] {
  const { directory } = reading;
  const [from, to] = [work.start ?? null, plannedEnd(work)];
  return work.demand!.flatMap((demand) => {
    const { skill, period, amount, unit } = demand;
    const named = skill === null ? null : directory.find(skill, ['skill', 'team']);
    const asked = { amount, unit, from: period?.start ?? from, to: period?.end ?? to };
    const needs = named === null ? teamsOf(work, directory) : [named];
    const what = { entity: work, cell: cellOf(demand, 'amount'), initiative, work: work.name, needs };
    return entriesFor('work', asked, what, reading);
  });
}

function teamsOf({ teams }: Work, directory: Directory): readonly Need[] {
  return (teams ?? []).flatMap((name) => directory.find(name, ['team', 'skill']) ?? []);
}
