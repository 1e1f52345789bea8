import type { Day } from '../calendar/day.ts';
import type { Initiative, Milestone } from '../plan/work.ts';
import { openEnds } from '../plan/working-status.ts';

/** Open work whose planned end is past. */
export function pastEnds(works: readonly (Initiative | Milestone)[], today: Day): readonly (Initiative | Milestone)[] {
  const past: (Initiative | Milestone)[] = [];
  const ends = openEnds(works);
  for (let at = 0; at < works.length; at += 1) if ((ends[at] ?? today) < today) past.push(works[at]!);
  return past;
}
