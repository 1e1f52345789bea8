/** A time without a bound. */
export const NEVER = 2 ** 30;

/** Units of a resource that an activity takes, from one time of its own to another. */
export interface Use {
  /** Position in the list of capacities. */
  readonly resource: number;
  readonly units: number;
  /** Counted from the start of the activity; from the beginning and to the end of it where nothing is said. */
  readonly from?: number;
  readonly until?: number;
}

/** A piece of work as it is to be levelled. Times are whole units from 0 on. */
export interface LevelActivity {
  readonly duration: number;
  readonly uses: readonly Use[];
  /** The earliest start; 0 where nothing is said. */
  readonly release?: number;
  /** The latest finish that is asked for. It bends where it must, which costs `weight` a unit of time. */
  readonly due?: number;
  /** What a unit of lateness costs beside that of others; 1 where nothing is said. */
  readonly weight?: number;
  /** A start that never moves: a commitment, or a fact. What it needs is taken first. */
  readonly pinned?: number;
}

/** `to` starts no sooner than `lag` after `from` has started; a negative lag lets it start before. */
export interface LevelLink {
  readonly from: number;
  readonly to: number;
  readonly lag: number;
}

/** By resource: whole units that are there in each unit of time; the last holds ever after. */
export type Capacities = readonly (readonly number[])[];

export interface Links {
  readonly starts: Int32Array;
  readonly from: Int32Array;
  readonly lags: Int32Array;
}

/** Uses in columns: those of an activity stand from `starts[activity]` up to `starts[activity + 1]`. */
export interface Uses {
  readonly starts: Int32Array;
  readonly resource: Int32Array;
  readonly units: Int32Array;
  readonly offset: Int32Array;
  readonly length: Int32Array;
}

/** A problem as typed arrays. */
export interface LevelProblem {
  readonly size: number;
  readonly duration: Int32Array;
  readonly release: Int32Array;
  /** `NEVER` where none is asked for. */
  readonly due: Int32Array;
  readonly weight: Float64Array;
  /** -1 for what may move. */
  readonly pinned: Int32Array;
  readonly uses: Uses;
  readonly capacities: readonly Int32Array[];
  /** By successor: links to an activity stand from `starts[activity]` up to `starts[activity + 1]`. */
  readonly links: Links;
  /** Every activity after all that it waits for. */
  readonly order: Int32Array;
  /** No schedule worth having ends later. */
  readonly horizon: number;
}

/**
 * Lays a problem out. Throws where a number is not whole, links form a ring, or an activity needs more than there ever
 * after is: all are the caller’s to settle.
 */
export function levelProblem(
  activities: readonly LevelActivity[],
  stated: readonly LevelLink[],
  capacities: Capacities,
): LevelProblem {
  const size = activities.length;
  const whole = (of: (activity: LevelActivity) => number): Int32Array => {
    const values = activities.map(of);
    if (!values.every((value) => Number.isInteger(value))) throw new Error('Times to level with must be whole.');
    return Int32Array.from(values);
  };
  const duration = whole((activity) => activity.duration);
  const release = whole((activity) => Math.max(0, activity.release ?? 0));
  const pinned = whole((activity) => activity.pinned ?? -1);
  const links = linksOf(size, stated);
  const known = capacities.reduce((most, { length }) => Math.max(most, length), 0);
  const latest = activities.reduce((most, _, at) => Math.max(most, release[at]!, pinned[at]! + duration[at]!), known);
  const work = duration.reduce((sum, length) => sum + length, 0);
  return {
    size,
    duration,
    release,
    pinned,
    due: whole((activity) => activity.due ?? NEVER),
    weight: Float64Array.from(activities, (activity) => activity.weight ?? 1),
    uses: usesOf(activities, capacities),
    capacities: capacities.map((capacity) => Int32Array.from(capacity)),
    links,
    order: orderOf(size, links),
    horizon: latest + work + stated.reduce((sum, { lag }) => sum + Math.max(0, lag), 0) + 1,
  };
}

/** The units of a resource at a time. */
export function capacityAt(capacity: Int32Array, time: number): number {
  return capacity[Math.min(time, capacity.length - 1)] ?? 0;
}

export function linksOf(size: number, links: readonly LevelLink[]): Links {
  const starts = new Int32Array(size + 1);
  for (const { to } of links) starts[to + 1]! += 1;
  for (let at = 0; at < size; at += 1) starts[at + 1]! += starts[at]!;
  const next = starts.slice();
  const from = new Int32Array(links.length);
  const lags = new Int32Array(links.length);
  for (const link of links) {
    const at = next[link.to]!++;
    from[at] = link.from;
    lags[at] = link.lag;
  }
  return { starts, from, lags };
}

function usesOf(activities: readonly LevelActivity[], capacities: Capacities): Uses {
  const starts = new Int32Array(activities.length + 1);
  const rows: Required<Use>[] = [];
  for (const [at, { duration, uses, pinned }] of activities.entries()) {
    for (const { resource, units, from = 0, until = duration } of uses) {
      if (units === 0 || until <= from) continue;
      if (pinned === undefined && units > (capacities[resource]?.at(-1) ?? 0))
        throw new Error('An activity to level needs more than there ever is.');
      rows.push({ resource, units, from, until });
    }
    starts[at + 1] = rows.length;
  }
  return {
    starts,
    resource: Int32Array.from(rows, (row) => row.resource),
    units: Int32Array.from(rows, (row) => row.units),
    offset: Int32Array.from(rows, (row) => row.from),
    length: Int32Array.from(rows, (row) => row.until - row.from),
  };
}

/** Depth first over what each waits for, without recursion: chains may be long. */
function orderOf(size: number, { starts, from }: Links): Int32Array {
  const order = new Int32Array(size);
  const next = starts.slice(0, size);
  const state = new Uint8Array(size);
  let count = 0;
  for (let root = 0; root < size; root += 1) {
    const path = state[root] === 0 ? [root] : [];
    state[root] ||= 1;
    while (path.length > 0) {
      const at = path.at(-1)!;
      if (next[at]! < starts[at + 1]!) {
        const before = from[next[at]!++]!;
        if (state[before] === 1) throw new Error('Activities to level wait for themselves.');
        if (state[before] === 0) {
          state[before] = 1;
          path.push(before);
        }
      } else {
        state[at] = 2;
        order[count++] = at;
        path.pop();
      }
    }
  }
  return order;
}
