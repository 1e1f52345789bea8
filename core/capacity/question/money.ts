import type { Plan } from '../../plan/plan.ts';
import { referencesTo } from '../../plan/references.ts';
import type { BudgetLine } from '../../plan/resources.ts';
import type { Initiative } from '../../plan/work.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Timeline } from '../ledger/timeline.ts';
import type { Capacity, Demand, Piece, Supplier } from '../trade-off/problem.ts';
import type { DraftPiece } from './draft-piece.ts';
import type { NameTaker } from './note-names.ts';

interface Pieces {
  readonly pieces: readonly Piece[];
  readonly drafts: readonly DraftPiece[];
  /** Index of the first capacity that is free. */
  readonly firstFree: number;
  readonly now: number;
  readonly periods: number;
  readonly timeline: Timeline;
  /** Whether spending beyond the funding of today is let be. */
  readonly isLetBe: boolean;
}

interface Money {
  readonly capacities: readonly Capacity[];
  readonly suppliers: readonly Supplier[];
  readonly pieces: readonly Piece[];
}

/**
 * Adds the budget, by currency, where funding is stated by period: what lines spend that name an initiative moves and
 * falls with it, other spending is taken off the funding beforehand. Costs that stand elsewhere may be in another unit,
 * and are not mixed in.
 */
export function withMoney(plan: Plan, { own }: Ledger, about: Pieces, notes: NameTaker): Money {
  const { pieces, drafts, firstFree, now, periods, isLetBe } = about;
  const budgets = own.filter(
    ({ kind, name, unit, supply }) => kind === 'money' && name === unit && supply.some((amount) => amount !== null),
  );
  if (budgets.length === 0 && own.some(({ kind }) => kind === 'money')) notes.add('no-budget', '');
  const capacities: Capacity[] = [];
  const suppliers: Supplier[] = [];
  const added = new Map<number, Demand[]>();
  const find = referencesTo(plan.initiatives);
  const pieceOf = new Map(drafts.map(({ what }, at) => [what.initiative, at] as const));
  for (const budget of budgets) {
    const capacity = firstFree + capacities.length;
    const fixed = new Float64Array(periods);
    const planned = new Float64Array(periods);
    for (const line of plan.budget) {
      if (line.role === 'funding' || (line.currency ?? '') !== budget.unit) continue;
      const [initiative] = find(line.name) as readonly (Initiative | undefined)[];
      const piece = initiative === undefined ? undefined : pieceOf.get(initiative);
      for (const { period, amount } of spent(line, about)) {
        planned[period]! += amount;
        // What was spent before it starts does not move with it.
        if (piece === undefined || period < pieces[piece]!.start) fixed[period]! += amount;
        else {
          const list = added.get(piece) ?? [];
          added.set(piece, list);
          list.push({ capacity, offset: period - pieces[piece]!.start, amount });
        }
      }
    }
    capacities.push({ name: budget.name === '' ? 'Budget' : budget.name, unit: budget.unit });
    // Where no funding is stated for a period, nothing binds in it.
    const amount = Array.from({ length: periods }, (_, period) => {
      const funded = budget.supply[now + period];
      return Math.max(funded ?? Number.MAX_SAFE_INTEGER, isLetBe ? planned[period]! : 0) - fixed[period]!;
    });
    suppliers.push({ name: budget.name, serves: [capacity], amount });
  }
  return {
    capacities,
    suppliers,
    pieces: pieces.map((piece, at) =>
      added.has(at) ? { ...piece, demand: [...piece.demand, ...added.get(at)!] } : piece,
    ),
  };
}

function spent(
  { parts }: BudgetLine,
  { timeline, now, periods }: Pieces,
): readonly { readonly period: number; readonly amount: number }[] {
  return parts.flatMap(({ period, amount }) => {
    const placed = amount === null || amount <= 0 ? null : timeline.pour(period.start, period.end, amount);
    return [...(placed?.fte.entries() ?? [])].flatMap(([step, fte]) => {
      const at = placed!.first + step;
      const own = at - now;
      return own < 0 || own >= periods ? [] : [{ period: own, amount: fte * timeline.workingDays[at]! }];
    });
  });
}
