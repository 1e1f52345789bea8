/** One period over which a measure is counted up: a year, a quarter, a sprint. */
export interface Count {
  /** Running totals at each step of the period; null where there is no reading. */
  readonly totals: readonly (number | null)[];
  /** Steps that the whole period has. */
  readonly steps: number;
  /** What was to be reached; null where nobody wrote it down. */
  readonly target: number | null;
}

/** Total at a share of the period (0–1], between two readings in a straight line; null before the first reading is due. */
export function totalAt({ totals, steps }: Count, elapsed: number): number | null {
  const place = elapsed * steps;
  let before = { at: 0, total: 0 };
  for (const [index, total] of totals.entries()) {
    if (total === null) continue;
    const at = index + 1;
    if (at >= place) return before.total + ((total - before.total) * (place - before.at)) / (at - before.at);
    before = { at, total };
  }
  return null;
}

/** Total at the end; null where the last step has no reading. */
export function finalOf({ totals, steps }: Count): number | null {
  return totals[steps - 1] ?? null;
}

/** Where a count stands now: its last reading and the share of the period that it covers; null without a reading. */
export function standOf({ totals, steps }: Count): { readonly total: number; readonly elapsed: number } | null {
  const at = totals.findLastIndex((total) => total !== null);
  const total = totals[at];
  return total === undefined || total === null ? null : { total, elapsed: (at + 1) / steps };
}
