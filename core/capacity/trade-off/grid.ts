/** Amounts told to more decimals than this are taken as having no common grid. */
const FINEST = 1e-4;

/** The greatest amount of which all are whole multiples; 0 where amounts are too fine or too far apart to tell, or all 0. */
export function gridOf(amounts: Iterable<number>): number {
  let common = 0;
  for (const amount of amounts) {
    const whole = Math.round(amount / FINEST);
    if (Math.abs(whole * FINEST - amount) > FINEST * 1e-4 || whole > 1e10) return 0;
    common = divisor(common, whole);
  }
  return common * FINEST;
}

function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b);
}
