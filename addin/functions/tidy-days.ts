/** Hundredths of a day are told, no rounding errors and no -0. */
export function tidyDays(days: number): number {
  return Math.round(days * 100) / 100 + 0;
}
