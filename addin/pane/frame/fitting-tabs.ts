/** Room for the button that opens the others. */
const MORE = 34;

/**
 * Which tabs have room beside each other, by their place: from the first on, the chosen one always; all of them where
 * nothing was measured yet. Widths in pixels.
 */
export function fittingTabs(widths: readonly number[], chosen: number, room: number): ReadonlySet<number> {
  const sum = widths.reduce((total, width) => total + width, 0);
  const all = new Set(widths.keys());
  if (sum <= room || room === 0) return all;
  let left = room - MORE - (widths[chosen] ?? 0);
  const fitting = new Set([chosen]);
  for (const [at, width] of widths.entries()) {
    if (at === chosen) continue;
    left -= width;
    if (left < 0) break;
    fitting.add(at);
  }
  return fitting;
}
