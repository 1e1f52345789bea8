import type { Host } from '../host.ts';
import { selectAreas } from './select.ts';
import type { RangeTarget } from './targets.ts';

type Edit = (range: RangeTarget, args: readonly unknown[], host: Host) => unknown;

/** Methods of a range that do something rather than give another range. */
export const RANGE_EDITS: Readonly<Record<string, Edit>> = {
  select: ({ sheet, area }, _, host) => {
    selectAreas(host, sheet, [area]);
    return null;
  },
  calculate: () => null,
};
