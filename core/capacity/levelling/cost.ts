import type { LevelProblem } from './problem.ts';
import { NEVER } from './problem.ts';

/**
 * What is sought, in this order: `finish`, the least lateness, then the earliest end of everything; `dates`, the least
 * lateness, then the least delay of all against the starts that links alone allow.
 */
export type Aim = 'finish' | 'dates';

/** What a unit of weighted lateness counts beside all that comes after it. */
const LATE = 1e7;

/** By aim, what a schedule costs: less is better. `wished` are the starts that delay is counted from. */
export function costOf(
  { size, duration, due, weight }: LevelProblem,
  aim: Aim,
  wished: Int32Array,
): (starts: Int32Array, end: number) => number {
  // Of as much delay in all, fewer that are delayed.
  const one = 1 / (size + 1);
  const dated: number[] = [];
  for (let at = 0; at < size; at += 1) if (due[at] !== NEVER) dated.push(at);
  return (starts, end) => {
    let late = 0;
    for (const at of dated) {
      const over = starts[at]! + duration[at]! - due[at]!;
      if (over > 0) late += over * weight[at]!;
    }
    let rest = end;
    if (aim === 'dates') {
      rest = 0;
      for (let at = 0; at < size; at += 1) if (starts[at] !== wished[at]) rest += starts[at]! - wished[at]! + one;
    }
    return late * LATE + rest;
  };
}

/** What a schedule seen from the end costs: by how much the worst is too early. */
export function earliness({ size, duration, due }: LevelProblem): (starts: Int32Array) => number {
  return (starts) => {
    let worst = -NEVER;
    for (let at = 0; at < size; at += 1) {
      const over = starts[at]! + duration[at]! - due[at]!;
      if (over > worst) worst = over;
    }
    return worst;
  };
}
