/**
 * A trade-off as plain data: what is there, what is asked for, and what may give way. It crosses a worker as it is.
 * Periods, capacities and pieces are named by their index. Amounts of one capacity share one unit; nothing is converted here.
 */
export interface TradeOffProblem {
  /** How many periods are decided, numbered from 0. Demand beyond the last one is not checked. */
  readonly periods: number;
  readonly capacities: readonly Capacity[];
  readonly suppliers: readonly Supplier[];
  readonly pieces: readonly Piece[];
  /** What counts, most important first: each level is decided before the next one is looked at. */
  readonly objective: readonly Level[];
}

/** Something limited that pieces use: a skill, a team, a budget, a vendor, a facility. */
export interface Capacity {
  readonly name: string;
  /** For people to read: “person-months”, “k€”. */
  readonly unit: string;
  /** For people to read: the skills or teams that it consists of, where there are several. */
  readonly parts?: readonly string[];
}

/**
 * Who or what supplies capacities. One that serves several divides its amount between them as it fits: a flow, so that
 * demands fit when every set of capacities fits what serves at least one of it (Hall). Several suppliers of one capacity add up.
 */
export interface Supplier {
  readonly name: string;
  /** Indices of capacities. */
  readonly serves: readonly number[];
  /** Per period, less leave and less the flex pool. What is below 0 counts as 0, what is missing too. */
  readonly amount: readonly number[];
}

/** Work that is kept, shifted or dropped as a whole. */
export interface Piece {
  readonly name: string;
  /** What doing it is worth, 0 or more, in the planner's own unit; it does not depend on when. */
  readonly value: number;
  /** The period in which it starts today, or is asked to start where it is new. Shifts are measured from here. */
  readonly start: number;
  /** True where it is not in today's plan: a request. */
  readonly isNew: boolean;
  /**
   * `stay`: a commitment, done at `start`, whatever the window says. `shift`: must be done, anywhere in its window.
   * `drop`: may be shifted and may be left out.
   */
  readonly may: 'stay' | 'shift' | 'drop';
  /** First and last period in which it may start, both included. */
  readonly earliest: number;
  readonly latest: number;
  /** For how many periods it runs, 1 or more. */
  readonly duration: number;
  /** The last period in which it may still run; null where there is none. Together with `latest` the stricter one holds. */
  readonly deadline: number | null;
  readonly demand: readonly Demand[];
  readonly prerequisites: readonly Prerequisite[];
}

/** An amount of a capacity, used in the period `start + offset`. */
export interface Demand {
  readonly capacity: number;
  readonly offset: number;
  readonly amount: number;
}

/** Done only if piece `on` is done, and started at least `gap` periods after the start of it (its duration, where it must be finished). */
export interface Prerequisite {
  readonly on: number;
  readonly gap: number;
}

/** What an answer costs, counted in the planner's own units. */
export interface Measures {
  /** Sum of the values of the pieces that are not done. */
  readonly valueLost: number;
  /** How many pieces are not done. */
  readonly dropped: number;
  /** How many pieces start in another period than their `start`. */
  readonly moved: number;
  /** Sum of the periods by which they are moved, earlier or later. */
  readonly shifted: number;
}

/** One level of what counts: the weighted sum of its measures is made as small as can be, without harming an earlier level. */
export interface Level {
  readonly name: string;
  /** 0 or more each; a measure that is not named does not count at this level. */
  readonly weights: Partial<Measures>;
}

/** Value first, then the fewest pieces left out, the fewest moved, the smallest shifts. */
export const DEFAULT_OBJECTIVE: readonly Level[] = [
  { name: 'Value', weights: { valueLost: 1 } },
  { name: 'Pieces left out', weights: { dropped: 1 } },
  { name: 'Pieces moved', weights: { moved: 1 } },
  { name: 'Periods of shift', weights: { shifted: 1 } },
];
