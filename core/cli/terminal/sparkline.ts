const STEPS = '▁▂▃▄▅▆▇█';
const GAP = '·';

/** The last readings as a row of little bars, from the lowest to the highest; a dot for a period without one. */
export function sparkline(values: readonly (number | null)[], width: number): string {
  const shown = values.slice(-width);
  const known = shown.filter((value) => value !== null);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  return shown
    .map((value) => {
      if (value === null) return GAP;
      const share = high > low ? (value - low) / (high - low) : 0.5;
      return STEPS[Math.round(share * (STEPS.length - 1))] ?? GAP;
    })
    .join('');
}
