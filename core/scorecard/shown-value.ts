const DIGITS = 4;

/** A reading or limit for a sentence: four significant digits (whole numbers in full), thousands grouped from 10,000 on. */
export function shownValue(value: number): string {
  if (!Number.isFinite(value)) return 'no number';
  const rounded = Math.abs(value) >= 1000 ? Math.round(value) : Number(value.toPrecision(DIGITS));
  const text = String(rounded === 0 ? 0 : rounded);
  return Math.abs(rounded) < 10_000 || text.includes('e') ? text : text.replace(/\B(?=(\d{3})+$)/g, ',');
}
