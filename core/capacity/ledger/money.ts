import type { Period } from '../../calendar/period.ts';
import { onceFor } from '../../plan/once-for.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Sourced } from '../../plan/provenance.ts';
import type { BudgetLine } from '../../plan/resources.ts';
import type { OwnCapacity } from './ledger.ts';
import type { Timeline } from './timeline.ts';

const KINDS: readonly (readonly [OwnCapacity['kind'], RegExp])[] = [
  [
    'vendor',
    /vendor|supplier|contract|agency|outsourc|consult|lieferant|dienstleister|extern|berat|prestataire|proveedor|fornitor/i,
  ],
  ['facility', /facilit|office|rent|lease|building|space|lab\b|werk|büro|miete|gebäude|raum|räume|local|oficina/i],
  ['technology', /technolog|software|hardware|licen[cs]e|cloud|saas|\bit\b|server|lizenz|infrastru|logiciel|licencia/i],
];

/**
 * Money by line with funding of its own, then all of it by currency: what there is and what is planned, by period where
 * the lines have periods. What pays for a line and what a line spends may stand in one row or in rows of their own.
 */
export function moneyOf(plan: Pick<Plan, 'budget'>, timeline: Timeline): readonly OwnCapacity[] {
  const lines = plan.budget.filter(({ role }) => role === 'spend' || role === 'funding' || role === undefined);
  const funded = lines.filter((line) => line.role !== 'funding' && (line.funding ?? null) !== null);
  const currencies = new Map<string, BudgetLine[]>();
  for (const line of lines) {
    const unit = line.currency ?? '';
    const list = currencies.get(unit);
    if (list === undefined) currencies.set(unit, [line]);
    else list.push(line);
  }
  return [
    ...funded.map(fundedBy(timeline)),
    ...[...currencies].map(([unit, list]) => capacityOf(unit, 'money', list, timeline)),
  ].filter(({ supplyTotal, demandTotal }) => supplyTotal !== null || demandTotal !== null);
}

/** The capacity of a line of its own; after an edit all lines but one are what they were. */
const fundedBy = onceFor((timeline: Timeline) =>
  onceFor((line: BudgetLine) => capacityOf(line.name, kindOf(line), [line], timeline)),
);

function kindOf({ name, category }: BudgetLine): OwnCapacity['kind'] {
  return KINDS.find(([, words]) => words.test(`${category ?? ''} ${name}`))?.[0] ?? 'money';
}

const nothingIn = onceFor(({ periods }: Timeline): readonly (number | null)[] => periods.map(() => null));

function capacityOf(
  name: string,
  kind: OwnCapacity['kind'],
  lines: readonly BudgetLine[],
  timeline: Timeline,
): OwnCapacity {
  const shares = sharesIn(timeline);
  const supply = nothingIn(timeline).slice();
  const demand = nothingIn(timeline).slice();
  const totals = { supply: null as number | null, demand: null as number | null };
  const sources: Sourced[] = [];
  for (const line of lines) {
    sources.push(line);
    const isFunding = line.role === 'funding';
    const into = isFunding ? supply : demand;
    for (const { period, amount } of line.parts) if (amount !== null) spread(into, amount, shares(period));
    const own =
      line.parts.length > 0 ? sum(line.parts.map(({ amount }) => amount)) : (line.planned ?? line.total ?? null);
    if (line.parts.length === 0 && line.period && own !== null) spread(into, own, shares(line.period));
    if (line.period && typeof line.funding === 'number') spread(supply, line.funding, shares(line.period));
    if (isFunding) totals.supply = plus(totals.supply, own ?? line.funding ?? null);
    else {
      totals.demand = plus(totals.demand, own);
      totals.supply = plus(totals.supply, line.funding ?? null);
    }
  }
  const unit = lines[0]?.currency ?? '';
  return { kind, name, unit, supply, demand, supplyTotal: totals.supply, demandTotal: totals.demand, sources };
}

/** Money of a longer period is spread over its working days. */
function spread(into: (number | null)[], amount: number, shares: Shares | null): void {
  if (shares === null) return;
  for (let step = 0; step < shares.of.length; step += 1) {
    const at = shares.first + step;
    into[at] = (into[at] ?? 0) + amount * shares.of[step]!;
  }
}

/** The share of a period that falls into each period of a timeline, from one of them on. */
interface Shares {
  readonly first: number;
  readonly of: readonly number[];
}

/** By period of a column, its shares. */
const sharesIn = onceFor((timeline: Timeline) =>
  onceFor(({ start, end }: Period): Shares | null => {
    const placed = timeline.pour(start, end, 1);
    if (placed === null) return null;
    const { first, fte } = placed;
    return { first, of: fte.map((one, step) => one * timeline.workingDays[first + step]!) };
  }),
);

function sum(amounts: readonly (number | null)[]): number | null {
  return amounts.reduce<number | null>(plus, null);
}

function plus(one: number | null, other: number | null): number | null {
  return other === null ? one : (one ?? 0) + other;
}
