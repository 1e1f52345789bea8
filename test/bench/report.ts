/** Prints whether a ratio of one run holds its goal, which it does on a slow machine and on a fast one. */
export function report(what: string, ratio: number, goal: number, digits = 3): void {
  const verdict = ratio <= goal ? 'holds ' : 'misses';
  console.log(`${verdict} ${what}: ${ratio.toFixed(digits)} (goal ${goal.toFixed(digits)})`);
}
