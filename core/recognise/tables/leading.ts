import type { ColumnProfile } from './column-profile.ts';
import type { Test } from './value-tests.ts';
import { group, says } from './value-tests.ts';

const LEADING = /^(?:leading|lagging|lead|lag|input|output|outcome)$/i;

/** Whether cells only say which sort of measure a row is. */
export function areLeading({ examples }: ColumnProfile): boolean {
  return [...examples].every((text) => LEADING.test(text));
}

export const leading: Test = (p) =>
  areLeading(p) && p.filled > 0 ? says(2, 'its cells say leading or lagging') : group(p);
