import { onceFor } from '../../plan/once-for.ts';
import { cellOf } from '../../plan/provenance.ts';
import type { CapacityRequest } from '../../plan/resources.ts';
import type { Given } from './allocated.ts';
import type { DemandReading } from './demand-reading.ts';
import { daysOf, entriesFor } from './demand-reading.ts';
import type { CapacityOf, LedgerEntry, Need } from './ledger.ts';
import type { Piece } from './piece.ts';
import { notePieces, pieceReader } from './piece.ts';
import type { NamedWork } from './works.ts';

/** What the requests ask for, one by one. */
export interface Requested {
  readonly requests: readonly CapacityRequest[];
  readonly pieces: readonly Piece[];
  readonly entries: readonly LedgerEntry[];
}

/**
 * Demand of the requests that are not turned down; what is allocated already is not asked for a second time. `known` is what
 * was read with the same before.
 */
export function requestedEntries(
  requests: readonly CapacityRequest[],
  allocated: readonly Given[],
  workNamed: (text: string) => NamedWork,
  reading: DemandReading,
  known: Requested | null,
): Requested {
  const take = pieceReader(reading);
  const pieces = requests.map((request, at) => {
    if (known?.requests[at] === request) return known.pieces[at]!;
    return take((own) => freshEntries(request, allocated, workNamed, own));
  });
  notePieces(pieces, reading.notes);
  return { requests, pieces, entries: pieces.flatMap(({ entries }) => entries) };
}

function freshEntries(
  request: CapacityRequest,
  allocated: readonly Given[],
  workNamed: (text: string) => NamedWork,
  reading: DemandReading,
): readonly LedgerEntry[] {
  if (request.status?.state === 'cancelled') return [];
  const work = workNamed(request.initiative ?? request.name);
  const entries = requestEntries(request, work, reading);
  const given = saidBy(allocated);
  const fresh = entries.filter(
    ({ need: { of, key }, work: named }) => given[of].get(key)?.has(work.initiative?.name ?? named) !== true,
  );
  if (fresh.length < entries.length) reading.notes.add('said-twice', request);
  return fresh;
}

/** By the need's kind and key, the names of the work that is given to it. */
type Said = Readonly<Record<CapacityOf, ReadonlyMap<string, ReadonlySet<string>>>>;

const saidBy = onceFor((allocated: readonly Given[]): Said => {
  const said = {
    person: new Map<string, Set<string>>(),
    team: new Map<string, Set<string>>(),
    skill: new Map<string, Set<string>>(),
  };
  for (const { needs, work, text } of allocated) {
    const name = work.initiative?.name ?? text;
    for (const { of, key } of needs) {
      const names = said[of].get(key);
      if (names === undefined) said[of].set(key, new Set([name]));
      else names.add(name);
    }
  }
  return said;
});

/** Demand of one request, by skill and period where it says so. */
export function requestEntries(
  request: CapacityRequest,
  work: NamedWork,
  reading: DemandReading,
): readonly LedgerEntry[] {
  const { directory, notes } = reading;
  const own = daysOf(work.initiative);
  const [from, to] = [request.start ?? own.from, request.end ?? own.to];
  const what = { entity: request, initiative: work.initiative, work: request.initiative ?? request.name };
  const needs = needsOf(request, reading);
  const stated = request.demand ?? [];
  if (stated.length > 0)
    return stated.flatMap((demand) => {
      const { skill, period, amount, unit } = demand;
      const named = skill === null ? null : directory.find(skill, ['skill', 'team']);
      const asked = { amount, unit, from: period?.start ?? from, to: period?.end ?? to };
      const of = named === null ? needs : [named];
      if (of.length === 0) notes.add('vague-request', request);
      return entriesFor('request', asked, { ...what, cell: cellOf(demand, 'amount'), needs: of }, reading);
    });
  if (needs.length === 0 || (request.amount ?? null) === null) {
    notes.add('vague-request', request);
    return [];
  }
  const asked = { amount: request.amount!, unit: request.unit, from, to };
  return entriesFor('request', asked, { ...what, cell: cellOf(request, 'amount'), needs }, reading);
}

/** Whom a request takes: the people it names; else its skills, else its teams. */
function needsOf({ people, skills, teams }: CapacityRequest, { directory }: DemandReading): readonly Need[] {
  const named = people ? directory.who(people) : [];
  if (named.length > 0) return named;
  const find = (names: readonly string[] | null | undefined): readonly Need[] =>
    (names ?? []).flatMap((name) => directory.find(name, ['skill', 'team']) ?? []);
  const skilled = find(skills);
  return skilled.length > 0 ? skilled : find(teams);
}
