import type { Work } from '../plan/work.ts';

/** An effort that a parent states and its parts do not add up to. */
interface EffortGap {
  readonly stated: number;
  readonly sum: number;
  /** Those that were not cancelled. */
  readonly parts: readonly Work[];
}

/**
 * How the effort of the parts differs from their parent’s, by more than so many percent; null where it agrees, or is not
 * stated throughout. Some take the effort of what was cancelled out of the parent’s, some leave it in: both agree.
 */
export function gapInEffort(parent: Work, children: readonly Work[], percent: number): EffortGap | null {
  const stated = parent.effort ?? null;
  const parts = children.filter(({ status }) => status?.state !== 'cancelled');
  if (stated === null || parts.length === 0 || parts.some(({ effort }) => (effort ?? null) === null)) return null;
  const sum = effortOf(parts);
  return [sum, effortOf(children)].some((each) => agree(each, stated, percent)) ? null : { stated, sum, parts };
}

function effortOf(works: readonly Work[]): number {
  return works.reduce((total, { effort }) => total + (effort ?? 0), 0);
}

function agree(one: number, other: number, percent: number): boolean {
  return Math.abs(one - other) * 100 <= Math.max(Math.abs(one), Math.abs(other)) * percent;
}
