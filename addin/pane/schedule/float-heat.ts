/** How hot a float is, 0 cold to 4: less than nothing, nothing, under a week, under a month of working days, more. */
export function heatOf(days: number): 0 | 1 | 2 | 3 | 4 {
  if (days < 0) return 4;
  if (days < 0.005) return 3;
  if (days < WEEK) return 2;
  return days < MONTH ? 1 : 0;
}

const WEEK = 5;
const MONTH = 20;
