import { readMeasureKind } from '../../values/target.ts';
import type { ColumnProfile } from './column-profile.ts';
import type { Test } from './value-tests.ts';
import { group, says } from './value-tests.ts';

/** Whether cells only say which sort of measure a row is, one that leads or one that lags. */
export function areLeading({ examples }: ColumnProfile): boolean {
  return examples.size > 0 && [...examples].every((text) => readMeasureKind(text) !== null);
}

export const leading: Test = (p) => (areLeading(p) ? says(2, 'its cells say leading or lagging') : group(p));
