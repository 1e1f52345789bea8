import type { Day } from '../calendar/day.ts';
import type { Acceptance } from '../plan/settings.ts';
import type { Finding } from './finding.ts';

/** All findings in their order, with the planner's acceptance on those where it still holds: up to its last day. */
export function withAcceptances(
  lists: readonly (readonly Finding[])[],
  acceptances: readonly Acceptance[],
  today: Day,
): readonly Finding[] {
  const [first = [], ...others] = lists;
  const all = first.concat(...others);
  const holding = acceptances.filter(({ until }) => until === null || until >= today);
  if (holding.length === 0) return all;
  const byFinding = new Map(holding.map((acceptance) => [acceptance.finding, acceptance]));
  return all.map((finding) => {
    const acceptance = byFinding.get(finding.id);
    return acceptance === undefined ? finding : { ...finding, acceptance };
  });
}
