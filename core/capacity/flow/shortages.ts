import { onceFor } from '../../plan/once-for.ts';
import type { Ledger, Need, Supplier } from '../ledger/ledger.ts';
import { assign } from './assignment.ts';

/** Needs that together ask for more than all who can meet them have, in periods that follow each other. */
export interface LedgerShortage {
  /** The violated Hall set: the people, teams and skills that are asked for … */
  readonly needs: readonly Need[];
  /** … and everybody who could meet one of them; empty where nobody can. */
  readonly suppliers: readonly Supplier[];
  /** Positions of the first and the last period. */
  readonly from: number;
  readonly to: number;
  /** FTE, period by period. */
  readonly needed: readonly number[];
  readonly available: readonly number[];
}

/** How much is missing in the period in which most is. */
export function mostMissing({ needed, available }: LedgerShortage): number {
  return needed.reduce((most, amount, step) => Math.max(most, amount - (available[step] ?? 0)), 0);
}

/**
 * What cannot be met, exactly: all demand of a ledger against everybody with time, less leave and the flex pool, period by
 * period, as a flow. Teams of which nobody says who or how much they are stay out; the ledger’s notes tell them. Computed once.
 */
export const shortagesOf = onceFor((ledger: Ledger): readonly LedgerShortage[] => {
  const { needs, demand } = demandByNeed(ledger);
  const { suppliers, periods } = ledger;
  const who = suppliersByNeed(suppliers);
  const eligible = needs.map(({ of, key }) => who.get(`${of} ${key}`) ?? []);
  const open = new Map<string, Draft>();
  const found: Draft[] = [];
  for (const [period] of periods.entries()) {
    const asked = [...needs.keys()].filter((at) => demand[at]![period]! > 0);
    const { shortages } = assign({
      supply: suppliers.map(({ fte, held }) => fte[period]! - held[period]!),
      demands: asked.map((at) => ({ amount: demand[at]![period]!, eligible: eligible[at]! })),
    });
    for (const shortage of shortages) {
      const of = shortage.demands.map((at) => asked[at]!);
      const known = open.get(of.join());
      if (known !== undefined && known.to === period - 1) extend(known, period, shortage);
      else {
        const fresh = {
          needs: of.map((at) => needs[at]!),
          suppliers: shortage.suppliers.map((at) => suppliers[at]!),
          from: period,
          to: period,
          needed: [shortage.needed],
          available: [shortage.available],
        };
        open.set(of.join(), fresh);
        found.push(fresh);
      }
    }
  }
  return found;
});

type Draft = { -readonly [K in keyof LedgerShortage]: LedgerShortage[K] } & { needed: number[]; available: number[] };

function extend(
  draft: Draft,
  period: number,
  { needed, available }: { readonly needed: number; readonly available: number },
): void {
  draft.to = period;
  draft.needed.push(needed);
  draft.available.push(available);
}

/** Positions of those who can meet each need, each once. */
function suppliersByNeed(suppliers: readonly Supplier[]): ReadonlyMap<string, readonly number[]> {
  const who = new Map<string, number[]>();
  for (const [at, { of, key, teams, skills }] of suppliers.entries()) {
    const needs = [`${of} ${key}`, ...teams.map((team) => `team ${team}`), ...skills.map((skill) => `skill ${skill}`)];
    for (const need of new Set(needs)) {
      const list = who.get(need);
      if (list === undefined) who.set(need, [at]);
      else list.push(at);
    }
  }
  return who;
}

function demandByNeed({ entries, rows, periods }: Ledger): {
  readonly needs: readonly Need[];
  readonly demand: readonly Float64Array[];
} {
  const known = new Set(rows.flatMap(({ of, key, isKnown }) => (isKnown || of === 'skill' ? [`${of} ${key}`] : [])));
  const sums = new Map<string, { readonly need: Need; readonly demand: Float64Array }>();
  for (const { need, first, fte } of entries) {
    const key = `${need.of} ${need.key}`;
    if (!known.has(key)) continue;
    const sum = sums.get(key) ?? { need, demand: new Float64Array(periods.length) };
    sums.set(key, sum);
    for (const [step, amount] of fte.entries()) sum.demand[first + step]! += amount;
  }
  const all = [...sums.values()];
  return { needs: all.map(({ need }) => need), demand: all.map(({ demand }) => demand) };
}
