import { partsOf } from '../../plan/breakdown.ts';
import type { Entity } from '../../plan/entity.ts';
import { initiativeOf } from '../../plan/initiative-of.ts';
import type { Table } from '../../plan/table.ts';
import type { Initiative, Milestone, Work } from '../../plan/work.ts';
import type { DemandReading } from './demand-reading.ts';
import type { LedgerEntry } from './ledger.ts';
import type { Notes } from './notes.ts';
import type { Piece } from './piece.ts';
import { NO_NOTES, notePieces, pieceReader } from './piece.ts';
import { asks } from './shapes.ts';
import type { LedgerPlan } from './recalled.ts';
import { workEntries } from './work-entries.ts';

/** What work asks for itself. */
export interface Worked {
  readonly entries: readonly LedgerEntry[];
  /** By place of the milestone or initiative: what became of it. */
  readonly milestones: Pieces<Milestone>;
  readonly initiatives: Pieces<Initiative>;
}

interface Pieces<W extends Work> {
  readonly works: readonly W[];
  readonly pieces: readonly WorkPiece[];
}

interface WorkPiece extends Piece {
  /** Whom it is asked for; null where the work does not ask itself. */
  readonly ask: Ask | null;
}

interface Ask {
  readonly initiative: Initiative | null;
}

type WorkReader = (work: Initiative | Milestone, ask: Ask) => WorkPiece;

/**
 * Demand that work states itself, by skill or as effort, where no allocation or request says it already. Work that is
 * broken down asks for what its parts ask for. `known` is what was read with the same before. Nothing is noted yet.
 */
export function workedEntries(
  plan: LedgerPlan,
  covered: ReadonlySet<Initiative | null>,
  tables: ReadonlyMap<string, Table>,
  reading: DemandReading,
  known: Worked | null,
): Worked {
  const parts = partsOf(plan);
  const hasParts = new Set<Initiative>();
  const read = workReader(tables, reading);
  const pieceOf = <W extends Initiative | Milestone>(
    work: W,
    initiative: Initiative | null,
    earlier: Pieces<W> | undefined,
    at: number,
  ): WorkPiece => {
    if (initiative !== null && covered.has(initiative)) return noted(['said-twice', work]);
    const piece = earlier?.works[at] === work ? earlier.pieces[at] : undefined;
    const isKnown = piece !== undefined && piece.ask !== null && piece.ask.initiative === initiative;
    return isKnown ? piece : read(work, { initiative });
  };
  const milestones = plan.milestones.map((milestone, at): WorkPiece => {
    if (!isAsking(milestone, parts)) return silent(milestone);
    const initiative = soleInitiative(milestone, plan);
    if (initiative !== null) hasParts.add(initiative);
    return pieceOf(milestone, initiative, known?.milestones, at);
  });
  const initiatives = plan.initiatives.map((initiative, at): WorkPiece => {
    if (!isAsking(initiative, parts) || hasParts.has(initiative)) return silent(initiative);
    return pieceOf(initiative, initiative, known?.initiatives, at);
  });
  return worked({ works: plan.milestones, pieces: milestones }, { works: plan.initiatives, pieces: initiatives });
}

/** The same after other things were said of some milestones than whether, and for what, they ask; nothing is noted yet. */
export function workedAgain(
  known: Worked,
  works: readonly Milestone[],
  changed: readonly number[],
  tables: ReadonlyMap<string, Table>,
  reading: DemandReading,
): Worked {
  const read = workReader(tables, reading);
  const pieces = known.milestones.pieces.slice();
  for (const at of changed) {
    const { ask, notes } = pieces[at]!;
    const work = works[at]!;
    if (ask !== null) pieces[at] = read(work, ask);
    else if (notes !== NO_NOTES) pieces[at] = noted(...notes.map(([what]) => [what, work] as const));
  }
  return worked({ works, pieces }, known.initiatives);
}

/** Whether there is nothing to tell of a milestone: it may change in all but its place. */
export function isSilent({ milestones }: Worked, at: number): boolean {
  return milestones.pieces[at] === NOTHING;
}

/** Whether the same is noted of the milestones at some places, by kind and name: which rows they are stays as it was. */
export function isNotedAlike(one: Worked, other: Worked, places: readonly number[]): boolean {
  return places.every((at) => {
    const [notes, others] = [one.milestones.pieces[at]!.notes, other.milestones.pieces[at]!.notes];
    return (
      notes.length === others.length &&
      notes.every(([what, where, name], place) => {
        const [same, there, called] = others[place]!;
        return what === same && name === called && isSameRow(where, there);
      })
    );
  });
}

function isSameRow(one: Entity | null, other: Entity | null): boolean {
  return one?.source.table === other?.source.table && one?.source.index === other?.source.index;
}

/** Notes what there is to say of all work. */
export function noteWorked({ milestones, initiatives }: Worked, notes: Notes): void {
  notePieces(milestones.pieces, notes);
  notePieces(initiatives.pieces, notes);
}

function worked(milestones: Pieces<Milestone>, initiatives: Pieces<Initiative>): Worked {
  const entries: LedgerEntry[] = [];
  for (const { pieces } of [milestones, initiatives])
    for (const piece of pieces) for (const entry of piece.entries) entries.push(entry);
  return { entries, milestones, initiatives };
}

/** Whether work asks for time itself: it is neither cancelled nor on hold, and its parts do not ask. */
function isAsking(work: Work, parts: ReadonlyMap<Work, readonly Work[]>): boolean {
  if (!asks(work)) return false;
  const state = work.status?.state;
  return state !== 'cancelled' && state !== 'on-hold' && parts.get(work)?.some(asks) !== true;
}

const NOTHING: WorkPiece = { ask: null, entries: [], notes: NO_NOTES };

function noted(...notes: Piece['notes']): WorkPiece {
  return { ...NOTHING, notes };
}

/** What is not asked for: work on hold would ask, and does not until it is back. */
function silent(work: Work): WorkPiece {
  return asks(work) && work.status?.state === 'on-hold' ? noted(['on-hold', work]) : NOTHING;
}

function workReader(tables: ReadonlyMap<string, Table>, reading: DemandReading): WorkReader {
  const take = pieceReader(reading);
  return (work, ask) => {
    const { entries, notes } = take((own) => workEntries(work, ask.initiative, tables, own));
    return { ask, entries, notes };
  };
}

function soleInitiative(milestone: Milestone, { initiatives }: LedgerPlan): Initiative | null {
  const found = initiativeOf(milestone, initiatives);
  return found.length === 1 ? found[0]! : null;
}
