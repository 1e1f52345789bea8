/** A cumulative measure taken apart: what each period added. */
export interface Increments {
  /** Per period what it added; null where it has no reading. After a gap, the mean of the periods it spans. */
  readonly added: readonly (number | null)[];
  /** Position at which the count that still runs began. */
  readonly start: number;
}

/** A fall below this share of the value before is a count that began again, not a correction. */
const RESTART_SHARE = 0.5;

/** What a running count added from reading to reading; a fall to less than half starts a new count. */
export function incrementsOf(readings: readonly (number | null)[]): Increments {
  const added: (number | null)[] = [];
  let start = 0;
  let before = 0;
  let lastAt = -1;
  for (const [at, value] of readings.entries()) {
    if (value === null) {
      added.push(null);
      continue;
    }
    if (before > 0 && value < RESTART_SHARE * before) {
      start = at;
      before = 0;
      lastAt = at - 1;
    }
    added.push((value - before) / (at - lastAt));
    before = value;
    lastAt = at;
  }
  return { added, start };
}
