import type { Period } from '../../calendar/period.ts';
import { assign } from '../flow/assignment.ts';
import type { Supplier as Person } from '../ledger/ledger.ts';
import type { PieceOutcome } from './outcome.ts';
import { givesWay, outcomesOf } from './outcome.ts';
import type { Question } from './question.ts';

/** Who could do what a request that comes in asks for. */
export interface Staffing {
  readonly outcome: PieceOutcome;
  readonly needs: readonly StaffedNeed[];
}

export interface StaffedNeed {
  /** A skill, a team or a person by name. */
  readonly name: string;
  readonly unit: string;
  /** The most it needs in one period. */
  readonly most: number;
  readonly from: Period;
  readonly to: Period;
  /** A proposal, and no more: those with most time left, as many as are needed; empty for money. */
  readonly people: readonly string[];
}

/**
 * People for each request that comes in, beside all that stays: a flow period by period between groups who can do the same,
 * and of each group those first whose own work leaves them most time.
 */
export function staffingOf(question: Question, starts: readonly (number | null)[]): readonly Staffing[] {
  const outcomes = outcomesOf(question, starts);
  const added = outcomes.filter(({ fate }) => fate === 'added');
  const given = givenTo(question, starts, new Set(added.map(({ at }) => at)));
  const free = freeTime(question, outcomes);
  return added.map((outcome) => ({ outcome, needs: needsOf(question, outcome, starts[outcome.at]!, given, free) }));
}

/** Piece and capacity → period → group → amount. */
type Given = ReadonlyMap<
  string,
  readonly { readonly period: number; readonly group: number; readonly amount: number }[]
>;

function givenTo({ problem, people }: Question, starts: readonly (number | null)[], added: ReadonlySet<number>): Given {
  const { capacities, suppliers, periods, pieces } = problem;
  const eligible = capacities.map((_, capacity) =>
    [...suppliers.keys()].filter((at) => at < people.length && suppliers[at]!.serves.includes(capacity)),
  );
  const asked = Array.from({ length: periods }, () => new Map<string, { capacity: number; amount: number }>());
  for (const [at, { demand }] of pieces.entries())
    for (const { capacity, offset, amount } of demand) {
      const period = asked[(starts[at] ?? Infinity) + offset];
      if (period === undefined || eligible[capacity]!.length === 0) continue;
      const key = added.has(at) ? `${at} ${capacity}` : `rest ${capacity}`;
      const known = period.get(key);
      if (known === undefined) period.set(key, { capacity, amount });
      else known.amount += amount;
    }
  const given = new Map<string, { period: number; group: number; amount: number }[]>();
  for (const [period, demands] of asked.entries()) {
    const keys = [...demands.keys()];
    if (keys.every((key) => key.startsWith('rest'))) continue;
    const met = assign({
      supply: suppliers.map(({ amount }) => Math.max(0, amount[period] ?? 0)),
      demands: keys.map((key) => ({
        amount: demands.get(key)!.amount,
        eligible: eligible[demands.get(key)!.capacity]!,
      })),
    });
    for (const { demand, supplier, amount } of met.given) {
      const list = given.get(keys[demand]!) ?? [];
      given.set(keys[demand]!, list);
      list.push({ period, group: supplier, amount });
    }
  }
  return given;
}

/** What a person has left of a period of the problem beside the work of their own that stays. */
type FreeTime = (person: Person, period: number) => number;

function freeTime({ ledger, periods }: Question, outcomes: readonly PieceOutcome[]): FreeTime {
  const now = ledger.periods.indexOf(periods[0]!);
  const away = new Set(givesWay(outcomes).map(({ piece }) => piece.initiative));
  const busy = new Map<string, Float64Array>();
  for (const { need, initiative, kind, first, fte } of ledger.entries) {
    if (need.of !== 'person' || kind === 'request' || (initiative !== null && away.has(initiative))) continue;
    const own = busy.get(need.key) ?? new Float64Array(ledger.periods.length);
    busy.set(need.key, own);
    for (const [step, amount] of fte.entries()) own[first + step]! += amount;
  }
  return ({ key, fte, held }, period) =>
    (fte[now + period] ?? 0) - (held[now + period] ?? 0) - (busy.get(key)?.[now + period] ?? 0);
}

function needsOf(
  { problem, periods, people }: Question,
  { at }: PieceOutcome,
  start: number,
  given: Given,
  free: FreeTime,
): readonly StaffedNeed[] {
  const { demand } = problem.pieces[at]!;
  return [...new Set(demand.map(({ capacity }) => capacity))].flatMap((capacity): readonly StaffedNeed[] => {
    const own = demand.filter((one) => one.capacity === capacity && periods[start + one.offset] !== undefined);
    if (own.length === 0) return [];
    const when = own.map(({ offset }) => start + offset);
    const parts = given.get(`${at} ${capacity}`) ?? [];
    const groups = [...new Set(parts.map(({ group }) => group))];
    return [
      {
        name: problem.capacities[capacity]!.name,
        unit: problem.capacities[capacity]!.unit,
        most: Math.max(...own.map(({ amount }) => amount)),
        from: periods[Math.min(...when)]!,
        to: periods[Math.max(...when)]!,
        people: groups
          .flatMap((group) => {
            const most = Math.max(...parts.filter((one) => one.group === group).map(({ amount }) => amount));
            return enoughOf(
              people[group]!,
              most,
              (person) => when.reduce((sum, period) => sum + free(person, period), 0) / when.length,
            );
          })
          // Where only the skill or the team as a whole is known, its name proposes nobody.
          .filter((name) => name !== problem.capacities[capacity]!.name),
      },
    ];
  });
}

/** Those with most time first, until there is enough of it. */
function enoughOf(group: readonly Person[], amount: number, free: (person: Person) => number): readonly string[] {
  const ordered = group.map((person) => ({ person, time: free(person) })).toSorted((a, b) => b.time - a.time);
  const names: string[] = [];
  let left = amount;
  for (const { person, time } of ordered) {
    if (left <= 1e-6) break;
    names.push(person.name);
    left -= Math.max(0, time);
  }
  return names;
}
