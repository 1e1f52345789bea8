import { knotsOf } from './cycles.ts';
import { earlyDates } from './early-dates.ts';
import { horizonOf, lateDates, ownHorizon } from './late-dates.ts';
import type { Network, NodeSpec } from './network.ts';
import { withLinks } from './network.ts';
import type { SortedNetwork } from './sort-network.ts';
import { placeIn, sortNetwork, withNodes } from './sort-network.ts';

/** The dates of a network, by node, in instants and working days. */
export interface NetworkSchedule {
  readonly earlyStart: Float64Array;
  readonly earlyFinish: Float64Array;
  readonly lateStart: Float64Array;
  readonly lateFinish: Float64Array;
  /** Slip before the horizon or a ceiling is broken: late − early finish; negative where it is broken already. */
  readonly totalFloat: Float64Array;
  /** Slip before the early dates of any other node move. */
  readonly freeFloat: Float64Array;
  /** Predecessor that decides a node’s dates; -1 where its own floors or actual dates do. */
  readonly driver: Int32Array;
  /** The finish that float is counted to. */
  readonly horizon: Float64Array;
  /** What was computed: without the links inside knots, in topological order. */
  readonly sorted: SortedNetwork;
  /** Sets of nodes that wait for themselves; links among them are left out and the rest is computed. */
  readonly knots: readonly (readonly number[])[];
}

/**
 * Critical path method over a network with all four types of links, lags, floors and ceilings, in linear time. (Kelley &
 * Walker 1959; precedence diagrams: Moder, Phillips & Davis, Project Management with CPM, PERT and Precedence
 * Diagramming, 3rd ed.) Float is counted to the last finish of all that hangs together, or to the finish of `end` alone.
 */
export function scheduleNetwork(given: Network, end: number | null = null): NetworkSchedule {
  const whole = sortNetwork(given);
  const knots = whole === null ? knotsOf(given) : [];
  const sorted = whole ?? sortNetwork(withoutKnots(given, knots));
  if (sorted === null) throw new Error('a network without knots has an order');
  return { ...datesOf(sorted, end), knots };
}

/** The same of a network that is sorted already. */
export function datesOf(sorted: SortedNetwork, end: number | null = null): Omit<NetworkSchedule, 'knots'> {
  const { network, order } = sorted;
  const early = earlyDates(network);
  const place = end === null || order === null ? end : order.indexOf(end);
  const horizon = place === null ? ownHorizon(sorted.component, early) : horizonOf(network, early, place);
  const late = lateDates(network, early, horizon);
  const back = (sorted: Float64Array): Float64Array => (order === null ? sorted : byNode(sorted, order));
  return {
    earlyStart: back(early.start),
    earlyFinish: back(early.finish),
    lateStart: back(late.start),
    lateFinish: back(late.finish),
    totalFloat: back(late.totalFloat),
    freeFloat: back(late.freeFloat),
    driver: order === null ? early.driver : driversByNode(early.driver, order),
    horizon: back(horizon),
    sorted,
  };
}

/** The last finish of all that hangs together with a node, after that node’s own specification changed. */
export function horizonWith(
  { sorted }: Pick<NetworkSchedule, 'sorted'>,
  node: number,
  spec: Required<NodeSpec>,
): number {
  const changed = withNodes(sorted, [[node, spec]]);
  return ownHorizon(sorted.component, earlyDates(changed.network))[placeIn(sorted, node)]!;
}

function withoutKnots(network: Network, knots: NetworkSchedule['knots']): Network {
  const knotOf = new Int32Array(network.size).fill(-1);
  for (const [at, knot] of knots.entries()) for (const node of knot) knotOf[node] = at;
  return withLinks(network, (from, link) => knotOf[from] === -1 || knotOf[from] !== knotOf[network.targets[link]!]);
}

function byNode(sorted: Float64Array, order: Uint32Array): Float64Array {
  const values = new Float64Array(order.length);
  for (let at = 0; at < order.length; at += 1) values[order[at]!] = sorted[at]!;
  return values;
}

function driversByNode(sorted: Int32Array, order: Uint32Array): Int32Array {
  const drivers = new Int32Array(order.length);
  for (let at = 0; at < order.length; at += 1) drivers[order[at]!] = sorted[at] === -1 ? -1 : order[sorted[at]!]!;
  return drivers;
}
