import type { Commitment } from '../../plan/governance.ts';
import type { Plan } from '../../plan/plan.ts';
import { initiativeOf } from '../../plan/initiative-of.ts';
import { referencesTo } from '../../plan/references.ts';
import { isOpen } from '../../plan/status.ts';
import type { Initiative, Milestone } from '../../plan/work.ts';
import { isOpenWork } from '../../plan/working-status.ts';
import type { LedgerEntry } from '../ledger/ledger.ts';
import type { Timeline } from '../ledger/timeline.ts';
import type { DraftPiece } from './draft-piece.ts';
import { lastStart } from './draft-piece.ts';
import type { NameTaker } from './note-names.ts';
import { demandFrom, profileOf } from './profile.ts';
import type { MovedInitiative } from './question.ts';
import { statedWorth } from './worth.ts';

/** What pieces are made with; period 0 of the problem is `now` of the timeline. */
export interface PieceReading {
  readonly timeline: Timeline;
  readonly now: number;
  readonly periods: number;
  readonly capacityOf: (entry: LedgerEntry) => number;
  readonly notes: NameTaker;
}

/** Each open initiative: kept, shifted within its window, or dropped; those that commitments rest on stay. */
export function initiativePieces(
  plan: Plan,
  entriesOf: ReadonlyMap<Initiative, readonly LedgerEntry[]>,
  moved: readonly MovedInitiative[],
  reading: PieceReading,
): readonly DraftPiece[] {
  const promises = promisesOn(plan);
  return plan.initiatives.filter(mayGiveWay).map((initiative) => {
    const commitments = promises.get(initiative) ?? [];
    const drag = moved.find((other) => other.initiative === initiative) ?? null;
    return draft(initiative, { entries: entriesOf.get(initiative) ?? [], commitments, drag }, reading);
  });
}

interface About {
  readonly entries: readonly LedgerEntry[];
  readonly commitments: readonly Commitment[];
  readonly drag: MovedInitiative | null;
}

function draft(initiative: Initiative, { entries, commitments, drag }: About, reading: PieceReading): DraftPiece {
  const { timeline, now, periods, notes } = reading;
  const profile = profileOf(entries, reading.capacityOf, now);
  const { name } = initiative;
  const at = (day: NonNullable<Initiative['start']>): number => timeline.positionOf(day) - now;
  const begins = initiative.start ? at(initiative.start) : null;
  if (begins === null && profile.first === -1) notes.add('no-dates', name);
  const isRunning = (begins !== null && begins < 0) || isUnderWay(initiative);
  const starts = [begins, profile.first === -1 ? null : profile.first].filter((period) => period !== null);
  const start = Math.min(periods - 1, Math.max(0, starts.length === 0 ? 0 : Math.min(...starts)));
  const ends = initiative.end ? Math.min(at(initiative.end), periods - 1) : start;
  const duration = Math.max(1, Math.max(ends, profile.last) - start + 1);
  const end = start + duration - 1;
  if (isRunning && commitments.length === 0 && profile.first !== -1) notes.add('running', name);

  const stated = initiative.latestFinish ? at(initiative.latestFinish) : null;
  if (stated !== null && stated < end) notes.add('late-today', name);
  const deadline = stated === null || stated < end ? null : Math.min(stated, periods - 1);
  const earliest = initiative.earliestStart ? Math.max(0, Math.min(start, at(initiative.earliestStart))) : start;
  const window = isRunning
    ? { earliest: start, latest: start }
    : { earliest, latest: lastStart(start, duration, periods) };
  const to = drag === null ? null : Math.min(periods - 1, Math.max(0, at(drag.start)));
  const may =
    to !== null ? 'shift' : commitments.length > 0 ? 'stay' : initiative.mandatory === true ? 'shift' : 'drop';
  return {
    what: {
      kind: 'initiative',
      name,
      initiative,
      request: null,
      added: null,
      owners: initiative.owner?.names ?? [],
      teams: initiative.teams ?? [],
      commitments,
    },
    piece: {
      start,
      isNew: false,
      may,
      ...(to === null ? window : { earliest: to, latest: to }),
      duration,
      deadline: to === null ? deadline : null,
      demand: demandFrom(profile, start),
    },
    valued: statedWorth(initiative, profile.total),
    value: null,
  };
}

function isUnderWay({ status, percentComplete, startActual }: Initiative): boolean {
  return status?.state === 'in-progress' || (percentComplete ?? 0) > 0 || Boolean(startActual);
}

/** Open work that has not given way already. */
export function mayGiveWay(initiative: Initiative): boolean {
  return isOpenWork(initiative) && initiative.status?.state !== 'on-hold';
}

/** The open commitments that rest on each initiative, by its name or by one of its milestones. */
function promisesOn(plan: Plan): ReadonlyMap<Initiative, readonly Commitment[]> {
  const promises = new Map<Initiative, Commitment[]>();
  const initiatives = referencesTo(plan.initiatives);
  const milestones = referencesTo<Milestone>(plan.milestones);
  for (const commitment of plan.commitments) {
    if (!isOpen(commitment.status)) continue;
    const named = commitment.initiative ? initiatives(commitment.initiative) : [];
    const under = commitment.milestone ? milestones(commitment.milestone) : [];
    const concerned = new Set([...named, ...under.flatMap((milestone) => initiativeOf(milestone, plan.initiatives))]);
    for (const initiative of concerned) {
      const list = promises.get(initiative);
      if (list === undefined) promises.set(initiative, [commitment]);
      else list.push(commitment);
    }
  }
  return promises;
}
