import type { Measure } from '../plan/measure.ts';
import type { Signal } from './signal.ts';

/** Which way a measure gets better. */
export type Direction = NonNullable<Measure['direction']>;

/** The values that meet a target, both ends inside; infinite where the target leaves that side open. */
export interface Goal {
  readonly low: number;
  readonly high: number;
}

/** What a target of one number asks for; in a range it is the one value to be at. */
export function goalOf(direction: Direction, target: number): Goal {
  return {
    low: direction === 'lower' ? -Infinity : target,
    high: direction === 'higher' ? Infinity : target,
  };
}

/** What adding and dividing may have done to a number, as a share of it. */
const ROUNDING = 1e-9;

export function meets(value: number, goal: Goal): boolean {
  return shortfall(value, goal) === 0;
}

/** How far a value is from meeting the goal, in its unit; 0 where it does. */
export function shortfall(value: number, { low, high }: Goal): number {
  const short = Math.max(0, low - value, value - high);
  return short <= ROUNDING * Math.abs(value) ? 0 : short;
}

/**
 * Whether a signal goes the bad way. In a range every departure is bad, but one that leads towards the goal from outside
 * of it; `centre` is where the process was.
 */
export function isAdverse(signal: Signal, direction: Direction, goal: Goal | null, centre: number): boolean {
  if (direction === 'higher') return signal.side === 'low';
  if (direction === 'lower') return signal.side === 'high';
  if (goal === null) return true;
  return signal.side === 'high' ? centre >= goal.low : centre <= goal.high;
}
