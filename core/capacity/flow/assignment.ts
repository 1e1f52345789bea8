import { flowNetwork, layersFrom, NO_FLOW, sendMost } from './max-flow.ts';

/** Demands in one period against those who can meet them; all amounts in one unit. */
export interface AssignmentProblem {
  /** What each supplier has; 0 or more. */
  readonly supply: readonly number[];
  readonly demands: readonly {
    readonly amount: number;
    /** Positions of the suppliers that can meet it, each once. */
    readonly eligible: readonly number[];
  }[];
}

/** Demands that together need more than all who can meet any of them have: a violated Hall set. Positions ascend. */
export interface Shortage {
  readonly demands: readonly number[];
  readonly suppliers: readonly number[];
  readonly needed: number;
  readonly available: number;
  /** `needed − available`, always more than nothing. */
  readonly missing: number;
}

/** The best that can be done. */
export interface Assignment {
  /** How much of the demands is met. */
  readonly met: number;
  readonly given: readonly { readonly demand: number; readonly supplier: number; readonly amount: number }[];
  /** Empty exactly when everything is met. Sets that share nobody are told apart; their misses add up to all that is unmet. */
  readonly shortages: readonly Shortage[];
}

/** Less than half an hour a month: what rounding of stated shares adds up to. */
const NO_SHORTAGE = 1e-6;

/**
 * Gives suppliers to demands so that most is met. What cannot be met is explained by the smallest sets of demands for
 * which all who could help are too few (König, Hall: minimum cut of the assignment network).
 */
export function assign({ supply, demands }: AssignmentProblem): Assignment {
  const source = 0;
  const sink = 1;
  const demandNode = (demand: number): number => 2 + demand;
  const supplierNode = (supplier: number): number => 2 + demands.length + supplier;
  const pairs = demands.flatMap(({ eligible }, demand) => eligible.map((supplier) => ({ demand, supplier })));
  const network = flowNetwork(2 + demands.length + supply.length, [
    ...pairs.map(({ demand, supplier }) => ({
      from: demandNode(demand),
      to: supplierNode(supplier),
      capacity: Infinity,
    })),
    ...demands.map(({ amount }, demand) => ({ from: source, to: demandNode(demand), capacity: Math.max(0, amount) })),
    ...supply.map((amount, supplier) => ({ from: supplierNode(supplier), to: sink, capacity: Math.max(0, amount) })),
  ]);
  const met = sendMost(network, source, sink);
  const given = pairs
    .map((pair, at) => ({ ...pair, amount: network.left[at * 2 + 1]! }))
    .filter(({ amount }) => amount > NO_FLOW);
  const depth = layersFrom(network, source);
  const short = [...demands.keys()].filter((demand) => depth[demandNode(demand)] !== -1);
  return { met, given, shortages: apart(short, { supply, demands }) };
}

/** The connected parts of a violated set: demands that could be met by one and the same supplier belong together. */
function apart(short: readonly number[], { supply, demands }: AssignmentProblem): readonly Shortage[] {
  const partOf = new Map<number, Set<number>>();
  const parts = new Set<Set<number>>();
  for (const demand of short) {
    const part = new Set([demand]);
    parts.add(part);
    for (const supplier of demands[demand]!.eligible) {
      const met = partOf.get(supplier);
      if (met !== undefined && met !== part && parts.has(met)) merge(met, part);
      partOf.set(supplier, part);
    }
  }
  return [...parts].map((part) => shortageOf(part, { supply, demands })).filter(({ missing }) => missing > NO_SHORTAGE);

  function merge(from: Set<number>, into: Set<number>): void {
    for (const demand of from) {
      into.add(demand);
      for (const supplier of demands[demand]!.eligible) partOf.set(supplier, into);
    }
    parts.delete(from);
  }
}

function shortageOf(part: ReadonlySet<number>, { supply, demands }: AssignmentProblem): Shortage {
  const members = [...part].toSorted((a, b) => a - b);
  const suppliers = [...new Set(members.flatMap((demand) => demands[demand]!.eligible))].toSorted((a, b) => a - b);
  const needed = members.reduce((sum, demand) => sum + Math.max(0, demands[demand]!.amount), 0);
  const available = suppliers.reduce((sum, supplier) => sum + Math.max(0, supply[supplier] ?? 0), 0);
  return { demands: members, suppliers, needed, available, missing: needed - available };
}
