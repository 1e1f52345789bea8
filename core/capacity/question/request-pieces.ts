import type { Day } from '../../calendar/day.ts';
import type { CapacityRequest } from '../../plan/resources.ts';
import type { LedgerEntry } from '../ledger/ledger.ts';
import type { Demand } from '../trade-off/problem.ts';
import type { DraftPiece } from './draft-piece.ts';
import { lastStart } from './draft-piece.ts';
import type { PieceReading } from './initiative-pieces.ts';
import { demandFrom, profileOf } from './profile.ts';
import type { AddedDemand, AddedRequest } from './question.ts';
import { statedWorth } from './worth.ts';

/** Whether somebody said yes to a request. */
export function isDecided({ status, decidedOn }: CapacityRequest): boolean {
  return status?.state === 'done' || (decidedOn ?? null) !== null;
}

/** A request of the sheet; new where nobody has decided it. */
export function requestPiece(
  request: CapacityRequest,
  entries: readonly LedgerEntry[],
  reading: PieceReading,
): DraftPiece {
  const { now, periods, timeline } = reading;
  const profile = profileOf(entries, reading.capacityOf, now);
  const from = request.start ? timeline.positionOf(request.start) - now : profile.first;
  const start = Math.min(periods - 1, Math.max(0, profile.first === -1 ? from : Math.min(from, profile.first)));
  const duration = Math.max(1, profile.last - start + 1);
  return {
    what: {
      kind: 'request',
      name: request.name,
      initiative: entries[0]?.initiative ?? null,
      request,
      added: null,
      owners: request.requester?.names ?? [],
      teams: request.teams ?? [],
      commitments: [],
    },
    piece: {
      start,
      isNew: !isDecided(request),
      may: request.mandatory === true ? 'shift' : 'drop',
      earliest: start,
      latest: lastStart(start, duration, periods),
      duration,
      deadline: null,
      demand: demandFrom(profile, start),
    },
    valued: statedWorth(request, profile.total),
    value: null,
  };
}

/** A request that is added: it is done, and what does not fit beside it gives way. */
export function addedPiece(
  added: AddedRequest,
  capacityOf: (demand: AddedDemand) => number,
  reading: PieceReading,
): DraftPiece {
  const { now, periods, timeline } = reading;
  const at = (day: Day): number => Math.min(periods - 1, Math.max(0, timeline.positionOf(day) - now));
  const start = at(added.from);
  const demand = added.demand.flatMap((each): readonly Demand[] => {
    const amounts =
      each.kind === 'fte'
        ? timeline.hold(added.from, added.to, each.amount)
        : timeline.pour(added.from, added.to, each.amount);
    if (amounts === null) return [];
    const capacity = capacityOf(each);
    return amounts.fte.flatMap((amount, step) => {
      const offset = amounts.first + step - now - start;
      return offset < 0 || amount <= 0 ? [] : [{ capacity, offset, amount }];
    });
  });
  const duration = Math.max(1, at(added.to) - start + 1);
  return {
    what: {
      kind: 'added',
      name: added.name,
      initiative: added.initiative,
      request: null,
      added,
      owners: added.initiative?.owner?.names ?? [],
      teams: [],
      commitments: [],
    },
    piece: {
      start,
      isNew: true,
      // Without a worth it has to be done; with one it competes with the rest.
      may: added.value === null ? 'shift' : 'drop',
      earliest: start,
      latest: added.latestStart === null ? start : Math.max(start, at(added.latestStart)),
      duration,
      deadline: null,
      demand,
    },
    valued: null,
    value: added.value,
  };
}
