import type { ScoredMeasure } from './scorecard.ts';

/** What a measure that is read lacks for a status; null where it has one, and where it has no readings at all. */
export function lackedForStatus({
  status,
  values,
  staleDays,
  target,
  health,
}: Pick<ScoredMeasure, 'status' | 'values' | 'staleDays' | 'target' | 'health'>):
  | 'newer-reading'
  | 'target'
  | 'direction'
  | null {
  if (status !== 'no-data' || values.every((value) => value === null)) return null;
  if (staleDays !== null) return 'newer-reading';
  if (target === null) return 'target';
  return health.goal === null ? 'direction' : null;
}
