/**
 * How long something may take, as a multiple or in days: its quantiles at even steps from 0 to 1, between which values
 * lie on a straight line. One look-up draws from any distribution.
 */
export type Spread = Float64Array;

/** Three values for one duration, ascending. */
export interface ThreePoints {
  readonly optimistic: number;
  readonly likely: number;
  readonly pessimistic: number;
}

/** Steps of a table of quantiles: P80 of a PERT spread is exact to a thousandth of its range. */
const STEPS = 128;

/** What PERT expects of three points: (optimistic + 4 × likely + pessimistic) ÷ 6. */
export function expectedOf({ optimistic, likely, pessimistic }: ThreePoints): number {
  return (optimistic + 4 * likely + pessimistic) / 6;
}

/**
 * The beta spread of PERT with mean (optimistic + 4 × likely + pessimistic) ÷ 6: shape 1 + 4 × the peak’s place and 1 + 4 ×
 * what is left. (Malcolm, Roseboom, Clark & Fazar 1959; modified PERT of Vose, λ = 4.)
 */
export function pert({ optimistic: low, likely, pessimistic: high }: ThreePoints): Spread {
  const range = high - low;
  if (range === 0) return new Float64Array(STEPS + 1).fill(low);
  const rise = (4 * (likely - low)) / range;
  const fall = 4 - rise;
  const cells = 4 * STEPS;
  const below = new Float64Array(cells + 1);
  for (let cell = 0; cell < cells; cell += 1) {
    const place = (cell + 0.5) / cells;
    below[cell + 1] = below[cell]! + place ** rise * (1 - place) ** fall;
  }
  const total = below[cells]!;
  let cell = 0;
  return Float64Array.from({ length: STEPS + 1 }, (_, at) => {
    const wanted = (at / STEPS) * total;
    while (cell < cells - 1 && below[cell + 1]! < wanted) cell += 1;
    const within = (wanted - below[cell]!) / (below[cell + 1]! - below[cell]!);
    return low + (range * (cell + within)) / cells;
  });
}

/**
 * The triangular spread of three points: for who takes the extremes for likelier than PERT does. Its mean is their plain
 * average. (Kotz & van Dorp, Beyond Beta, 2004, chapter 1: the quantiles.)
 */
export function triangular({ optimistic: low, likely, pessimistic: high }: ThreePoints): Spread {
  const range = high - low;
  const rise = likely - low;
  const fall = high - likely;
  return Float64Array.from({ length: STEPS + 1 }, (_, at) => {
    const share = at / STEPS;
    return share * range <= rise ? low + Math.sqrt(share * range * rise) : high - Math.sqrt((1 - share) * range * fall);
  });
}

/** How values lie between three points; PERT where nobody chose. */
export const DISTRIBUTIONS = { pert, triangular } as const satisfies Readonly<
  Record<string, (points: ThreePoints) => Spread>
>;
export type Distribution = keyof typeof DISTRIBUTIONS;

/** The spread of values as they were seen. */
export function observed(values: readonly number[]): Spread {
  const ascending = values.toSorted((a, b) => a - b);
  return Float64Array.from({ length: STEPS + 1 }, (_, at) => quantileOf(ascending, at / STEPS));
}

/** The value below which a share of ascending numbers lies, on a straight line between neighbours. (Hyndman & Fan, type 7.) */
export function quantileOf(ascending: ArrayLike<number>, share: number): number {
  const place = share * (ascending.length - 1);
  const low = Math.floor(place);
  const from = ascending[low] ?? Number.NaN;
  return from + (place - low) * ((ascending[low + 1] ?? from) - from);
}
