import type { Day } from '../../calendar/day.ts';
import { addDays, daysBetween } from '../../calendar/day.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Initiative } from '../../plan/work.ts';
import type { LedgerEntry } from '../ledger/ledger.ts';
import { readLedger } from '../ledger/ledger-of.ts';
import type { LedgerOptions } from '../ledger/options.ts';
import type { Level, Piece } from '../trade-off/problem.ts';
import { DEFAULT_OBJECTIVE } from '../trade-off/problem.ts';
import type { DraftPiece } from './draft-piece.ts';
import { initiativePieces, mayGiveWay } from './initiative-pieces.ts';
import type { PieceReading } from './initiative-pieces.ts';
import { withMoney } from './money.ts';
import { nameTaker } from './note-names.ts';
import { pooled } from './pooled.ts';
import { prerequisitesOf } from './prerequisites.ts';
import { demandFrom, profileOf } from './profile.ts';
import type { Question, Wishes } from './question.ts';
import { addedPiece, isDecided, requestPiece } from './request-pieces.ts';
import { letBe, overloadsToday } from './todays-overload.ts';
import { worthOf } from './worth.ts';

/**
 * The trade-off that a plan poses from today on: its open initiatives and decided requests, what is added, and everybody
 * who can do the work, less leave and the flex pool. Work outside the initiatives, and commitments, stay.
 */
export function questionOf(
  plan: Plan,
  options: LedgerOptions,
  wishes: Wishes,
  objective: readonly Level[] = DEFAULT_OBJECTIVE,
): Question {
  const until = lastDay(wishes) ?? options.until ?? null;
  const { ledger, reading } = readLedger(plan, { ...options, until });
  const { timeline } = reading;
  const now = Math.min(ledger.now, Math.max(0, ledger.periods.length - 1));
  const periods = ledger.periods.length - now;
  const notes = nameTaker();
  const pool = pooled(
    ledger,
    wishes.added.flatMap(({ demand }) => demand),
    { periods, now },
  );
  if (pool.isPooled) notes.add('pooled', '');
  const capacityOf = ({ need }: LedgerEntry): number => pool.ofNeed(need);
  const making: PieceReading = { timeline, now, periods, capacityOf, notes };

  const sorted = sortEntries(plan, ledger.entries);
  const drafts: DraftPiece[] = [...initiativePieces(plan, sorted.initiatives, wishes.moved, making)];
  if (drafts.length === 0) notes.add('no-initiatives', '');
  for (const request of plan.requests) {
    if (request.status?.state === 'cancelled') continue;
    const entries = sorted.requests.get(request);
    if (entries === undefined) continue;
    if (!isDecided(request) && !wishes.decidesRequests) notes.add('undecided', request.name);
    else drafts.push(requestPiece(request, entries, making));
  }
  for (const added of wishes.added) drafts.push(addedPiece(added, pool.ofAdded, making));
  if (sorted.others.length > 0) {
    notes.add('other-work', '');
    drafts.push(otherPiece(sorted.others, making));
  }

  const { basis, worth } = worthOf(
    drafts.flatMap(({ valued }) => valued ?? []),
    wishes.basis,
    notes,
  );
  const values = worth.values();
  const pieceOf = new Map(
    drafts.flatMap(({ what: { kind, initiative } }, at) => (kind === 'initiative' ? [[initiative!, at] as const] : [])),
  );
  const placed = drafts.map(({ what: { name }, piece: { start, duration } }) => ({ name, start, duration }));
  const prerequisites = prerequisitesOf(plan, pieceOf, placed, { timeline, now, notes });
  const pieces: Piece[] = drafts.map(({ what, piece, valued, value }, at) => ({
    name: what.name,
    value: value ?? (valued === null ? 0 : values.next().value!),
    ...piece,
    prerequisites: prerequisites[at]!,
  }));
  const capacities = pool.capacities.length;
  const overloads = wishes.allowsTodaysOverload ? overloadsToday(pieces, pool.suppliers, { capacities, periods }) : [];
  const tooMuch = overloads.map(({ shortage }) =>
    shortage.demands.map((capacity) => pool.capacities[capacity]!.name).join(', '),
  );
  for (const names of new Set(tooMuch)) notes.add('overloaded-today', names);
  const isLetBe = wishes.allowsTodaysOverload;
  const money = withMoney(
    plan,
    ledger,
    { pieces, drafts, firstFree: capacities, now, periods, timeline, isLetBe },
    notes,
  );
  for (const [at, { name, demand }] of money.pieces.entries())
    if (demand.length === 0 && drafts[at]!.what.kind === 'initiative') notes.add('nothing-needed', name);
  return {
    problem: {
      periods,
      capacities: [...pool.capacities, ...money.capacities],
      suppliers: [...pool.suppliers, ...letBe(overloads, periods), ...money.suppliers],
      pieces: money.pieces,
      objective,
    },
    ledger,
    options,
    periods: ledger.periods.slice(now),
    pieces: drafts.map(({ what }) => what),
    capacities: [...pool.needs, ...money.capacities.map(() => null)],
    people: pool.people,
    basis,
    notes: notes.taken(),
  };
}

/** The periods reach as far as what is added, and what is put elsewhere. */
function lastDay({ added, moved }: Wishes): Day | null {
  const ends = [
    ...added.map(({ to }) => to),
    ...moved.map(({ initiative: { start, end }, start: to }) =>
      start && end ? addDays(to, daysBetween(start, end)) : to,
    ),
  ];
  return ends.reduce<Day | null>((last, day) => (last === null || day > last ? day : last), null);
}

interface Sorted {
  readonly initiatives: ReadonlyMap<Initiative, readonly LedgerEntry[]>;
  readonly requests: ReadonlyMap<unknown, readonly LedgerEntry[]>;
  /** Of no open initiative and no request: it stays. */
  readonly others: readonly LedgerEntry[];
}

function sortEntries(plan: Plan, entries: readonly LedgerEntry[]): Sorted {
  const open = new Set(plan.initiatives.filter(mayGiveWay));
  const initiatives = new Map<Initiative, LedgerEntry[]>();
  const requests = new Map<unknown, LedgerEntry[]>();
  const others: LedgerEntry[] = [];
  const push = <K>(map: Map<K, LedgerEntry[]>, key: K, entry: LedgerEntry): void => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [entry]);
    else list.push(entry);
  };
  for (const entry of entries) {
    if (entry.kind === 'request') push(requests, entry.entity, entry);
    else if (entry.kind !== 'draw' && entry.initiative !== null && open.has(entry.initiative))
      push(initiatives, entry.initiative, entry);
    else others.push(entry);
  }
  return { initiatives, requests, others };
}

function otherPiece(entries: readonly LedgerEntry[], reading: PieceReading): DraftPiece {
  const profile = profileOf(entries, reading.capacityOf, reading.now);
  return {
    what: {
      kind: 'other',
      name: '',
      initiative: null,
      request: null,
      added: null,
      owners: [],
      teams: [],
      commitments: [],
    },
    piece: {
      start: 0,
      isNew: false,
      may: 'stay',
      earliest: 0,
      latest: 0,
      duration: reading.periods,
      deadline: null,
      demand: demandFrom(profile, 0),
    },
    valued: null,
    value: null,
  };
}
