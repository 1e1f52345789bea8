/** A wait in the unit that says it exactly. */
export interface WaitInUnit {
  readonly amount: number;
  readonly unit: 'hours' | 'days';
}

/**
 * How a wait is said: one under a day of whole hours in hours, of which 24 pass in a day, as `4 hours` in a table or a history
 * were read. What eighths of a day say may have been hours of work, 8 a day, and stays in days; so do waits counted between days.
 */
export function waitUnit(days: number): WaitInUnit {
  const hours = Math.round(days * 24);
  const isWhole = Math.abs(days * 24 - hours) < 1e-6;
  return days > 0 && days < 1 && isWhole && hours % 3 !== 0
    ? { amount: hours, unit: 'hours' }
    : { amount: Math.round(days * 1000) / 1000, unit: 'days' };
}
