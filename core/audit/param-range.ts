/** What the value of a rule's parameter may be. */
export type ParamRange = 'share' | 'positive' | 'any';

/** Parameters that are parts of a whole, by name. */
const SHARES: ReadonlySet<string> = new Set(['share', 'upper', 'confidence']);
/** An amount of money that may be a debt. */
const ANY: ReadonlySet<string> = new Set(['floor']);

/** The range of a parameter, which its name tells: `share`, `upper` and `confidence` are 0–1, amounts of money anything, all else counts, days, percent and factors from 0 on. */
export function paramRange(name: string): ParamRange {
  if (SHARES.has(name)) return 'share';
  return ANY.has(name) ? 'any' : 'positive';
}

/** Whether a parameter can have this value. */
export function isInRange(name: string, value: number): boolean {
  const range = paramRange(name);
  return range === 'any' || (value >= 0 && (range === 'positive' || value <= 1));
}
