import { knotsOf } from '../../core/schedule/cycles.ts';
import type { LinkSpec, Network } from '../../core/schedule/network.ts';
import { networkOf } from '../../core/schedule/network.ts';
import { followed, simulation } from '../../core/schedule/simulate.ts';
import { sortNetwork } from '../../core/schedule/sort-network.ts';
import type { Spread, ThreePoints } from '../../core/schedule/spread.ts';
import { expectedOf, pert } from '../../core/schedule/spread.ts';

/** The same seed shows the same number whenever the sheet is calculated. */
const SEED = 1;
/** Draws are few enough in all to keep typing fluent; a large plan evens out by itself. */
const MOST_SAMPLES = 10_000;
const LEAST_SAMPLES = 1000;
const MOST_DRAWS = 10_000_000;

/** Ascending finishes of all work in working days, or rows that wait for themselves. */
export type SampledFinish =
  | { readonly finishes: Float64Array }
  | { readonly network: Network; readonly knot: readonly number[] };

/**
 * Draws how long each row takes (PERT; empty rows take no time) and when all are finished: 10,000 times, fewer beyond
 * 1,000 rows, at least 1,000 times.
 */
export function sampledFinish(estimates: readonly (ThreePoints | null)[], links: readonly LinkSpec[]): SampledFinish {
  const end = estimates.length;
  const nodes = estimates.map((points) => ({ duration: points === null ? 0 : expectedOf(points) }));
  const held = new Set(links.filter(holdsFinish).map(({ from }) => from));
  const toEnd = estimates.flatMap((_, from): readonly LinkSpec[] => (held.has(from) ? [] : [{ from, to: end }]));
  const network = networkOf([...nodes, { duration: 0 }], [...links, ...toEnd]);
  const sorted = sortNetwork(network);
  if (sorted === null) return { network, knot: knotsOf(network)[0] ?? [] };
  const { order } = sorted;
  const spreads = [...spreadsOf(estimates), null];
  const drawn = followed(
    simulation(sorted.network, {
      samples: Math.max(LEAST_SAMPLES, Math.min(MOST_SAMPLES, Math.floor(MOST_DRAWS / network.size))),
      seed: SEED,
      spreads: order === null ? spreads : Array.from(order, (node) => spreads[node] ?? null),
      targets: [order === null ? end : order.indexOf(end)],
      ends: [],
    }),
  );
  return { finishes: drawn?.finishes[0] ?? new Float64Array(0) };
}

/** The spread of each row, null where it is certain. Rows of one shape share what takes long to compute. */
function spreadsOf(estimates: readonly (ThreePoints | null)[]): readonly (Spread | null)[] {
  const shapes = new Map<number, Spread>();
  return estimates.map((points) => {
    if (points === null || points.pessimistic === points.optimistic) return null;
    const { optimistic, likely, pessimistic } = points;
    const range = pessimistic - optimistic;
    const peak = (likely - optimistic) / range;
    const shape = shapes.get(peak) ?? pert({ optimistic: 0, likely: peak, pessimistic: 1 });
    shapes.set(peak, shape);
    return shape.map((share) => optimistic + range * share);
  });
}

/** Whether what a link leads to cannot be finished before what it comes from. */
function holdsFinish({ type, lag = 0 }: LinkSpec): boolean {
  return (type === undefined || type === 'FS' || type === 'FF') && lag >= 0;
}
